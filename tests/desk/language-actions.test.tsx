import { fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, expect, it, vi } from "vitest";

import { LanguageActions } from "@/payload/desk/language-actions";

const refresh = vi.fn<() => void>();
vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh }) }));
// The real one brings the admin's providers along; a button is a button.
vi.mock("@payloadcms/ui", () => ({
  Button: ({ children, disabled, onClick }: { children: ReactNode; disabled?: boolean; onClick: () => void }) => <button type="button" disabled={disabled} onClick={onClick}>{children}</button>,
}));

const asked = vi.fn<(path: string, body: unknown) => { status: number; body: object }>();

beforeEach(() => {
  asked.mockReset();
  vi.stubGlobal("fetch", async (path: string, { body }: { body: string }) => {
    const answer = asked(path, JSON.parse(body));
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  });
});

function open(language: "nl" | "fr" | "en") {
  render(<LanguageActions article={7} language={language} languages={[{ locale: "nl", name: "Nederlands" }, { locale: "fr", name: "Français" }]} />);
}

it("offers nothing until a language is chosen", () => {
  open("nl");
  expect(screen.getByRole("button", { name: "Publiceren" })).toBeDisabled();
  fireEvent.click(screen.getByRole("checkbox", { name: "Français" }));
  expect(screen.getByRole("button", { name: "Publiceren" })).toBeEnabled();
  expect(screen.getByRole("button", { name: "Plannen" })).toBeDisabled();
});

it("publishes the chosen language and says what the gate wants", async () => {
  asked.mockReturnValue({ status: 200, body: { outcomes: [{ language: "fr", done: false, reasons: ["Manque encore en français."] }] } });
  open("fr");
  fireEvent.click(screen.getByRole("checkbox", { name: "Français" }));
  fireEvent.click(screen.getByRole("button", { name: "Publier" }));
  expect(asked).toHaveBeenCalledExactlyOnceWith("/api/articles/7/languages", { action: "publish", languages: ["fr"] });
  expect(await screen.findByText("Manque encore en français.")).toBeVisible();
  expect(refresh).toHaveBeenCalled();
});

it("schedules each chosen language by itself and reports each", async () => {
  asked.mockImplementation((_, body) => ((body as { language: string }).language === "nl" ? { status: 201, body: {} } : { status: 400, body: { errors: [{ message: "Invalid", data: { errors: [{ message: "This moment is past." }] } }] } }));
  open("en");
  for (const box of screen.getAllByRole("checkbox")) fireEvent.click(box);
  fireEvent.change(screen.getByLabelText("When (Brussels time)"), { target: { value: "2031-07-01T09:00" } });
  fireEvent.click(screen.getByRole("button", { name: "Schedule" }));
  expect(await screen.findByText("This moment is past.")).toBeVisible();
  expect(asked).toHaveBeenCalledWith("/api/scheduled-changes", { article: 7, language: "nl", action: "publish", at: "2031-07-01T09:00" });
  expect(screen.getByRole("status")).toHaveTextContent("Nederlands: done");
});

it("says so when the server does not answer", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  open("nl");
  fireEvent.click(screen.getByRole("checkbox", { name: "Nederlands" }));
  fireEvent.click(screen.getByRole("button", { name: "Intrekken" }));
  expect(await screen.findByText(/Geen antwoord van de server/)).toBeVisible();
});
