import { expect, it } from "vitest";

import { named, onArticleSent, savesUnderWay, watched } from "@/payload/desk/window-name";

const origin = "https://blog.example";
const windowIn = (init: RequestInit | undefined) => new Headers(init?.headers).get("x-feuilleton-window");

it.each([
  ["a save of an article", "/api/articles/7?locale=nl&autosave=true", "PATCH", true],
  ["a save by its whole address", `${origin}/api/articles/7`, "post", true],
  ["a read", "/api/articles/7", "GET", false],
  ["another collection", "/api/topics/7", "PATCH", false],
  ["another site", "https://other.example/api/articles/7", "PATCH", false],
])("%s names the window: %s %s %s", (_, address, method, expected) => {
  const init = { method, headers: { "Content-Type": "application/json" } };
  const sent = named(address, init, origin);
  expect(/^\w{6,40}$/.test(windowIn(sent) ?? "")).toBe(expected);
  expect(new Headers(sent?.headers).get("content-type")).toBe("application/json");
});

it("is one name for the whole window, and gives way to one that is given", () => {
  const name = (headers?: HeadersInit) => windowIn(named("/api/articles/7", { method: "PATCH", headers }, origin));
  expect(name()).toBe(name());
  expect(name({ "x-feuilleton-window": "" })).toBe("");
});

it("tells what a form sends as it is sent, and which saves have no answer yet", async () => {
  const sent: unknown[] = [];
  const stop = onArticleSent((values, whileTyping) => sent.push([values, whileTyping]));
  let answer = (): void => undefined;
  const held = new Promise<Response>((resolve) => (answer = () => resolve(new Response("{}"))));
  const send = watched(() => held, origin);
  const form = new FormData();
  form.set("_payload", JSON.stringify({ title: "Zink" }));
  void send("/api/articles/7?autosave=true", { body: form, method: "PATCH" });
  void send("/api/articles/7/readiness", { body: "{}", method: "POST" });
  void send("/api/articles/7?draft=true", { body: form, method: "PATCH" });
  expect(sent).toEqual([[{ title: "Zink" }, true], [{ title: "Zink" }, false]]);
  const left = savesUnderWay();
  expect(left).toHaveLength(2);
  answer();
  stop();
  await Promise.all(left);
  expect(savesUnderWay()).toHaveLength(0);
});
