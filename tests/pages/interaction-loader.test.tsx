import { fireEvent } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { interactionLoader } from "@/payload/server/interaction-loader";

const sources = ["/a.js", "/b.js"];
const loaded = (): (string | null)[] => [...document.head.querySelectorAll("script")].map((script) => script.getAttribute("src"));
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.head.innerHTML = "";
  document.body.innerHTML = `<p id="text">Tekst <a href="#x">link</a></p><button id="native">Volgende</button>
    <form data-island><input id="field"><button id="send" type="button"><b id="inner">Zoek</b></button><a id="inside" href="#y">Alles</a></form>
    <a id="opener" data-island aria-keyshortcuts="Control+K Meta+K /" href="#search">Zoeken</a>`;
  stop = new AbortController();
  const listen = document.addEventListener.bind(document);
  vi.spyOn(document, "addEventListener").mockImplementation((name: string, listener: EventListenerOrEventListenerObject) => listen(name, listener, { capture: true, signal: stop.signal }));
  // As the browser does with the script in the page.
  new Function(interactionLoader(sources))();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const at = (id: string): HTMLElement => document.getElementById(id)!;

/** React marks the elements it has taken over. */
function hydrate(element: HTMLElement): void {
  Object.assign(element, { __reactProps$x1: {} });
}

test("reading, scrolling, links and buttons of the page itself load nothing", () => {
  fireEvent.scroll(document);
  fireEvent.touchStart(at("text"));
  fireEvent.pointerDown(at("text"));
  fireEvent.keyDown(at("text"), { key: "PageDown" });
  fireEvent.click(document.querySelector("a")!);
  fireEvent.click(at("native"));
  expect(loaded()).toEqual([]);
});

test.each([["focus", () => at("field").focus()], ["a press", () => fireEvent.pointerDown(at("inner"))], ["a key", () => fireEvent.keyDown(at("field"), { key: "m" })]])("%s on an island loads the scripts once, in their order", (_, act) => {
  act();
  act();
  expect(loaded()).toEqual(sources);
});

test("a press before React is there is done once, after it is", () => {
  const pressed = vi.fn<() => void>();
  fireEvent.click(at("inner"));
  fireEvent.click(at("send"));
  at("send").addEventListener("click", pressed);
  vi.advanceTimersByTime(2_000);
  expect(pressed).not.toHaveBeenCalled();
  hydrate(at("send"));
  vi.advanceTimersByTime(2_000);
  expect(pressed).toHaveBeenCalledTimes(1);
  fireEvent.click(at("send"));
  expect(pressed).toHaveBeenCalledTimes(2);
});

test("a link that is an island itself is pressed once React is there, and leads on when React does not come", () => {
  expect(fireEvent.click(at("opener"))).toBe(false);
  const pressed = vi.fn<(event: Event) => void>();
  at("opener").addEventListener("click", pressed);
  vi.advanceTimersByTime(7_000);
  expect(pressed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(pressed.mock.calls[0]?.[0].defaultPrevented).toBe(false);
});

test("a press that asks for a new tab is the browser's", () => {
  expect(fireEvent.click(at("opener"), { ctrlKey: true })).toBe(true);
});

test("a link on an island leads on at once", () => {
  expect(fireEvent.click(at("inside"))).toBe(true);
});

test.each([["/", {}], ["k", { ctrlKey: true }], ["k", { metaKey: true }]])("the shortcut %s is a press on the search, done once when React is there, and React's own business after that", (key, held) => {
  const pressed = vi.fn<() => void>();
  at("opener").addEventListener("click", pressed);
  expect(fireEvent.keyDown(document.body, { key, ...held })).toBe(false);
  expect(loaded()).toEqual(sources);
  hydrate(at("opener"));
  vi.advanceTimersByTime(2_000);
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(fireEvent.keyDown(document.body, { key, ...held })).toBe(true);
  vi.advanceTimersByTime(2_000);
  expect(pressed).toHaveBeenCalledTimes(1);
});

test("a letter, and a slash typed into a field, are no shortcuts", () => {
  expect(fireEvent.keyDown(document.body, { key: "k" })).toBe(true);
  expect(loaded()).toEqual([]);
  expect(fireEvent.keyDown(at("field"), { key: "/" })).toBe(true);
});

test("a script that cannot be had lets the press do what the link does", () => {
  const pressed = vi.fn<() => void>();
  at("opener").addEventListener("click", pressed);
  fireEvent.click(at("opener"));
  expect(pressed).not.toHaveBeenCalled();
  fireEvent.error(document.head.querySelector("script")!);
  vi.advanceTimersByTime(200);
  expect(pressed).toHaveBeenCalledTimes(1);
});
