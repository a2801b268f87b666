import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { SideBySide } from "@/payload/translate/views/side-by-side";
import type { DeskDocument } from "@/payload/translate/desk/contract/document";
import type { DeskUnit } from "@/payload/translate/desk/contract/unit";
import type { UnitWrite } from "@/payload/translate/desk/contract/unit-write";
import { deskDocument, deskUnit, summary } from "./desk-fixture";
import { typeInto } from "./type-into";

// The real one brings the admin's providers along; a button is a button.
vi.mock("@payloadcms/ui", () => ({
  Button: ({ children, disabled, onClick }: { children: ReactNode; disabled?: boolean; onClick: () => void }) => <button type="button" disabled={disabled} onClick={onClick}>{children}</button>,
}));

/** The desk's server, as far as one document goes. */
const server = {
  document: deskDocument(),
  writes: [] as UnitWrite[],
  matches: [] as object[],
  /** Answers in the place of the server, one for each write. */
  instead: [] as (() => Response | Promise<Response>)[],
  publish: (): Response => Response.json({ overtaken: [] }),
  signedIn: true,
  drafts: (_units: string[]): Response => Response.json({}),
};

function written(write: UnitWrite): DeskUnit | null {
  const unit = server.document.units.find(({ id }) => id === write.unit);
  if (!unit) return null;
  const next: DeskUnit = { ...unit, revision: unit.revision + 1 };
  if (write.do === "type") next.begun = { text: write.text ?? "", links: write.links ?? {}, origin: { kind: "person" }, by: { id: 3, name: "Claire" }, at: "2026-12-01T10:00:00.000Z" };
  if (write.do === "translate") Object.assign(next, { begun: null, target: { text: write.text, links: write.links ?? {} }, state: "translated", basedOn: null, changes: null, origin: write.origin ?? { kind: "person" } });
  if (write.do === "approve") next.state = "approved";
  if (write.do === "clear") Object.assign(next, { target: null, state: "untranslated" });
  if (write.do === "dismiss") next.findings = unit.findings.map((finding) => (finding.code === write.code ? { ...finding, dismissed: true } : finding));
  if (write.do === "comment") next.comments = [...unit.comments, { id: 1, by: { id: 3, name: "Claire" }, at: "2026-12-01T10:00:00.000Z", text: write.note ?? "" }];
  server.document = { ...server.document, units: server.document.units.map((one) => (one === unit ? next : one)) };
  return next;
}

async function answer(path: string, init: RequestInit = {}): Promise<Response> {
  if (path.startsWith("/api/users/me")) return Response.json({ user: server.signedIn ? { id: 3 } : null });
  if (path.includes("/machine?")) return Response.json({ engine: "DeepL", usage: { used: 12_345, limit: 500_000 } });
  if (path.includes("/draft?")) return server.drafts((JSON.parse(String(init.body)) as { units: string[] }).units);
  if (path.includes("/publish?")) return server.publish();
  if (path.includes("/link?")) {
    server.document = { ...server.document, ...(JSON.parse(String(init.body)) as { unlinked: boolean }) };
    return Response.json(server.document);
  }
  if (!path.includes("/unit?")) return Response.json(server.document);
  if (init.method !== "POST") return Response.json({ history: [], matches: server.matches, terms: [] });
  const write = JSON.parse(String(init.body)) as UnitWrite;
  server.writes.push(write);
  const instead = server.instead.shift();
  if (instead) return instead();
  const unit = server.document.units.find(({ id }) => id === write.unit);
  if (unit && write.revision !== undefined && write.revision !== unit.revision) return Response.json({ errors: [{ message: "Conflict" }], conflict: { theirs: unit, yours: { text: write.text ?? "", links: {} } } }, { status: 409 });
  return Response.json({ unit: written(write), others: [], summary, notice: null });
}

beforeEach(() => {
  Object.assign(server, { document: deskDocument(), writes: [], matches: [], instead: [], publish: () => Response.json({ overtaken: [] }), signedIn: true });
  window.localStorage.clear();
  window.history.replaceState(null, "", "/");
  vi.stubGlobal("fetch", answer);
});

async function open(language: "nl" | "fr" | "en" = "nl", document: Partial<DeskDocument> = {}) {
  server.document = deskDocument(document);
  const view = render(<SideBySide address={{ collection: "articles", id: 7, locale: "fr" }} language={language} person={3} />);
  await screen.findByRole("heading", { level: 1, name: "Magnesium" });
  return view;
}

const press = (init: object) => fireEvent.keyDown(screen.getByRole("textbox", { name: /^(Vertaling|Traduction|Translation)/ }), init);
const mood = () => document.querySelector("[data-mood]")?.getAttribute("data-mood");

describe("side by side", () => {
  it("hears its keys where nothing has the focus, as after a press beside everything", async () => {
    await open("fr", { units: [deskUnit({ label: "Corps" })] });
    const text = screen.getByRole("textbox", { name: /^Traduction/ });
    // The text has it with its first look already: what a quick key opens then gives it back.
    expect(text).toHaveFocus();
    act(() => text.blur());
    expect(document.body).toHaveFocus();
    fireEvent.keyDown(document.body, { key: "/", code: "Slash" });
    expect(screen.getByRole("searchbox")).toHaveFocus();
  });

  it("leaves the keys to a dialog that is open over it", async () => {
    await open("fr", { units: [deskUnit({ label: "Corps" })] });
    const over = document.body.appendChild(Object.assign(document.createElement("div"), { role: "dialog" }));
    fireEvent.keyDown(document.body, { key: "/", code: "Slash" });
    expect(screen.getByRole("searchbox")).not.toHaveFocus();
    over.remove();
  });

  it("opens at the first text that needs work, in the language of the admin", async () => {
    await open("fr", { units: [deskUnit({ id: "title", label: "Titre", state: "approved", target: { text: "Le magnésium", links: {} } }), deskUnit({ label: "Corps" })] });
    expect(screen.getByRole("textbox", { name: "Traduction du texte 2, Corps" })).toHaveAttribute("lang", "fr");
    expect(screen.getByText("approuvé")).toBeVisible();
  });

  it("saves and goes on by key, and says when nothing is left", async () => {
    await open();
    await typeInto(/Vertaling van tekst 1/, "Le magnésium à la loupe");
    press({ code: "Enter", ctrlKey: true });
    await screen.findByRole("textbox", { name: "Vertaling van tekst 2, Tekst" });
    expect(server.writes).toEqual([{ unit: "title", do: "translate", text: "Le magnésium à la loupe", links: {}, origin: { kind: "person" }, revision: 1 }]);
    await typeInto(/Vertaling van tekst 2/, "Le magnésium.");
    press({ code: "Enter", ctrlKey: true });
    expect(await screen.findByText("Er is niets meer te doen.")).toBeVisible();
    expect(mood()).toBe("saved");
  });

  it("approves only what has been saved, over the revision that made", async () => {
    await open();
    await typeInto(/Vertaling van tekst 1/, "Le magnésium");
    press({ code: "Enter", ctrlKey: true, shiftKey: true });
    await screen.findByRole("textbox", { name: "Vertaling van tekst 2, Tekst" });
    expect(server.writes.map(({ do: deed, revision }) => [deed, revision])).toEqual([["translate", 1], ["approve", 2]]);
  });

  it("inserts a mark by key and takes a match by key", async () => {
    server.matches = [{ percent: 84, source: "", target: "Le magnésium est un ⟦1⟧sel⟦/1⟧.⟦2/⟧", changes: [], links: {}, from: "Magnesium", at: "2026-12-01T10:00:00.000Z" }];
    await open("nl", { units: [deskUnit()] });
    await typeInto(/Vertaling/, "Un sel");
    await act(async () => press({ code: "Digit2", altKey: true }));
    await act(async () => press({ code: "Enter", ctrlKey: true }));
    await waitFor(() => expect(server.writes.at(-1)?.text).toBe("Un sel⟦2/⟧"));
    expect(await screen.findByText("84 %")).toBeVisible();
    await act(async () => press({ code: "Digit1", altKey: true, shiftKey: true }));
    await act(async () => press({ code: "Enter", ctrlKey: true }));
    await waitFor(() => expect(server.writes.at(-1)).toMatchObject({ text: "Le magnésium est un ⟦1⟧sel⟦/1⟧.⟦2/⟧", origin: { kind: "memory", percent: 84 } }));
  });

  it("keeps words when nobody answers, and sends them when the line is back", async () => {
    await open();
    server.instead = [() => Promise.reject(new TypeError("Failed to fetch"))];
    await typeInto(/Vertaling van tekst 1/, "Le magnésium");
    press({ code: "Enter", ctrlKey: true });
    expect(await screen.findByText(/Geen verbinding/)).toBeVisible();
    expect(window.localStorage.getItem(window.localStorage.key(0) ?? "")).toContain("Le magnésium");
    fireEvent(window, new Event("online"));
    await waitFor(() => expect(mood()).toBe("saved"));
    expect(server.document.units[0]?.target?.text).toBe("Le magnésium");
    expect(window.localStorage).toHaveLength(0);
  });

  it("says to sign in elsewhere when the session is over, and goes on then", async () => {
    await open("fr");
    server.instead = [() => Response.json({ errors: [{ message: "Unauthorized" }] }, { status: 401 })];
    server.signedIn = false;
    await typeInto(/Traduction du texte 1/, "Le magnésium");
    press({ code: "Enter", ctrlKey: true });
    expect(await screen.findByText(/Reconnectez-vous dans un autre onglet/)).toBeVisible();
    server.signedIn = true;
    fireEvent(window, new Event("focus"));
    await waitFor(() => expect(mood()).toBe("saved"));
    expect(server.document.units[0]?.target?.text).toBe("Le magnésium");
  });

  it("finds again what a closed tab left", async () => {
    const first = await open();
    await typeInto(/Vertaling van tekst 1/, "Le magnésium");
    first.unmount();
    expect(server.writes).toEqual([]);
    render(<SideBySide address={{ collection: "articles", id: 7, locale: "fr" }} language="nl" person={3} />);
    expect(await screen.findByText("Le magnésium")).toBeVisible();
    // Half a sentence is no translation: it waits as it is for whoever goes on.
    await waitFor(() => expect(server.document.units[0]).toMatchObject({ begun: { text: "Le magnésium" }, state: "untranslated" }));
    expect(server.writes.map(({ do: deed }) => deed)).toEqual(["type"]);
  });

  it("keeps a pause as a pause: the unit is translated when its translator goes elsewhere, not by a glance at somebody's unfinished words", async () => {
    const begun = { text: "Du s", links: {}, origin: { kind: "person" as const }, by: { id: 9, name: "Paul" }, at: "2026-12-01T10:00:00.000Z" };
    await open("nl", { units: [deskUnit({ id: "title", label: "Titel" }), deskUnit({ begun })] });
    expect(screen.getByText("nog niet af · Paul")).toBeVisible();
    await typeInto(/Vertaling van tekst 1/, "Le magn");
    await waitFor(() => expect(server.writes).toMatchObject([{ do: "type", text: "Le magn" }]), { timeout: 4000 });
    expect(server.document.units[0]?.state).toBe("untranslated");
    press({ code: "ArrowDown", altKey: true });
    await waitFor(() => expect(server.writes[1]).toMatchObject({ do: "translate", text: "Le magn" }));
    await screen.findByRole("textbox", { name: "Vertaling van tekst 2, Tekst" });
    press({ code: "ArrowUp", altKey: true });
    await screen.findByRole("textbox", { name: "Vertaling van tekst 1, Titel" });
    expect(server.writes).toHaveLength(2);
    expect(server.document.units[1]?.begun).toEqual(begun);
  });

  it("asks the machine for one text, and for all that nobody translated, and says what it could not do", async () => {
    const drafts: string[][] = [];
    server.drafts = (units) => {
      drafts.push(units);
      if (drafts.length === 3) return Response.json({ errors: [{ message: "Le crédit auprès de DeepL est épuisé." }] }, { status: 424 });
      server.document = { ...server.document, units: server.document.units.map((unit) => (units[0] === unit.id ? { ...unit, state: "machineDraft", origin: { kind: "machine", engine: "DeepL" }, target: { text: "Du sel", links: {} } } : unit)) };
      return Response.json({ units: server.document.units, drafted: 1, leftOut: units.slice(1), summary });
    };
    await open("fr", { machine: "DeepL", units: [deskUnit({ id: "title", label: "Titre", draftable: true }), deskUnit({ draftable: true }), deskUnit({ id: "slug", kind: "slug" })] });
    fireEvent.click(screen.getByRole("button", { name: "Créer un brouillon automatique" }));
    expect(await screen.findByText("brouillon automatique")).toBeVisible();
    expect(await screen.findByText("Brouillons créés : 1. À relire.")).toBeVisible();
    fireEvent.click(screen.getByText("Brouillons automatiques"));
    expect(await screen.findByText(/^Utilisé : 12.345 caractères sur 500.000\.$/)).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Créer des brouillons (1)" }));
    await waitFor(() => expect(drafts).toEqual([["title"], ["body#a1"]]));
    fireEvent.click(await screen.findByRole("button", { name: "Nouveau brouillon automatique" }));
    expect(await screen.findByText("Le crédit auprès de DeepL est épuisé.")).toBeVisible();
  });

  it("shows both texts when somebody else wrote, and sends the one that is chosen", async () => {
    await open();
    await typeInto(/Vertaling van tekst 1/, "à moi");
    written({ unit: "title", do: "translate", text: "à eux" });
    press({ code: "Enter", ctrlKey: true });
    const choice = await screen.findByRole("group", { name: "Twee mensen schreven deze tekst." });
    expect(within(choice).getByText("à moi")).toBeVisible();
    expect(within(choice).getByText("à eux")).toBeVisible();
    fireEvent.click(within(choice).getByRole("button", { name: "Mijn tekst houden" }));
    await waitFor(() => expect(server.document.units[0]?.target?.text).toBe("à moi"));
  });

  it("keeps in the history what was typed and not chosen, and holds on to it while nobody answers", async () => {
    await open("fr");
    await typeInto(/Traduction du texte 1/, "à moi");
    written({ unit: "title", do: "translate", text: "à eux" });
    press({ code: "Enter", ctrlKey: true });
    const choice = await screen.findByRole("group", { name: "Deux personnes ont écrit ce texte." });
    server.instead = [() => Promise.reject(new TypeError("Failed to fetch"))];
    fireEvent.click(within(choice).getByRole("button", { name: "Prendre l’autre" }));
    expect(await screen.findByText(/Le serveur ne répond pas/)).toBeVisible();
    expect(within(choice).getByText("à moi")).toBeVisible();
    fireEvent.click(within(choice).getByRole("button", { name: "Prendre l’autre" }));
    await waitFor(() => expect(screen.getByRole("textbox", { name: /Traduction du texte 1/ })).toHaveTextContent("à eux"));
    expect(server.writes.at(-1)).toMatchObject({ unit: "title", do: "setAside", text: "à moi" });
    expect(window.localStorage).toHaveLength(0);
  });

  it("shows a source that changed while somebody translated it, and takes their words for unfinished until they say so again", async () => {
    await open();
    await typeInto(/Vertaling van tekst 1/, "Le magnésium");
    const [title, ...others] = server.document.units;
    server.document = { ...server.document, units: [{ ...title!, revision: 9, source: { text: "Magnesium onder een nieuwe loep", placeholders: [] } }, ...others] };
    press({ code: "Enter", ctrlKey: true });
    expect(await screen.findByText(/De brontekst is intussen gewijzigd/)).toBeVisible();
    expect(screen.getByText("Magnesium onder een nieuwe loep")).toBeVisible();
    await waitFor(() => expect(mood()).toBe("saved"));
    expect(server.writes.map(({ do: deed }) => deed)).toEqual(["translate", "type"]);
    expect(screen.getByRole("textbox", { name: /Vertaling van tekst 1/ })).toHaveTextContent("Le magnésium");
    expect(server.document.units[0]).toMatchObject({ target: null, begun: { text: "Le magnésium" } });
    press({ code: "Enter", ctrlKey: true });
    await waitFor(() => expect(server.document.units[0]?.target?.text).toBe("Le magnésium"));
  });

  it("marks the words that changed in the source, and saves an old translation that still holds", async () => {
    await open("nl", {
      units: [
        deskUnit({
          state: "needsUpdate",
          source: { text: "Magnesium helpt soms.", placeholders: [] },
          basedOn: { text: "Magnesium helpt.", placeholders: [] },
          changes: [{ kind: "same", text: "Magnesium helpt" }, { kind: "added", text: " soms" }, { kind: "same", text: "." }],
          target: { text: "Le magnésium aide parfois.", links: {} },
        }),
      ],
    });
    expect(screen.getByText("soms", { selector: "ins" })).toBeVisible();
    press({ code: "Enter", ctrlKey: true });
    await waitFor(() => expect(server.writes).toMatchObject([{ do: "translate", text: "Le magnésium aide parfois." }]));
  });

  it("repairs and dismisses what the checks found, and takes a comment", async () => {
    const finding = { severity: "warning" as const, start: null, end: null, dismissed: false };
    await open("nl", { units: [deskUnit({ state: "translated", target: { text: "Bonjour!", links: {} }, findings: [{ ...finding, code: "spacing", message: "Er hoort een smalle spatie voor het uitroepteken.", repairable: true }, { ...finding, code: "sameAsSource", message: "Zelfde als de bron.", repairable: false }] })] });
    // Nothing needs work, so the first text is in hand.
    fireEvent.click(await screen.findByRole("button", { name: "Herstellen" }));
    await waitFor(() => expect(server.writes.at(-1)).toMatchObject({ do: "repair", code: "spacing" }));
    fireEvent.click(screen.getAllByRole("button", { name: /^Weg ermee/ })[1]!);
    await waitFor(() => expect(screen.queryByText("Zelfde als de bron.")).toBeNull());
    fireEvent.change(screen.getByLabelText("Nieuwe opmerking"), { target: { value: "Klopt dit?" } });
    fireEvent.click(screen.getByRole("button", { name: "Plaatsen" }));
    expect(await screen.findByText("Klopt dit?", { selector: "p" })).toBeVisible();
  });

  it("counts the characters that are left", async () => {
    await open("fr", { units: [deskUnit({ maxLength: 10, source: { text: "Zout", placeholders: [] } })] });
    expect(screen.getByText("Encore 10 caractères")).toBeVisible();
    await typeInto(/Traduction/, "Le magnésium");
    expect(await screen.findByText("2 caractères de trop")).toBeVisible();
  });

  it("publishes, or lists what the gate misses with the way to it", async () => {
    server.publish = () => Response.json({ errors: [{ message: "Invalid", data: { errors: [{ path: "body", message: "De tekst is nog niet vertaald.", unit: "body#a1" }, { path: "hero", message: "De foto heeft geen beschrijving." }] } }] }, { status: 400 });
    await open();
    fireEvent.click(screen.getByRole("button", { name: "Français publiceren" }));
    fireEvent.click(await screen.findByRole("button", { name: "De tekst is nog niet vertaald." }));
    expect(await screen.findByRole("textbox", { name: "Vertaling van tekst 2, Tekst" })).toBeVisible();
    server.publish = () => Response.json({ overtaken: ["Wat daarvoor gepland stond op 1 dec 2031, 09:00, is daarmee vervallen."] });
    fireEvent.click(screen.getByRole("button", { name: "Français publiceren" }));
    expect(await screen.findByText("Gepubliceerd: Français staat op de site. Wat daarvoor gepland stond op 1 dec 2031, 09:00, is daarmee vervallen.")).toBeVisible();
  });

  it("offers neither publishing nor approving to who may not", async () => {
    await open("nl", { mayPublish: false, mayApprove: false });
    expect(screen.queryByRole("button", { name: /publiceren/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "Goedkeuren" })).toBeNull();
    expect(screen.getByText("Een redacteur publiceert.")).toBeVisible();
  });

  it("gives a language a structure of its own, and asks before it takes that away", async () => {
    await open();
    fireEvent.click(screen.getByText("Opbouw van deze taal"));
    fireEvent.click(screen.getByRole("button", { name: "Losmaken van de bron" }));
    expect(await screen.findByText(/heeft een eigen opbouw: de vertaling/)).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Weer aan de bron koppelen" }));
    expect(server.document.unlinked).toBe(true);
    fireEvent.click(screen.getByRole("button", { name: "Ja, koppelen" }));
    await waitFor(() => expect(server.document.unlinked).toBe(false));
    expect(await screen.findByText("Gekoppeld: de vertaling volgt weer de bron.")).toBeVisible();
  });

  it("shows a translator that a language has a structure of its own, without the button", async () => {
    await open("fr", { mayUnlink: false, unlinked: true });
    expect(screen.getByText(/a sa propre structure/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /Relier|Détacher/ })).toBeNull();
  });
});
