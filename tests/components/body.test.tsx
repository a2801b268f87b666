import { screen, within } from "@testing-library/react";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Body } from "@/components/article/body";
import type { Block, Inline, TextMark } from "@/payload/read/types";
import { showPage } from "../support/render";

const text = (words: string, marks: TextMark[] = [], lang?: string): Inline => ({ kind: "text", text: words, marks, lang });
const paragraph = (...children: Inline[]): Block => ({ kind: "paragraph", children });

test("headings keep their level and can be linked to", () => {
  showPage(<Body blocks={[{ kind: "heading", level: 3, anchor: "dosering", children: [text("Dosering")] }]} />, "nl");
  expect(screen.getByRole("heading", { level: 3, name: "Dosering" })).toHaveAttribute("id", "dosering");
  expect(screen.getByRole("link", { name: "Link naar dit deel: Dosering" })).toHaveAttribute("href", "#dosering");
});

test("a list can start anywhere and hold lists", () => {
  const nested: Block = { kind: "list", ordered: false, start: 1, items: [{ children: [text("binnenin")], nested: null }] };
  showPage(<Body blocks={[{ kind: "list", ordered: true, start: 4, items: [{ children: [text("vier")], nested }] }]} />, "nl");
  const [outer, inner] = screen.getAllByRole("list");
  expect(outer).toHaveAttribute("start", "4");
  expect(outer).toContainElement(inner!);
  expect(within(inner!).getByText("binnenin")).toBeVisible();
});

test("words keep their stress and their language", () => {
  showPage(<Body blocks={[paragraph(text("in vitro", ["bold", "italic"], "la"))]} />, "nl");
  const words = screen.getByText("in vitro");
  expect(words.closest("strong")).not.toBeNull();
  expect(words.closest("em")).not.toBeNull();
  expect(words.closest("[lang]")).toHaveAttribute("lang", "la");
});

test("links inside stay plain, links out do not hand over the window", () => {
  const link = (href: string, external: boolean, label: string): Inline => ({ kind: "link", href, external, children: [text(label)] });
  showPage(<Body blocks={[paragraph(link("/nl/blog/x", false, "binnen"), link("https://example.org/", true, "buiten"))]} />, "nl");
  expect(screen.getByRole("link", { name: "binnen" })).not.toHaveAttribute("rel");
  expect(screen.getByRole("link", { name: "buiten" })).toHaveAttribute("rel", "external noopener");
});

test("tables are counted over the whole article, those in call-outs too, and named after the heading above them", () => {
  const table: Block = { kind: "table", rows: [[{ header: null, colSpan: 2, rowSpan: 1, blocks: [paragraph(text("cel"))] }]] };
  const blocks: Block[] = [
    { ...table },
    { kind: "heading", level: 2, anchor: "doses", children: [text("Doses")] },
    { kind: "callout", tone: "info", title: null, blocks: [{ ...table }] },
  ];
  showPage(<Body blocks={blocks} />, "fr");
  expect(screen.getAllByRole("region").map((region) => region.getAttribute("aria-label"))).toEqual(["Tableau 1", "Tableau 2\u00A0: Doses"]);
  expect(screen.getAllByRole("cell")[0]).toHaveAttribute("colspan", "2");
});

test("whatever an editor types is shown as text, never as markup", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 4 }), (parts) => {
      showPage(<Body blocks={[paragraph(...parts.map((part) => text(part, ["bold"])))]} />, "nl");
      // The HTML parser itself replaces NUL and carriage returns.
      const parsed = (words: string) => words.replaceAll("\0", "").replaceAll("\uFFFD", "").replaceAll(/\r\n?/g, "\n");
      expect(parsed(document.querySelector("p")?.textContent ?? "")).toBe(parsed(parts.join("")));
    }),
    { numRuns: 60 },
  );
});
