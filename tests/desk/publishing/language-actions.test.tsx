import { fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, expect, it, vi } from "vitest";

import { LanguageActions } from "@/payload/desk/publishing/language-actions";
import { PublishingPanel } from "@/payload/desk/publishing/publishing-panel";
import { PlannedChanges } from "@/payload/desk/publishing/planned-changes";

vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh: () => undefined }) }));
// The real one brings the admin's providers along; a button is a button.
vi.mock("@payloadcms/ui", () => ({
  Button: ({ children, disabled, onClick }: { children: ReactNode; disabled?: boolean; onClick: () => void }) => <button type="button" disabled={disabled} onClick={onClick}>{children}</button>,
}));

const asked = vi.fn<(path: string, body: unknown) => { status: number; body: object }>();
const changed = vi.fn<() => void>();

beforeEach(() => {
  asked.mockReset();
  changed.mockReset();
  vi.stubGlobal("confirm", () => true);
  vi.stubGlobal("fetch", async (path: string, { body }: { body: string }) => {
    const answer = asked(path, JSON.parse(body));
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  });
});

function open(language: "nl" | "fr" | "en") {
  render(<LanguageActions article={7} language={language} states={{ nl: "published", fr: "draft" }} onChange={changed} />);
}

it("offers nothing until a language is chosen, and then says which", () => {
  open("nl");
  expect(screen.getByRole("button", { name: "Publiceren" })).toBeDisabled();
  fireEvent.click(screen.getByRole("checkbox", { name: /^Frans/ }));
  expect(screen.getByRole("button", { name: "Publiceer Frans" })).toBeEnabled();
  expect(screen.getByRole("button", { name: "Plan Frans" })).toBeDisabled();
  fireEvent.click(screen.getByRole("checkbox", { name: /^Nederlands/ }));
  expect(screen.getByRole("button", { name: "Publiceer Nederlands en Frans" })).toBeEnabled();
});

it("publishes the chosen language and says what the gate wants, with the way to the field", async () => {
  asked.mockReturnValue({ status: 200, body: { outcomes: [{ language: "fr", done: false, reasons: [{ message: "Manque encore en français.", place: "Chapeau", href: "/admin/collections/articles/7?locale=fr#field-excerpt" }] }] } });
  open("fr");
  fireEvent.click(screen.getByRole("checkbox", { name: /^Français/ }));
  fireEvent.click(screen.getByRole("button", { name: "Publier en français" }));
  expect(asked).toHaveBeenCalledExactlyOnceWith("/api/articles/7/languages", { action: "publish", languages: ["fr"] });
  expect(await screen.findByText(/Manque encore en français\./)).toBeVisible();
  expect(screen.getByRole("link", { name: "Chapeau" })).toHaveAttribute("href", "/admin/collections/articles/7?locale=fr#field-excerpt");
  expect(changed).toHaveBeenCalled();
});

it("does nothing before the server has what is on the screen", async () => {
  let save = (): void => undefined;
  const saved = new Promise<void>((resolve) => (save = resolve));
  asked.mockReturnValue({ status: 200, body: { outcomes: [{ language: "fr", done: true, reasons: [] }] } });
  render(<LanguageActions article={7} language="nl" states={{ nl: "published", fr: "draft" }} ready={() => saved} onChange={changed} />);
  fireEvent.click(screen.getByRole("checkbox", { name: /^Frans/ }));
  fireEvent.click(screen.getByRole("button", { name: "Publiceer Frans" }));
  await new Promise(setImmediate);
  expect(asked).not.toHaveBeenCalled();
  save();
  expect(await screen.findByText(/gelukt/)).toBeVisible();
});

it("no longer says that something is planned once that was called off", async () => {
  asked.mockImplementation((path) => (path === "/api/scheduled-changes" ? { status: 201, body: { doc: { id: 5, missing: [{ message: "Manque encore en français.", place: "Chapeau" }] } } } : { status: 200, body: { doc: { id: 5 } } }));
  render(<PublishingPanel article={7} language="fr" report={{ states: { nl: "published", fr: "draft" }, planned: [{ id: 5, language: "fr", action: "publish", at: "2031-12-01T09:00", moment: "1 déc. 2031", words: "publier le 1 déc. 2031", failed: false, reason: null }] }} />);
  fireEvent.click(screen.getByRole("checkbox", { name: /^Français/ }));
  fireEvent.change(screen.getByLabelText(/^Quand/), { target: { value: "2031-12-01T09:00" } });
  fireEvent.click(screen.getByRole("button", { name: "Programmer en français" }));
  expect(await screen.findByText(/C’est programmé, mais/)).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: /^Annuler/ }));
  expect(await screen.findByText(/^Annulé/)).toBeVisible();
  expect(screen.queryByText(/C’est programmé/)).toBeNull();
});

it("asks before a page goes offline", () => {
  vi.stubGlobal("confirm", () => false);
  open("en");
  fireEvent.click(screen.getByRole("checkbox", { name: /^Dutch/ }));
  fireEvent.click(screen.getByRole("button", { name: "Unpublish Dutch" }));
  expect(asked).not.toHaveBeenCalled();
});

it("offers to take offline only what is live, of the languages that are chosen", () => {
  asked.mockReturnValue({ status: 200, body: { outcomes: [{ language: "nl", done: true, reasons: [] }] } });
  open("fr");
  fireEvent.click(screen.getByRole("checkbox", { name: /^Français/ }));
  expect(screen.getByRole("button", { name: "Retirer" })).toBeDisabled();
  fireEvent.click(screen.getByRole("checkbox", { name: /^Néerlandais/ }));
  fireEvent.click(screen.getByRole("button", { name: "Retirer la page en néerlandais" }));
  expect(asked).toHaveBeenCalledExactlyOnceWith("/api/articles/7/languages", { action: "unpublish", languages: ["nl"] });
});

it("keeps the focus where the outcome is said, since the button that was pressed rests meanwhile", async () => {
  asked.mockReturnValue({ status: 200, body: { outcomes: [{ language: "fr", done: true, reasons: [] }] } });
  open("fr");
  fireEvent.click(screen.getByRole("checkbox", { name: /^Français/ }));
  fireEvent.click(screen.getByRole("button", { name: "Publier en français" }));
  expect(await screen.findByText(/c’est fait/)).toBeVisible();
  expect(screen.getByRole("status")).toHaveFocus();
});

it("schedules each chosen language by itself and reports each", async () => {
  asked.mockImplementation((_, body) => ((body as { language: string }).language === "nl" ? { status: 201, body: {} } : { status: 400, body: { errors: [{ message: "Invalid", data: { errors: [{ message: "This moment is past." }] } }] } }));
  open("en");
  for (const box of screen.getAllByRole("checkbox")) fireEvent.click(box);
  fireEvent.change(screen.getByLabelText("When (Brussels time)"), { target: { value: "2031-07-01T09:00" } });
  fireEvent.click(screen.getByRole("button", { name: "Schedule Dutch and French" }));
  expect(await screen.findByText("This moment is past.")).toBeVisible();
  expect(asked).toHaveBeenCalledWith("/api/scheduled-changes", { article: 7, language: "nl", action: "publish", at: "2031-07-01T09:00" });
  expect(screen.getByRole("status")).toHaveTextContent("Dutch: done");
});

const missing = [{ message: "Ontbreekt nog in het Frans.", place: "Inleiding", href: "/admin/collections/articles/7?locale=fr#field-excerpt" }];

it("plans what is not ready yet, and says at once what is missing and where", async () => {
  asked.mockReturnValue({ status: 201, body: { doc: { id: 1, missing } } });
  open("nl");
  fireEvent.click(screen.getByRole("checkbox", { name: /^Frans/ }));
  fireEvent.change(screen.getByLabelText("Wanneer (tijd van Brussel)"), { target: { value: "2031-07-01T09:00" } });
  fireEvent.click(screen.getByRole("button", { name: "Plan Frans" }));
  expect(await screen.findByRole("link", { name: "Inleiding" })).toHaveAttribute("href", missing[0]?.href);
  expect(screen.getByRole("status")).toHaveTextContent("Frans: Gepland, maar zo kan het nog niet gepubliceerd worden.");
  expect(screen.getByRole("status")).not.toHaveTextContent("gelukt");
});

it.each([
  ["nl", "02:30 komt twee keer", "de tweede keer (wintertijd)", "Wanneer (tijd van Brussel)", "Plan Frans", /^Frans/],
  ["fr", "02:30 a lieu deux fois", "la seconde fois (heure d’hiver)", "Quand (heure de Bruxelles)", "Programmer en français", /^Français/],
] as const)("asks in %s which one is meant in the night the clock goes back, before anything is planned", async (language, question, choice, field, button, french) => {
  asked.mockReturnValue({ status: 201, body: { doc: { id: 1, missing: [] } } });
  open(language);
  fireEvent.click(screen.getByRole("checkbox", { name: french }));
  fireEvent.change(screen.getByLabelText(field), { target: { value: "2031-10-26T02:30" } });
  expect(screen.getByRole("group", { name: new RegExp(question) })).toBeVisible();
  expect(screen.getByRole("button", { name: button })).toBeDisabled();
  fireEvent.click(screen.getByRole("radio", { name: choice }));
  fireEvent.click(screen.getByRole("button", { name: button }));
  await vi.waitFor(() => expect(asked).toHaveBeenCalledExactlyOnceWith("/api/scheduled-changes", { article: 7, language: "fr", action: "publish", at: "2031-10-26T02:30+01:00" }));
});

it("says nothing of any other moment, and nothing before there is one", () => {
  open("nl");
  const field = screen.getByLabelText("Wanneer (tijd van Brussel)");
  for (const value of ["", "2031-12-01T09:00", "2031-03-30T03:00", "2031-10-26T03:00"]) {
    fireEvent.change(field, { target: { value } });
    expect(screen.queryByText(/komt twee keer|bestaat niet/)).toBeNull();
    expect(screen.queryByRole("button", { name: /^Neem/ })).toBeNull();
  }
});

it("says that an hour does not exist in the night the clock goes forward, and offers the next", () => {
  open("nl");
  fireEvent.click(screen.getByRole("checkbox", { name: /^Frans/ }));
  fireEvent.change(screen.getByLabelText("Wanneer (tijd van Brussel)"), { target: { value: "2031-03-30T02:30" } });
  expect(screen.getByText(/02:30 bestaat niet/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Plan Frans" })).toBeDisabled();
  fireEvent.click(screen.getByRole("button", { name: "Neem 03:00" }));
  expect(screen.getByLabelText("Wanneer (tijd van Brussel)")).toHaveValue("2031-03-30T03:00");
  expect(screen.getByRole("button", { name: "Plan Frans" })).toBeEnabled();
});

it("says what is missing where a plan is moved", async () => {
  asked.mockReturnValue({ status: 200, body: { doc: { id: 3, missing } } });
  render(<PlannedChanges changes={[{ id: 3, language: "fr", action: "publish", moment: "", failed: false, reason: null, words: "publier le 1 déc. 2031, 09:00", at: "2031-12-01T09:00" }]} editable language="fr" onChange={changed} />);
  fireEvent.click(screen.getByRole("button", { name: /^Déplacer/ }));
  fireEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(await screen.findByText(/^C’est programmé, mais pas encore publiable/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Inleiding" })).toBeVisible();
});

it("says so when the server does not answer", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  open("nl");
  fireEvent.click(screen.getByRole("checkbox", { name: /^Nederlands/ }));
  fireEvent.click(screen.getByRole("button", { name: "Trek Nederlands in" }));
  expect(await screen.findByText(/Geen antwoord van de server/)).toBeVisible();
});

it("moves what is planned to another moment, and cancels it; a refusal is said and nothing closes", async () => {
  render(<PlannedChanges changes={[{ id: 3, language: "fr", action: "publish", moment: "", failed: false, reason: null, words: "publiceren op 1 dec 2031 09:00", at: "2031-12-01T09:00" }]} editable language="nl" named onChange={changed} />);
  asked.mockReturnValue({ status: 400, body: { errors: [{ message: "Dit tijdstip is voorbij." }] } });
  fireEvent.click(screen.getByRole("button", { name: /^Verzetten: publiceren op .*\(Frans\)$/ }));
  const field = screen.getByLabelText(/Nieuw tijdstip/);
  expect(field).toHaveValue("2031-12-01T09:00");
  fireEvent.change(field, { target: { value: "2020-01-01T09:00" } });
  fireEvent.click(screen.getByRole("button", { name: "Bewaren" }));
  expect(await screen.findByText("Dit tijdstip is voorbij.")).toBeVisible();
  expect(asked).toHaveBeenLastCalledWith("/api/scheduled-changes/3", { at: "2020-01-01T09:00" });
  fireEvent.click(screen.getByRole("button", { name: "Zo laten" }));
  expect(screen.queryByText("Dit tijdstip is voorbij.")).toBeNull();
  asked.mockReturnValue({ status: 200, body: {} });
  fireEvent.click(screen.getByRole("button", { name: /^Annuleren: publiceren/ }));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  expect(asked).toHaveBeenLastCalledWith("/api/scheduled-changes/3", { state: "cancelled" });
  expect(await screen.findByText("Geannuleerd: publiceren op 1 dec 2031 09:00 (Frans)")).toBeVisible();
  expect(screen.getByRole("status")).toHaveFocus();
});

it("says which withdrawal was cancelled along with its publication, and still says so when nothing is planned any more", async () => {
  asked.mockReturnValue({ status: 200, body: { doc: { alsoCancelled: ["Ook geannuleerd: intrekken op 9 dec 2031 09:00."] } } });
  const planned = [{ id: 3, language: "fr" as const, action: "publish" as const, moment: "", failed: false, reason: null, words: "publiceren op 1 dec 2031 09:00", at: "2031-12-01T09:00" }];
  const { rerender } = render(<PlannedChanges changes={planned} editable language="nl" onChange={changed} />);
  fireEvent.click(screen.getByRole("button", { name: /^Annuleren: publiceren/ }));
  expect(await screen.findByText("Ook geannuleerd: intrekken op 9 dec 2031 09:00.")).toBeVisible();
  rerender(<PlannedChanges changes={[]} editable language="nl" onChange={changed} />);
  expect(screen.getByRole("status")).toHaveTextContent(/Geannuleerd: publiceren.*Ook geannuleerd: intrekken/);
});

it("moves what is planned by Enter, in the field itself", async () => {
  asked.mockReturnValue({ status: 200, body: { doc: { id: 3, missing: null } } });
  render(<PlannedChanges changes={[{ id: 3, language: "fr", action: "unpublish", moment: "", failed: false, reason: null, words: "retirer le 1 déc. 2031, 09:00", at: "2031-12-01T09:00" }]} editable language="fr" onChange={changed} />);
  fireEvent.click(screen.getByRole("button", { name: /^Déplacer/ }));
  const field = screen.getByLabelText(/Nouveau moment/);
  fireEvent.change(field, { target: { value: "2031-12-02T10:30" } });
  fireEvent.keyDown(field, { key: "Enter" });
  await vi.waitFor(() => expect(screen.queryByLabelText(/Nouveau moment/)).toBeNull());
  expect(asked).toHaveBeenCalledExactlyOnceWith("/api/scheduled-changes/3", { at: "2031-12-02T10:30" });
});
