import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";

import type { ImportPlan } from "@/payload/translate/desk/contract/exchange";
import type { DeskNotices } from "@/payload/translate/desk/contract/notices";
import type { DeskList, DeskRow } from "@/payload/translate/desk/contract/overview";
import { Overview } from "@/payload/translate/views/overview";
import { summary } from "./desk-fixture";

const place = { search: "state=todo", replace: vi.fn<(href: string) => void>() };
vi.mock("next/navigation", () => ({ useRouter: () => place, useSearchParams: () => new URLSearchParams(place.search) }));

const row = (changed: Partial<DeskRow>): DeskRow => ({ ...summary, collection: "articles", id: 7, locale: "fr", title: "Magnesium", changedAt: "2026-12-01T10:00:00.000Z", changedBy: { id: 2, name: "Lotte" }, assignee: null, dueDate: null, localeStatus: "published", unlinked: false, ...changed });
const list: DeskList = { docs: [row({}), row({ id: 8, title: "Betaïne", state: "needsUpdate", share: 0.5, dueDate: "2026-11-30", assignee: { id: 3, name: "Claire" } })], total: 2, page: 1, pages: 1, counts: { untranslated: 1, needsUpdate: 1 }, lastVisit: "2026-11-30T08:00:00.000Z", locales: ["fr"], people: [{ id: 3, name: "Claire" }] };
const plan: ImportPlan = {
  applied: false,
  counts: { apply: 1, stale: 1, unchanged: 4 },
  documents: [{ collection: "articles", id: 7, title: "Magnesium", units: [{ unit: "title", verdict: "apply", source: "Zout", current: "", proposed: "Du ⟦1⟧sel⟦/1⟧" }, { unit: "b", verdict: "stale", source: "Oud", current: "Vieux", proposed: "Ancien" }, { unit: "c", verdict: "unchanged", source: "Zelfde", current: "Même", proposed: "Même" }] }],
};

const news: DeskNotices = { total: 1, notices: [{ id: 1, kind: "rejected", document: "articles/8", locale: "fr", title: "Betaïne", unit: "body#a", by: { id: 2, name: "Lotte" }, note: "Trop littéral.", at: "2026-12-01T10:00:00.000Z" }] };

const asked = vi.fn<(path: string, body: unknown) => Response>();
beforeEach(() => {
  asked.mockReset();
  place.replace.mockReset();
  asked.mockImplementation((path) => Response.json(path.includes("/notices") ? (path.endsWith("/seen") ? { notices: [], total: 0 } : news) :path.includes("/import") ? plan : path.includes("preferences") ? { value: { views: [{ name: "Mijn werk", query: "locale=fr&assignee=me" }] } } : list));
  vi.stubGlobal("fetch", async (path: string, init?: RequestInit) => asked(path, typeof init?.body === "string" ? JSON.parse(init.body) : init?.body));
});

const open = async (language: "nl" | "fr") => {
  render(<Overview language={language} locales={["fr"]} sourceLocale="nl" today="2026-12-01" />);
  return screen.findByRole("row", { name: /Betaïne/ });
};

describe("the overview", () => {
  it("lists each document with what it asks for and the way to it", async () => {
    const late = await open("nl");
    expect(asked).toHaveBeenCalledWith("/api/translation-desk?locale=fr&state=todo", undefined);
    expect(within(late).getByRole("link", { name: "Betaïne" })).toHaveAttribute("href", "/admin/translations/articles/8?locale=fr");
    expect(within(late).getByText("bij te werken")).toBeVisible();
    expect(within(late).getByText("50 % klaar, nog 20 woorden")).toBeVisible();
    expect(within(late).getByText("Claire")).toBeVisible();
    expect(await screen.findByRole("link", { name: "Mijn werk" })).toHaveAttribute("href", "/admin/translations?locale=fr&assignee=me");
  });

  it("shows what is new for this person, with the way to the very unit, until it is read", async () => {
    await open("fr");
    const panel = await screen.findByRole("region", { name: "Nouvelles notifications : 1" });
    expect(within(panel).getByRole("link", { name: "Betaïne" })).toHaveAttribute("href", "/admin/translations/articles/8?locale=fr#unit=body%23a");
    expect(within(panel).getByText(/Renvoyé : Trop littéral\./)).toBeVisible();
    fireEvent.click(within(panel).getByRole("button", { name: "Tout marquer comme lu" }));
    await waitFor(() => expect(screen.queryByRole("region", { name: /notifications/ })).toBeNull());
  });

  it("puts every filter and sort into the address, in French as well", async () => {
    await open("fr");
    fireEvent.change(screen.getByLabelText("Pour"), { target: { value: "me" } });
    expect(place.replace).toHaveBeenLastCalledWith("/admin/translations?locale=fr&state=todo&assignee=me", { scroll: false });
    fireEvent.click(screen.getByRole("checkbox", { name: /^Modifié depuis ma dernière visite \(/ }));
    expect(place.replace).toHaveBeenLastCalledWith("/admin/translations?locale=fr&state=todo&since=visit", { scroll: false });
    fireEvent.click(screen.getByRole("button", { name: "Mots à traiter" }));
    expect(place.replace).toHaveBeenLastCalledWith("/admin/translations?locale=fr&state=todo&sort=-wordsToDo", { scroll: false });
  });

  it("gives what is chosen to somebody, and exports it", async () => {
    await open("nl");
    fireEvent.click(screen.getByRole("checkbox", { name: "Betaïne kiezen" }));
    fireEvent.change(screen.getByLabelText("Toewijzen aan"), { target: { value: "3" } });
    fireEvent.click(screen.getByRole("button", { name: "Toewijzen" }));
    expect(await screen.findByText("Toegewezen.")).toBeVisible();
    expect(asked).toHaveBeenCalledWith("/api/translation-desk/assign", { rows: [{ collection: "articles", id: 8, locale: "fr" }], assignee: 3 });
    asked.mockImplementation(() => Response.json({ errors: [{ message: "Kies minder documenten." }] }, { status: 413 }));
    fireEvent.click(screen.getByRole("button", { name: "Gekozen documenten uitvoeren" }));
    expect(await screen.findByText("Kies minder documenten.")).toBeVisible();
    expect(asked).toHaveBeenCalledWith("/api/translation-desk/export", { locale: "fr", format: "xliff12", rows: [{ collection: "articles", id: 8 }] });
  });

  it("shows what a file would do before it does it", async () => {
    await open("nl");
    fireEvent.click(screen.getByText("Vertaald bestand inlezen"));
    fireEvent.change(screen.getByLabelText("XLIFF- of CSV-bestand"), { target: { files: [new File(["<xliff/>"], "fr.xlf")] } });
    fireEvent.click(screen.getByRole("button", { name: "Bekijken" }));
    expect(await screen.findByRole("rowheader", { name: "de bron is intussen gewijzigd" })).toBeVisible();
    expect(screen.getByRole("rowheader", { name: "wordt overgenomen" })).toBeVisible();
    expect(screen.queryByText("Zelfde")).toBeNull();
    expect(asked.mock.calls.some(([path]) => path.includes("apply=1"))).toBe(false);
    fireEvent.click(screen.getByRole("button", { name: "1 vertalingen overnemen" }));
    expect(await screen.findByText("Overgenomen: 1 vertalingen.")).toBeVisible();
    expect(asked.mock.calls.some(([path]) => path === "/api/translation-desk/import?locale=fr&apply=1")).toBe(true);
  });

  it("keeps the view in hand under a name", async () => {
    await open("nl");
    fireEvent.change(screen.getByLabelText("Naam van deze weergave"), { target: { value: "Te doen" } });
    fireEvent.click(screen.getByRole("button", { name: "Bewaren" }));
    expect(await screen.findByRole("link", { name: "Te doen" })).toHaveAttribute("aria-current", "page");
    await waitFor(() => expect(asked).toHaveBeenCalledWith("/api/payload-preferences/translation-desk-views", { value: { views: [{ name: "Mijn werk", query: "locale=fr&assignee=me" }, { name: "Te doen", query: "locale=fr&state=todo" }] } }));
  });
});
