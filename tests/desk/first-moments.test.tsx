/** What is done to a page of the admin before React hears it, in a page whose React is a mark on its elements. */
import { fireEvent } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { holdUntilHeard } from "@/payload/desk/first-moments/hold-until-heard";

const sign = "Deze pagina wordt nog klaargezet.";
const at = <Element extends HTMLElement = HTMLInputElement>(id: string): Element => document.getElementById(id) as Element;
const standIn = (): HTMLInputElement => document.querySelector<HTMLInputElement>(".first-words")!;
let done: string[];
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<form data-form-ready="false"><label for="title">Titel<span>*</span></label><input id="title" name="title" disabled value="Zink">
    <textarea id="excerpt" disabled>Kort</textarea><button id="tab" type="button"><b id="inner">Tekst</b></button><button id="save" disabled>Bewaar</button></form>
    <input id="search" value=""><input id="row" type="checkbox" disabled><select id="what"><option>nl</option><option>fr</option></select><a id="link" href="#elders">Elders</a>`;
  done = [];
  for (const id of ["tab", "save", "row"]) at(id).addEventListener("click", () => done.push(`press ${id}`));
  for (const id of ["title", "excerpt", "search"]) at(id).addEventListener("input", () => done.push(`${id}: ${at(id).value}`));
  at("what").addEventListener("change", () => done.push(`what: ${at("what").value}`));
  stop = new AbortController();
  for (const target of [document, window] as EventTarget[]) {
    const listen = target.addEventListener.bind(target);
    vi.spyOn(target, "addEventListener").mockImplementation((name: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions) => listen(name, listener, { ...(typeof options === "object" ? options : { capture: options }), signal: stop.signal }));
  }
  holdUntilHeard(sign);
});

afterEach(() => {
  stop.abort();
  vi.clearAllTimers();
  vi.useRealTimers();
  document.body.innerHTML = "";
  for (const left of document.querySelectorAll(".first-words, .first-moments")) left.remove();
});

function hear(...elements: Element[]): void {
  for (const element of elements) Object.assign(element, { __reactProps$x1: {} });
}

/** React has all, and the form has opened its fields. */
function hearAll(): void {
  hear(...document.querySelectorAll("button, input, textarea, select"));
  document.querySelector("form")!.dataset.formReady = "true";
  for (const shut of document.querySelectorAll<HTMLInputElement>(":disabled")) if (shut.id !== "save") shut.disabled = false;
  vi.advanceTimersByTime(100);
}

const type = (value: string): boolean => fireEvent.input(standIn(), { target: { value } });

test("a shut field that is pressed takes words at once, and they are its own with the caret and the focus once it hears", () => {
  fireEvent.pointerUp(at("title"));
  expect(document.activeElement).toBe(standIn());
  expect([standIn().value, standIn().disabled, standIn().id]).toEqual(["Zink", false, ""]);
  expect(standIn()).toHaveAccessibleName("Titel*");
  type("Zink en koper");
  standIn().setSelectionRange(4, 4);
  vi.advanceTimersByTime(20_000);
  expect(at("title").value).toBe("Zink");
  hearAll();
  expect(done).toEqual(["title: Zink en koper"]);
  expect(document.querySelector(".first-words")).toBeNull();
  expect(document.activeElement).toBe(at("title"));
  expect(at("title").selectionStart).toBe(4);
});

test("a word that is being composed is not cut off: it is handed over when it is whole", () => {
  fireEvent.pointerUp(at("excerpt"));
  fireEvent.compositionStart(standIn());
  type("Kort ma");
  hearAll();
  expect(done).toEqual([]);
  type("Kort 魔");
  fireEvent.compositionEnd(standIn());
  expect(done).toEqual(["excerpt: Kort 魔"]);
});

test("a field that was only looked at is given the focus and nothing else", () => {
  fireEvent.pointerUp(at("title"));
  hearAll();
  expect(done).toEqual([]);
  expect(document.activeElement).toBe(at("title"));
});

test("a field that is open but not heard keeps its words too", () => {
  at("search").focus();
  vi.advanceTimersByTime(1);
  expect(document.activeElement).toBe(standIn());
  type("magnesium");
  hearAll();
  expect(done).toEqual(["search: magnesium"]);
});

test("presses are done once each and in their order, behind the words; what stays shut is not pressed", () => {
  fireEvent.pointerUp(at("title"));
  type("Koper");
  fireEvent.click(at("inner"));
  fireEvent.click(at("inner"));
  fireEvent.pointerUp(at("row"));
  fireEvent.pointerUp(at("save"));
  expect(done).toEqual([]);
  hearAll();
  expect(done).toEqual(["title: Koper", "press tab", "press row"]);
});

test("what was chosen in a list of choices is said again, and a link leads on by itself", () => {
  fireEvent.change(at("what"), { target: { value: "fr" } });
  expect(done).toEqual(["what: fr"]);
  at("what").value = "nl";
  expect(fireEvent.click(at("link"))).toBe(true);
  hearAll();
  expect(done).toEqual(["what: fr", "what: fr"]);
});

test("words for a part of the form that was closed meanwhile wait until it is open again", () => {
  fireEvent.pointerUp(at("title"));
  fireEvent.compositionStart(standIn());
  type("Koper");
  const field = at("title");
  field.remove();
  hearAll();
  fireEvent.compositionEnd(standIn());
  expect(done).toEqual([]);
  const again = field.cloneNode() as HTMLInputElement;
  again.disabled = false;
  hear(again);
  document.querySelector("form")!.append(again);
  vi.advanceTimersByTime(100);
  expect(again.value).toBe("Koper");
});

test("a line says so after a second, and goes when everything hears; whoever leaves before that with words in hand is asked", () => {
  expect(document.querySelector(".first-moments")).toBeNull();
  vi.advanceTimersByTime(1_100);
  expect(document.querySelector(".first-moments")).toHaveTextContent(sign);
  fireEvent.pointerUp(at("title"));
  expect(fireEvent(window, new Event("beforeunload", { cancelable: true }))).toBe(true);
  type("Koper");
  expect(fireEvent(window, new Event("beforeunload", { cancelable: true }))).toBe(false);
  hearAll();
  expect(document.querySelector(".first-moments")).toBeNull();
  expect(fireEvent(window, new Event("beforeunload", { cancelable: true }))).toBe(true);
});

test("a page that hears at once is left alone, and so is what is drawn in it later", () => {
  hearAll();
  document.body.insertAdjacentHTML("beforeend", '<button id="later" type="button">Later</button>');
  expect(fireEvent.click(at("later"))).toBe(true);
  expect(fireEvent.click(at("tab"))).toBe(true);
  expect(done).toEqual(["press tab"]);
});

test("what an extension of the browser put in does not hold up the page, and is the extension's again", () => {
  document.body.insertAdjacentHTML("beforeend", '<button id="stranger">Wachtwoord</button>');
  at("stranger").addEventListener("click", () => done.push("press stranger"));
  // From the beginning, with the stranger there.
  stop.abort();
  holdUntilHeard(sign);
  hear(...document.querySelectorAll("button:not(#stranger), input, textarea, select"));
  document.querySelector("form")!.dataset.formReady = "true";
  vi.advanceTimersByTime(2_000);
  expect(document.querySelector(".first-moments")).toHaveTextContent(sign);
  vi.advanceTimersByTime(20_000);
  expect(document.querySelector(".first-moments")).toBeNull();
  fireEvent.click(at("stranger"));
  expect(done).toEqual(["press stranger"]);
});

test("it needs nothing from outside: its text alone runs", () => {
  expect(() => new Function(`(${holdUntilHeard})("")`)()).not.toThrow();
  hearAll();
});
