import { fireEvent } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { interactionLoader, wakeModule, wholeInteractionLoader } from "@/payload/server/interaction-loader";

const sources = ["/a.js", "/b.js"];
const loaded = (): (string | null)[] => [...document.head.querySelectorAll("script")].map((script) => script.getAttribute("src"));
let stop: AbortController;
/** Stands in for `import()`, which only a browser has: what was asked for, and how it ends. */
const load = vi.fn<(address: string) => Promise<{ default: (end: () => void) => void }>>();
let arrive: () => Promise<void>;
let fail: () => Promise<void>;

/** What a browser makes of the module that the page fetches. */
function wakeOf(module: string): (end: () => void) => void {
  return new Function(module.replace("export default", "return"))() as (end: () => void) => void;
}

function open(code: string): void {
  new Function("load", code.replace("import(", "load("))(load);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.head.innerHTML = "";
  document.body.innerHTML = `<p id="text">Tekst <a href="#x">link</a></p><button id="native">Volgende</button>
    <form data-island><input id="field"><button id="send" type="button"><b id="inner">Zoek</b></button><a id="inside" href="#y">Alles</a></form>
    <a id="opener" data-island aria-keyshortcuts="Control+K Meta+K /" href="#search">Zoeken</a>`;
  stop = new AbortController();
  const listen = document.addEventListener.bind(document);
  vi.spyOn(document, "addEventListener").mockImplementation((name: string, listener: EventListenerOrEventListenerObject) => listen(name, listener, { capture: true, signal: stop.signal }));
  load.mockReset();
  load.mockImplementation(() => {
    const asked = new Promise<{ default: (end: () => void) => void }>((resolve, reject) => {
      arrive = async () => {
        resolve({ default: wakeOf(wakeModule(sources, "")) });
        await asked;
      };
      fail = async () => {
        reject(new Error("no connection"));
        await asked.catch(() => undefined);
      };
    });
    return asked;
  });
  open(interactionLoader("?script=abc", "/nl/blog/a"));
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const at = (id: string): HTMLElement => document.getElementById(id)!;

/** React marks the elements it has taken over. */
function hydrate(): void {
  for (const island of document.querySelectorAll("[data-island]")) Object.assign(island, { __reactProps$x1: {} });
}

test("reading, scrolling, a finger on an island, links and buttons of the page itself load nothing", () => {
  fireEvent.scroll(document);
  fireEvent.touchStart(at("inner"));
  fireEvent.pointerDown(at("inner"));
  fireEvent.keyDown(at("text"), { key: "PageDown" });
  fireEvent.click(document.querySelector("a")!);
  fireEvent.click(at("native"));
  expect(load).not.toHaveBeenCalled();
});

test.each([["focus", () => at("field").focus()], ["a press", () => fireEvent.click(at("inner"))], ["a key", () => fireEvent.keyDown(at("field"), { key: "m" })]])("%s on an island loads the scripts once, in their order", async (_, act) => {
  act();
  act();
  expect(load).toHaveBeenCalledExactlyOnceWith("/nl/blog/a?script=abc");
  await arrive();
  expect(loaded()).toEqual(sources);
});

test("presses before React is there are done once each, after it is", async () => {
  const pressed = vi.fn<(what: string) => void>();
  fireEvent.click(at("inner"));
  fireEvent.click(at("send"));
  fireEvent.click(at("opener"));
  for (const id of ["send", "opener"]) at(id).addEventListener("click", () => pressed(id));
  await arrive();
  vi.advanceTimersByTime(2_000);
  expect(pressed).not.toHaveBeenCalled();
  hydrate();
  vi.advanceTimersByTime(2_000);
  expect(pressed.mock.calls).toEqual([["send"], ["opener"]]);
  fireEvent.click(at("send"));
  expect(pressed).toHaveBeenCalledTimes(3);
  vi.advanceTimersByTime(10_000);
  expect(pressed).toHaveBeenCalledTimes(3);
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

test.each([["/", {}], ["k", { ctrlKey: true }], ["k", { metaKey: true }]])("the shortcut %s is a press on the search, done once when React is there, and React's own business after that", async (key, held) => {
  const pressed = vi.fn<() => void>();
  at("opener").addEventListener("click", pressed);
  expect(fireEvent.keyDown(document.body, { key, ...held })).toBe(false);
  await arrive();
  hydrate();
  vi.advanceTimersByTime(2_000);
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(fireEvent.keyDown(document.body, { key, ...held })).toBe(true);
  vi.advanceTimersByTime(10_000);
  expect(pressed).toHaveBeenCalledTimes(1);
});

test("a letter, and a slash typed into a field, are no shortcuts", () => {
  expect(fireEvent.keyDown(document.body, { key: "k" })).toBe(true);
  expect(load).not.toHaveBeenCalled();
  expect(fireEvent.keyDown(at("field"), { key: "/" })).toBe(true);
});

test.each([["the page's own", () => fail()], ["the framework's", async () => {
  await arrive();
  fireEvent.error(document.head.querySelector("script")!);
}]])("a script that cannot be had (%s) lets the press do what the link does", async (_, happen) => {
  const pressed = vi.fn<() => void>();
  at("opener").addEventListener("click", pressed);
  fireEvent.click(at("opener"));
  expect(pressed).not.toHaveBeenCalled();
  await happen();
  expect(pressed).toHaveBeenCalledTimes(1);
});

test("a page that nobody keeps has the way to the framework inside", () => {
  stop.abort();
  stop = new AbortController();
  open(wholeInteractionLoader(sources));
  const pressed = vi.fn<() => void>();
  at("opener").addEventListener("click", pressed);
  fireEvent.click(at("opener"));
  expect(loaded()).toEqual(sources);
  hydrate();
  vi.advanceTimersByTime(200);
  expect(pressed).toHaveBeenCalledTimes(1);
});
