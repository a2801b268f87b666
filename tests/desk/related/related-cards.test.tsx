/** The cards below "Related articles": chosen by hand, in an order of one's own, by pointer or by key. */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";

import { RelatedCards } from "@/payload/desk/related/related-cards";

const form = vi.hoisted(() => ({ role: "editor", value: [] as number[] }));
vi.mock("@payloadcms/ui", async () => {
  const { useState } = await import("react");
  return {
    useAuth: () => ({ user: { role: form.role } }),
    useDocumentInfo: () => ({ id: 7 }),
    useField: () => {
      const [value, setValue] = useState(form.value);
      form.value = value;
      return { value, setValue };
    },
    useFormFields: (select: (fields: [Record<string, { value: unknown }>]) => unknown) => select([{ topics: { value: [1] }, authors: { value: [] } }]),
    useLocale: () => ({ code: "nl" }),
    useTranslation: () => ({ i18n: { language: "nl" } }),
  };
});

const card = (id: number, title: string, reasons: object[] = []) => ({ id, title, excerpt: "", picture: null, live: id !== 3, reasons });
const cards = [card(2, "Betaïne", [{ kind: "topics", names: ["Mineralen"] }]), card(3, "Zink"), card(4, "Koper", [{ kind: "sources", names: ["A study"] }])];

beforeEach(() => {
  form.role = "editor";
  form.value = [2, 3];
  vi.stubGlobal("fetch", async (_: string, { body }: { body: string }) => {
    const { related } = JSON.parse(body) as { related: number[] };
    return Response.json({ picked: cards.filter(({ id }) => related.includes(id)), page: [...related, 4], suggestions: cards.filter(({ id }) => !related.includes(id)) });
  });
});

const chosen = () => within(document.querySelector("ol") as HTMLElement).queryAllByRole("link").map(({ textContent }) => textContent);
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

it("stand in the chosen order and change places, with the place said and the button kept", async () => {
  render(<RelatedCards />);
  await screen.findByText("Betaïne");
  expect(chosen()).toEqual(["Betaïne", "Zink"]);
  press("Naar voren: Zink");
  expect([chosen(), form.value]).toEqual([["Zink", "Betaïne"], [3, 2]]);
  expect(screen.getByRole("status").textContent).toBe("Zink: plaats 1 van 2.");
  await act(() => new Promise((done) => requestAnimationFrame(() => done(undefined))));
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Naar voren: Zink");
  // At the edge a button stays where the focus is, and does nothing.
  press("Naar voren: Zink");
  expect(form.value).toEqual([3, 2]);
});

it("are suggested with their reason, and chosen or dropped at once", async () => {
  render(<RelatedCards />);
  expect((await screen.findByText("Koper")).closest("li")?.textContent).toContain("zelfde bron: A study");
  expect(screen.getByText("Betaïne").closest("li")?.textContent).toContain("zelfde onderwerp: Mineralen");
  expect(screen.getByText("Zink").closest("li")?.textContent).toContain("lezers zien dit nog niet");
  press("Kiezen: Koper");
  expect([chosen(), form.value]).toEqual([["Betaïne", "Zink", "Koper"], [2, 3, 4]]);
  press("Niet meer kiezen: Betaïne");
  expect(form.value).toEqual([3, 4]);
});

it("are for a translator to look at", async () => {
  form.role = "translator";
  render(<RelatedCards />);
  await screen.findByText("Betaïne");
  expect(screen.queryAllByRole("button")).toEqual([]);
});
