/**
 * axe on what the desk adds to the admin, as an editor in each language meets it: names, roles, labels, headings, tables. Colours and sizes need a
 * browser and are not looked at here.
 */
import { fireEvent, render, screen } from "@testing-library/react";
import axe from "axe-core";
import { type ReactElement, type ReactNode, useState } from "react";
import { beforeEach, expect, it, vi } from "vitest";

import { label } from "@/payload/content/label";
import { BulkSummary } from "@/payload/desk/bulk/bulk-summary";
import { PlanChoice } from "@/payload/desk/bulk/plan-choice";
import { TopicChoice } from "@/payload/desk/bulk/topic-choice";
import { CitationPicker } from "@/payload/desk/citations/citation-picker";
import { rememberSources } from "@/payload/desk/citations/source-cards";
import { SourcesPanel } from "@/payload/desk/citations/sources-panel";
import { DeskDialog } from "@/payload/desk/desk-dialog";
import { sayIn } from "@/payload/desk/in-admin-words";
import { Calendar } from "@/payload/desk/overview/calendar";
import { PerMonth } from "@/payload/desk/overview/per-month";
import { TodayLists } from "@/payload/desk/overview/today-lists";
import { PasteSource } from "@/payload/desk/paste-source";
import { PreviewLink } from "@/payload/desk/preview-link";
import { LanguageActions } from "@/payload/desk/publishing/language-actions";
import { PlannedChanges } from "@/payload/desk/publishing/planned-changes";
import { ReasonList } from "@/payload/desk/publishing/reason-list";
import { CardView } from "@/payload/desk/related/card-view";
import { ReplaceUses } from "@/payload/desk/replace-uses";
import { ChangesList } from "@/payload/desk/versions/changes-list";
import { RestoreVersion } from "@/payload/desk/versions/restore-version";
import { citation, paragraph, richText } from "../support/documents";

const admin = vi.hoisted(() => ({ language: "nl", body: undefined as unknown }));
vi.mock("@payloadcms/ui", () => ({
  Button: ({ children, disabled, onClick }: { children: ReactNode; disabled?: boolean; onClick: () => void }) => <button type="button" disabled={disabled} onClick={onClick}>{children}</button>,
  useDocumentInfo: () => ({ id: 7, collectionSlug: "articles" }),
  useFormFields: (select: (form: [Record<string, { value: unknown }>]) => unknown) => select([{ body: { value: admin.body } }]),
  useLocale: () => ({ code: "nl" }),
  useTranslation: () => ({ i18n: { language: admin.language } }),
}));
vi.mock("next/navigation", () => ({ useRouter: () => ({ push: () => undefined, refresh: () => undefined }) }));

const sources = [{ id: 1, title: "Enhancement of learning", doi: "10.1/a" }, { id: 2, title: "Enhancement of learning", doi: "10.1/A" }, { id: 3, title: "Only in French" }];

beforeEach(() => {
  // jsdom knows no modal dialogs and does not scroll.
  Element.prototype.scrollIntoView = () => undefined;
  Object.assign(HTMLDialogElement.prototype, { showModal(this: HTMLDialogElement) { this.open = true; } });
  rememberSources(sources, [9]);
  vi.stubGlobal("fetch", async (path: string) => Response.json(path.startsWith("/api/articles") ? { body: richText(paragraph("Phrase.", citation(3))) } : { docs: sources }));
  admin.body = richText(paragraph("Zin.", citation(2), citation(1)), paragraph("Weer.", citation(2), citation(9)));
});

const none = (): void => undefined;
const reasons = [{ message: "Ontbreekt nog.", href: "/admin/collections/articles/7?locale=fr#field-title", place: "Titel" }, { message: "Zonder plaats." }];
const planned = { id: 3, article: 7, language: "fr" as const, action: "publish" as const, at: "2026-12-01T08:00:00.000Z", reasons: label("Omdat.", "Parce que.", "Because."), name: "Zink" };
const card = { id: 4, title: "Betaïne", excerpt: "Kort.", picture: "/p.webp", live: false, reasons: [{ kind: "topics" as const, names: ["Mineralen"] }] };
const article = { id: 7, workingTitle: "Zink" };

const views: [name: string, view: (language: "nl" | "fr" | "en") => ReactElement][] = [
  ["publishing in chosen languages", (language) => <LanguageActions article={7} language={language} states={{ nl: "published", fr: "draft" }} onChange={none} />],
  ["what is planned and what failed", (language) => <PlannedChanges changes={[{ id: 1, language: "fr", action: "publish", moment: "", failed: true, reason: "Omdat.", words: "publiceren op 1 dec 2026, 09:00", at: "2026-12-01T09:00" }]} editable language={language} named onChange={none} />],
  ["a refusal with its reasons", () => <DeskDialog title="Kan nog niet" onClose={none}><ReasonList reasons={reasons} locale="nl" /></DeskDialog>],
  ["the citation picker", () => <CitationPicker chosen={[1]} cited={[2, 1]} editing onDone={none} onClose={none} />],
  ["the panel of sources", () => <SourcesPanel />],
  ["pasting a source", () => <PasteSource />],
  ["a preview link", (language) => <PreviewLink article={7} language={language} locale="fr" />],
  ["the lists of today", (language) => <TodayLists language={language} today={{ scheduled: [{ ...planned, state: "failed" }, { ...planned, id: 4, state: "waiting" }], unready: [{ id: 4, article: 7, name: "Zink", locale: "fr", at: planned.at, count: 3 }], waiting: 12, failed: 9, stale: { docs: [{ document: "articles/7", title: "Zink", locale: "fr" }], total: 6 }, warned: { docs: [{ article: 7, name: "Zink", locale: "nl", count: 2 }], total: 1 }, unchecked: 3, reviewed: [{ article: 7, name: "Zink", at: "2026-01-01T12:00:00.000Z" }] }} />],
  ["the calendar", (language) => <Calendar language={language} month="2026-12" now={new Date("2026-12-05T12:00:00Z")} planned={Array.from({ length: 8 }, (_, id) => ({ ...planned, id, state: "waiting" as const }))} />],
  ["articles and words per month", (language) => <PerMonth counts={["2026-12", "2026-11"].map((month) => ({ month, articles: { nl: 2, fr: 1 }, words: { nl: 900, fr: 400 } }))} language={language} unchecked={4} />],
  ["what many articles came to", (language) => <BulkSummary language={language} onUndo={none} say={sayIn(language)} sum={{ done: 1, partly: 1, left: 2, planned: [{ article, language: "fr", id: 3 }], notes: [{ article, language: "fr", done: false, reasons, doneIn: ["nl"] }] }} />],
  ["planning many articles", (language) => <PlanChoice disabled={false} language={language} named="Frans" onCancel={none} onChoose={none} say={sayIn(language)} />],
  ["topics of many articles", (language) => <TopicChoice busy={false} onChoose={none} say={sayIn(language)} />],
  ["a related article", (language) => <ul><CardView card={card} language={language} shown byItself>{null}</CardView></ul>],
  ["replacing something everywhere", (language) => <ReplaceUses collection="media" id={5} title="filename" language={language} locale="nl" live={2} used />],
  ["two versions", (language) => <ChangesList changes={{ fields: [{ path: "title", parts: [{ text: "Zink", kind: "removed" }, { text: "Zinc", kind: "added" }] }], blocks: [{ kind: "moved", parts: [{ text: "Een zin.", kind: "same" }] }] }} labelOf={() => "Titel"} say={sayIn(language)} />],
  ["going back to a version", (language) => <RestoreVersion article={7} version={3} locale="fr" language={language} words="Herstel" />],
];

const languages = ["nl", "fr", "en"] as const;

/** The rules broken, each with where. Fragments of pages: where they stand among headings is for the page. */
async function broken(element: Element): Promise<string[]> {
  const rules = Object.fromEntries(["color-contrast", "heading-order", "page-has-heading-one"].map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(element, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

// What a view is made of is the same in each language: they take turns.
it.each(views.map(([name, view], place) => [name, languages[place % languages.length] ?? "nl", view] as const))("%s has no fault that axe knows of, in %s", async (_, language, view) => {
  admin.language = language;
  const { baseElement } = render(<main>{view(language)}</main>);
  // What is asked of the server comes after the first look.
  await new Promise(setImmediate);
  expect(await broken(baseElement)).toEqual([]);
});

it("a field without a name and a picture without words would be seen", async () => {
  const { container, getByRole } = render(<main />);
  getByRole("main").insertAdjacentHTML("beforeend", '<input><img src="/p.webp">');
  expect((await broken(container)).map((fault) => fault.split(":")[0])).toEqual(["image-alt", "label"]);
});

it("the panel of sources has them in reading order, with how often each is cited, those that are the same twice, those that are gone and those of the other language", async () => {
  admin.language = "nl";
  const { findByText, getAllByRole, getByText } = render(<SourcesPanel />);
  expect(await findByText("Only in French")).toBeTruthy();
  expect(getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["1", "2", "Toon de verwijzing"]);
  expect(getByText("2 keer")).toBeTruthy();
  expect(getAllByRole("listitem").map(({ textContent }) => textContent).slice(0, 2)).toEqual([expect.stringMatching(/^1 Enhancement.*Lijkt dezelfde als bron 2/), expect.stringMatching(/^2 Enhancement.*Lijkt dezelfde als bron 1/)]);
  expect(getByText(/^Deze tekst verwijst naar een bron die verwijderd is/)).toBeTruthy();
});

it("a reason says what it is about once: in its link, and behind it what is the matter", () => {
  const { getByRole } = render(<ReasonList reasons={[{ message: "„pot.png” mist een tekst in het Frans: Beschrijving (alt). Vul aan op /admin/x.", why: "Ontbreekt nog in het Frans.", href: "/admin/x", place: "pot.png: Beschrijving (alt)" }]} />);
  expect(getByRole("listitem").textContent).toBe("pot.png: Beschrijving (alt) – Ontbreekt nog in het Frans.");
});

it("a dialog that a button in it closes leaves the focus where it was", () => {
  function Room(): ReactElement {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>Plannen</button>
        {open && <DeskDialog title="Planning" onClose={() => setOpen(false)}><button type="button" onClick={() => setOpen(false)}>Sluiten</button></DeskDialog>}
      </>
    );
  }
  render(<Room />);
  const opener = screen.getByRole("button", { name: "Plannen" });
  opener.focus();
  fireEvent.click(opener);
  const close = screen.getByRole("button", { name: "Sluiten" });
  close.focus();
  fireEvent.click(close);
  expect(opener).toHaveFocus();
});
