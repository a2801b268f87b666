/** Filters of the list of articles that a person gave a name. */
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";

import { sayIn } from "@/payload/desk/in-admin-words";
import { ViewShelf } from "@/payload/translate/views/view-shelf";

const address = "/api/payload-preferences/article-list-views";
const drafts = { name: "Concepten", query: "where[_status][equals]=draft" };
let stored: { name: string; query: string }[] | null;
let down = false;

beforeEach(() => {
  [stored, down] = [[drafts], false];
  vi.stubGlobal("fetch", async (path: string, { body, method }: { body?: string; method?: string }) => {
    if (down || path !== address) return new Response("", { status: 502 });
    if (method === "POST") stored = (JSON.parse(body ?? "") as { value: { views: typeof stored } }).value.views;
    return stored === null ? Response.json({ message: "Not Found", value: null }) : Response.json({ value: { views: stored } });
  });
});

const open = () => render(<ViewShelf of="article-list-views" list="/admin/collections/articles" query="sort=title" say={sayIn("nl")} />);
const keep = (name: string) => {
  fireEvent.change(screen.getByRole("textbox", { hidden: true }), { target: { value: name } });
  fireEvent.click(screen.getByText("Bewaren", { selector: "button" }));
};

it("lead to their list, are added under a name and taken away", async () => {
  open();
  expect((await screen.findByRole("link", { name: "Concepten" })).getAttribute("href")).toBe(`/admin/collections/articles?${drafts.query}`);
  keep(" Op titel ");
  expect((await screen.findByRole("link", { name: "Op titel" })).getAttribute("aria-current")).toBe("page");
  expect(stored).toEqual([drafts, { name: "Op titel", query: "sort=title" }]);
  fireEvent.click(screen.getByRole("button", { name: /Concepten/ }));
  await waitFor(() => expect(stored).toEqual([{ name: "Op titel", query: "sort=title" }]));
});

it("begin with none, for a person who never kept one", async () => {
  stored = null;
  open();
  keep("Op titel");
  await waitFor(() => expect(stored).toEqual([{ name: "Op titel", query: "sort=title" }]));
});

it("are not lost to a page that could not read them, nor to another window", async () => {
  down = true;
  open();
  keep("Op titel");
  expect(await screen.findByRole("alert")).toBeTruthy();
  down = false;
  stored = [drafts, { name: "Van elders", query: "sort=id" }];
  keep("Op titel");
  expect(await screen.findByRole("link", { name: "Van elders" })).toBeTruthy();
  expect(stored.map(({ name }) => name)).toEqual(["Concepten", "Van elders", "Op titel"]);
});

it("are kept by Enter too, which says so and gives the field back for the next", async () => {
  open();
  const field = screen.getByRole("textbox", { hidden: true });
  fireEvent.change(field, { target: { value: "Op titel" } });
  fireEvent.keyDown(field, { key: "Enter" });
  expect(await screen.findByText("Bewaard: Op titel.")).toBeVisible();
  expect(stored?.map(({ name }) => name)).toEqual(["Concepten", "Op titel"]);
  expect(field).toHaveFocus();
  expect(field).toHaveValue("");
});
