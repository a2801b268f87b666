/** Claims as an editor sees them while writing: marked in the text, with the reason where the cursor stands, and listed beside the form. */
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { starterLanguages } from "@/payload/claims/starter/starter-rules";
import { ClaimMarks } from "@/payload/claims/editor/claim-marks";
import { ClaimsPanel } from "@/payload/claims/editor/claims-panel";
import { paragraph, richText } from "../support/documents";

const desk = vi.hoisted(() => ({ language: "fr", body: undefined as unknown, root: null as HTMLElement | null, found: null as unknown, changed: (): void => undefined }));
vi.mock("@payloadcms/ui", () => ({
  useFormFields: (select: (form: [Record<string, { value: unknown }>]) => unknown) => select([{ title: { value: "Magnesium" }, body: { value: desk.body } }]),
  useTranslation: () => ({ i18n: { language: desk.language } }),
}));
vi.mock("@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext", () => {
  const editor = { getRootElement: () => desk.root, registerUpdateListener: (tell: (change: object) => void) => {
    desk.changed = () => tell({ dirtyElements: new Map([["1", true]]), dirtyLeaves: new Set() });
    return () => undefined;
  } };
  return { useLexicalComposerContext: () => [editor] };
});
vi.mock("@/payload/claims/editor/use-claim-rules", () => ({ useClaimRules: () => desk.found }));

/** The browser's own marks, which jsdom has not. */
const highlights = new Map<string, Set<Range>>();
const marked = (name: string) => [...(highlights.get(name) ?? [])].map(String);

beforeEach(() => {
  vi.useFakeTimers();
  highlights.clear();
  vi.stubGlobal("CSS", { highlights });
  vi.stubGlobal("Highlight", Set);
  desk.found = { rules: starterLanguages.nl, blocks: true };
  desk.root = document.createElement("div");
  desk.root.dataset.lexicalEditor = "true";
  document.body.append(desk.root);
});
afterEach(() => {
  vi.useRealTimers();
  desk.root?.remove();
});

function write(html: string): void {
  if (desk.root) desk.root.innerHTML = html;
  act(() => desk.changed());
  act(() => void vi.advanceTimersByTime(400));
}

function standIn(selector: string, offset: number): void {
  const node = desk.root?.querySelector(selector)?.firstChild;
  act(() => {
    document.getSelection()?.collapse(node ?? null, offset);
    document.dispatchEvent(new Event("selectionchange"));
  });
}

it("are marked where they stand, over marks of letters and citations, and no longer once they are gone", () => {
  render(<ClaimMarks />);
  write('<p>Magnesium <strong>gen</strong>eest<span contenteditable="false">12</span> migraine.</p><ul><li>Magnesium vermindert vermoeidheid.</li></ul>');
  expect(marked("claim-forbidden").join()).toMatch(/^gen.*eest/);
  expect(marked("claim-wording").join()).toContain("vermoeidheid");
  write("<p>Magnesium zit in groene groenten.</p>");
  expect([marked("claim-forbidden"), marked("claim-wording")]).toEqual([[], []]);
});

it("say why, in the language of the admin, where the cursor stands in one, and nothing elsewhere", () => {
  render(<ClaimMarks />);
  write("<p>Gewone woorden.</p><li>Magnesium geneest migraine.</li>");
  standIn("li", 12);
  expect(screen.getByRole("status").textContent).toMatch(/2002\/46\/CE/);
  standIn("p", 3);
  expect(screen.getByRole("status").textContent).toBe("");
});

it("are listed beside the form with the reason and the way to the words, and the conditions of what is allowed", () => {
  desk.body = richText(paragraph("Magnesium geneest migraine."), paragraph("Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid."));
  render(<ClaimsPanel />);
  const [forbidden, allowed] = screen.getAllByRole("listitem");
  expect(forbidden?.textContent).toMatch(/2002\/46\/CE/);
  expect(forbidden?.querySelector("a")?.getAttribute("href")).toMatch(/^#field-body&quote=/);
  expect(allowed?.textContent).toContain(starterLanguages.nl.authorised.find(({ wording }) => wording.includes("vermoeidheid"))?.conditions);
});
