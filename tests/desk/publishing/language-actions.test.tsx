import { fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, expect, it, vi } from "vitest";

import { LanguageActions } from "@/payload/desk/publishing/language-actions";
import { PlannedChanges } from "@/payload/desk/publishing/planned-changes";

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

it("asks before a page goes offline", () => {
  vi.stubGlobal("confirm", () => false);
  open("en");
  fireEvent.click(screen.getByRole("checkbox", { name: /^Dutch/ }));
  fireEvent.click(screen.getByRole("button", { name: "Unpublish Dutch" }));
  expect(asked).not.toHaveBeenCalled();
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

it("says so when the server does not answer", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  open("nl");
  fireEvent.click(screen.getByRole("checkbox", { name: /^Nederlands/ }));
  fireEvent.click(screen.getByRole("button", { name: "Trek Nederlands in" }));
  expect(await screen.findByText(/Geen antwoord van de server/)).toBeVisible();
});

it("moves what is planned to another moment, and cancels it; a refusal is said and nothing closes", async () => {
  render(<PlannedChanges changes={[{ id: 3, language: "fr", failed: false, reason: null, words: "publiceren op 1 dec 2031 09:00", at: "2031-12-01T09:00" }]} editable language="nl" named onChange={changed} />);
  asked.mockReturnValue({ status: 400, body: { errors: [{ message: "Dit tijdstip is voorbij." }] } });
  fireEvent.click(screen.getByRole("button", { name: /^Verzetten: publiceren op .*\(Frans\)$/ }));
  const field = screen.getByLabelText(/Nieuw tijdstip/);
  expect(field).toHaveValue("2031-12-01T09:00");
  fireEvent.change(field, { target: { value: "2020-01-01T09:00" } });
  fireEvent.click(screen.getByRole("button", { name: "Bewaren" }));
  expect(await screen.findByText("Dit tijdstip is voorbij.")).toBeVisible();
  expect(asked).toHaveBeenLastCalledWith("/api/scheduled-changes/3", { at: "2020-01-01T09:00" });
  fireEvent.click(screen.getByRole("button", { name: "Zo laten" }));
  asked.mockReturnValue({ status: 200, body: {} });
  fireEvent.click(screen.getByRole("button", { name: /^Annuleren: publiceren/ }));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  expect(asked).toHaveBeenLastCalledWith("/api/scheduled-changes/3", { state: "cancelled" });
});
