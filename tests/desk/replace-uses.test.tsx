/** Replacing everywhere on the tab "Used in", as an editor meets it: how far it is, stopping, and what is said at the end. */
import { fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { ReplaceUses } from "@/payload/desk/replace-uses";

vi.mock("@payloadcms/ui", () => ({
  Button: ({ children, disabled, onClick }: { children: ReactNode; disabled?: boolean; onClick: () => void }) => <button type="button" disabled={disabled} onClick={onClick}>{children}</button>,
}));
vi.mock("next/navigation", () => ({ useRouter: () => ({ push: () => undefined, refresh: () => undefined }) }));

const said = {
  nl: { look: "Zoek wat in de plaats komt", replace: "Overal vervangen", begins: "Vervangen… Houd deze pagina open.", busy: "Vervangen: 2 van 1.502… Houd deze pagina open.", stop: "Stoppen", done: "Vervangen in 2 artikelen.", still: "In 1.500 artikelen staat het oude nog. Wat vervangen is, blijft zo; vervang opnieuw om verder te gaan.", one: "In één artikel staat het oude nog. Wat vervangen is, blijft zo; vervang opnieuw om verder te gaan.", why: "Hier kon het niet:" },
  fr: { look: "Cherchez ce qui le remplace", replace: "Remplacer partout", begins: "Remplacement en cours… Gardez cette page ouverte.", busy: "Remplacement : 2 sur 1 502… Gardez cette page ouverte.", stop: "Arrêter", done: "Remplacé dans 2 articles.", still: "L’ancien figure encore dans 1 500 articles. Ce qui est remplacé le reste ; remplacez de nouveau pour continuer.", one: "L’ancien figure encore dans un article. Ce qui est remplacé le reste ; remplacez de nouveau pour continuer.", why: "Impossible dans :" },
} as const;

const plain = (text: string | null): string => (text ?? "").replace(/[\u202F\u00A0]/g, " ");

/** The turns that are asked for, each answered when the test says so. */
let answers: ((body: object, status?: number) => void)[];
beforeEach(() => {
  answers = [];
  vi.stubGlobal("fetch", async (path: string, { method }: { method?: string } = {}) => {
    if (method !== "POST") return Response.json({ docs: [{ id: 9, title: "Nieuwe bron" }] });
    return new Promise<Response>((resolve) => answers.push((body, status = 200) => resolve(Response.json(body, { status }))));
  });
});

describe.each(["nl", "fr"] as const)("in %s", (language) => {
  const words = said[language];
  const heard = () => plain(screen.getByRole("status").textContent);

  async function begin(): Promise<void> {
    render(<ReplaceUses collection="sources" id={3} title="title" language={language} locale="nl" live={3000} used />);
    fireEvent.change(screen.getByRole("searchbox", { name: words.look }), { target: { value: "Nieuwe" } });
    fireEvent.click(await screen.findByRole("radio", { name: /Nieuwe bron/ }));
    fireEvent.click(screen.getByRole("button", { name: words.replace }));
    await vi.waitFor(() => expect(answers).toHaveLength(1));
  }

  it("shows how far it is, can be stopped between two turns, and says where the old one still is", async () => {
    await begin();
    expect(heard()).toContain(words.begins);
    expect(screen.getByRole("status")).toHaveFocus();
    expect(screen.getByRole("button", { name: words.replace })).toBeDisabled();
    answers[0]?.({ articles: [1, 2], errors: [], left: 1500, next: 2 });
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    expect(heard()).toContain(words.busy);
    fireEvent.click(screen.getByRole("button", { name: words.stop }));
    answers[1]?.({ articles: [], errors: [], left: 1500, next: 4 });
    await vi.waitFor(() => expect(heard()).toBe(`${words.done}${words.still}`));
    expect(answers).toHaveLength(2);
  });

  it("names the article that had to stay, with the way to the place", async () => {
    await begin();
    const gap = { message: "Mist een tekst.", href: "/admin/collections/media/4?locale=fr#field-alt", place: "blad.png: Beschrijving (alt)" };
    answers[0]?.({ articles: [1, 2], errors: [{ id: 5, name: "Zink", message: "Ongeldig.", data: { errors: [gap] } }], left: 1, next: null }, 400);
    await vi.waitFor(() => expect(heard()).toContain(words.one));
    expect(heard()).toContain(words.why);
    const links = within(screen.getByRole("status")).getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([["Zink", "/admin/collections/articles/5"], [gap.place, gap.href]]);
  });

  it("says why it was refused as a whole, and nothing of what was done", async () => {
    await begin();
    answers[0]?.({ errors: [{ message: "Ongeldig.", data: { errors: [{ message: "Mist een tekst." }] } }] }, 400);
    await vi.waitFor(() => expect(heard()).toBe("Mist een tekst."));
  });
});
