import { describe, expect, test } from "vitest";
import { citationPopoverScript } from "@/components/article/citation-popover-script";
import { shareScript } from "@/components/article/share-script";
import { carouselScript } from "@/components/carousel/carousel-script";
import { themeScript } from "@/components/layout/theme-script";
import { interactionLoader } from "@/payload/server/interaction-loader";

const scripts = { citationPopoverScript, carouselScript, shareScript, themeScript };
const budgets: Record<keyof typeof scripts, number> = { citationPopoverScript: 465, carouselScript: 580, shareScript: 270, themeScript: 210 };

test("all that is ours and runs before anything is loaded stays below two kilobytes, the waiting for a person included", () => {
  const waiting = interactionLoader("?script=0123456789a", null);
  expect(Buffer.byteLength([...Object.values(scripts), waiting].join(""))).toBeLessThanOrEqual(2_048);
});

describe.each(Object.keys(scripts) as (keyof typeof scripts)[])("%s", (name) => {
  const code = scripts[name];

  test("stays small", () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(budgets[name]);
  });

  test("is plain ASCII that cannot end its own element, so that its bytes and its hash are the same everywhere", () => {
    expect(code).toMatch(/^[\x20-\x7E]+$/);
    expect(code).not.toMatch(/<\/|<!--/);
  });

  test("is a script a browser can read", () => {
    expect(() => new Function(code)).not.toThrow();
  });
});
