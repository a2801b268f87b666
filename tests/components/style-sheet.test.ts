import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { describe, expect, test } from "vitest";

const design = new URL("../../components/design/", import.meta.url);
const tokens = readFileSync(new URL("tokens.css", design), "utf8");

/** The custom properties of the nth rule of the tokens that sets `--paper`. */
function palette(nth: number): Map<string, string> {
  const rule = [...tokens.matchAll(/\{([^{}]*--paper[^{}]*)\}/g)][nth]?.[1] ?? "";
  return new Map([...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}

/** Relative luminance of #rgb or #rrggbb, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.slice(1).replaceAll(/./g, "$&$&") : hex.slice(1);
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const text: [ink: string, ground: string][] = [
  ...["ink", "soft", "accent", "mark"].flatMap((ink) => ["paper", "surface", "tint"].map((ground): [string, string] => [ink, ground])),
  ["on-accent", "accent"],
  ["on-accent", "accent-over"],
  ["panel-ink", "panel"],
  ["panel-soft", "panel"],
  ["ink", "target"],
  ["mark", "target"],
  ...["info", "caution", "meaning"].flatMap((tone): [string, string][] => [[tone, `${tone}-tint`], [tone, "surface"], ["ink", `${tone}-tint`], ["mark", `${tone}-tint`]]),
];

describe.each([["light", 0], ["dark", 1]] as const)("colours in the %s", (_, nth) => {
  const colours = palette(nth);
  const of = (name: string) => colours.get(name) ?? "#000";

  test.each(text)("%s reads on %s", (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test("edges of controls are seen", () => {
    expect(contrast(of("edge"), of("surface"))).toBeGreaterThanOrEqual(3);
    expect(contrast(of("edge"), of("paper"))).toBeGreaterThanOrEqual(3);
  });
});

test("dark by choice is the same dark as dark by system", () => {
  expect(palette(2)).toEqual(palette(1));
});

test("the whole style sheet stays small on the wire", () => {
  const [sheet] = buildSync({ entryPoints: [new URL("site.css", design).pathname], bundle: true, minify: true, write: false }).outputFiles;
  expect(gzipSync(sheet!.contents).byteLength).toBeLessThanOrEqual(12 * 1024);
});
