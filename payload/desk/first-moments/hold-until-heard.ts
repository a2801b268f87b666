/**
 * What stands in every page of the admin as a script of its own, before anything else there: a form is seen some moments, on a slow machine many
 * seconds, before React hears what is done to it, and the CMS keeps its fields shut so long. Whatever is done meanwhile is kept, and done once it is
 * heard:
 * - a press on a button, a box or a shut one of these is done once, in the order of the presses;
 * - a text field that is pressed or reached gets a stand-in over it, a real field that takes input methods, pasting and undoing as any other; its
 *   words are handed to the field, and with them the focus and the caret, but never in the middle of a word being composed;
 * - what is chosen in a list of choices is said again.
 * Links do by themselves what they do. A window that is closed before asks first. After 1 s a line says so, for as long as it lasts.
 *
 * It ends for good when React has all that the server drew: what is drawn in the browser hears from the start. The function is sent as its own
 * text, so it uses nothing from outside.
 */
export function holdUntilHeard(sign: string): void {
  type TextField = HTMLInputElement | HTMLTextAreaElement;
  const shutOrPressed = "button,[role=button],input[type=checkbox],input[type=radio]";
  const typed = "textarea,input:not([type=checkbox],[type=radio],[type=file],[type=hidden],[type=button],[type=submit],[type=color],[type=range])";
  /** Milliseconds between two looks; how long the line that says so waits; looks in a row at which nothing more hears. */
  const [look, patience, stalled] = [30, 1_000, 500];

  /** All that hears nothing yet; null while the page is still coming. */
  let drawn: Set<Element> | null = null;
  const presses = new Set<HTMLElement>();
  const choices = new Map<HTMLSelectElement, string>();
  const standIns = new Map<TextField, TextField>();
  let composing: Element | null = null;
  const address = location.pathname;
  const end = new AbortController();
  const { signal } = end;

  // React's mark on what it has taken over.
  const hears = (element: Element): boolean => Object.keys(element).some((key) => key.startsWith("__reactProps"));
  const isDeaf = (element: Element): boolean => !hears(element) && (drawn ? drawn.has(element) : !element.classList.contains("first-words"));
  const on = (name: string, does: (event: Event, target: Element) => void): void =>
    document.addEventListener(name, (event) => event.target instanceof Element && does(event, event.target), { capture: true, signal });
  const write = (field: TextField | HTMLSelectElement, value: string): void => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);

  const place = (field: TextField, standIn: TextField): void => {
    const { height, left, top, width } = field.getBoundingClientRect();
    const { borderRadius, font, padding, textAlign } = getComputedStyle(field);
    Object.assign(standIn.style, { borderRadius, font, height: `${height}px`, left: `${left + scrollX}px`, padding, textAlign, top: `${top + scrollY}px`, width: `${width}px` });
  };
  const setCaret = (field: TextField, from: number | null, to = from): void => {
    try {
      field.setSelectionRange(from, to);
    } catch {
      // A number or an address of mail has no caret that could be set.
    }
  };
  /** @param caret where the press was; at the end where nobody knows */
  const standInFor = (field: TextField, caret: number | null): void => {
    if (standIns.has(field) || field.readOnly) return;
    const standIn = field.cloneNode() as TextField;
    for (const name of ["aria-labelledby", "disabled", "id", "name"]) standIn.removeAttribute(name);
    standIn.defaultValue = field.value;
    write(standIn, field.value);
    standIn.className = "first-words";
    standIn.setAttribute("aria-label", field.labels?.[0]?.textContent ?? field.getAttribute("aria-label") ?? "");
    place(field, standIn);
    // Outside of all that React looks at.
    document.documentElement.append(standIn);
    standIns.set(field, standIn);
    standIn.focus({ preventScroll: true });
    setCaret(standIn, caret ?? standIn.value.length);
  };
  const handOver = (drawnField: TextField, standIn: TextField, whole: boolean): void => {
    // Where another part of the form was opened, the field is gone until it is opened again.
    const field = drawnField.isConnected ? drawnField : (document.getElementById(drawnField.id) as TextField | null);
    const ready = field !== null && hears(field) && !field.disabled;
    if (composing === standIn || !(ready || (field && whole) || location.pathname !== address)) return field ? place(field, standIn) : void (standIn.hidden = true);
    const hadFocus = document.activeElement === standIn;
    const { defaultValue, selectionEnd, selectionStart, value } = standIn;
    standIns.delete(drawnField);
    standIn.remove();
    if (!ready) return;
    if (value !== defaultValue) {
      write(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    if (!hadFocus) return;
    field.focus({ preventScroll: true });
    setCaret(field, selectionStart, selectionEnd);
  };
  /** Whether React has all that the server drew. What has gone meanwhile needs nothing, and a form opens its fields a moment after React has them. */
  const isWhole = (): boolean => drawn !== null && [...drawn].every((element) => !element.isConnected || hears(element)) && !document.querySelector("form[data-form-ready=false]");
  let [hearing, still] = [0, 0];
  /** What goes on hearing nothing beside all that does is not the page's own: extensions of browsers put buttons in as well. By looks, not by time: a machine that is busy does not look. */
  const leaveStrangers = (): void => {
    const deaf = [...(drawn ?? [])].filter((element) => !hears(element));
    const heard = (drawn?.size ?? 0) - deaf.length;
    [hearing, still] = [heard, heard === hearing ? still + 1 : 0];
    if (heard > 0 && still > stalled) for (const element of deaf) drawn?.delete(element);
  };
  const handOverAll = (): void => {
    const whole = isWhole();
    for (const [field, standIn] of standIns) handOver(field, standIn, whole);
  };

  on("click", (event, target) => {
    const pressed = target.closest<HTMLElement>(shutOrPressed);
    if (!pressed || pressed.hasAttribute("href") || !isDeaf(pressed)) return;
    event.preventDefault();
    event.stopPropagation();
    presses.add(pressed);
  });
  // A browser tells of no click on what is shut, and a finger that only scrolls is not lifted from it.
  on("pointerup", (event, target) => {
    const shut = target.closest("label")?.control ?? target;
    if (!(shut instanceof HTMLElement) || !shut.matches(":disabled") || !isDeaf(shut)) return;
    const { clientX, clientY } = event as PointerEvent;
    const spot = shut === target ? (document.caretPositionFromPoint?.(clientX, clientY) ?? null) : null;
    if (shut.matches(typed)) standInFor(shut as TextField, spot?.offsetNode === shut ? spot.offset : null);
    else if (shut.matches(shutOrPressed)) presses.add(shut);
  });
  on("focusin", (_, target) => {
    // The browser sets the caret of a press behind this.
    if (target.matches(typed) && isDeaf(target)) setTimeout(() => document.activeElement === target && standInFor(target as TextField, (target as TextField).selectionStart));
  });
  on("change", (_, target) => {
    if (target instanceof HTMLSelectElement && isDeaf(target)) choices.set(target, target.value);
  });
  on("compositionstart", (_, target) => void (composing = target));
  on("compositionend", () => {
    composing = null;
    handOverAll();
  });
  // Before what is pressed next can take the field away.
  on("focusout", handOverAll);
  addEventListener(
    "beforeunload",
    (event) => {
      if ([...standIns.values()].some(({ defaultValue, value }) => value !== defaultValue)) event.preventDefault();
    },
    { signal },
  );
  const arrived = (): void => {
    drawn = new Set(document.querySelectorAll(`${shutOrPressed},select,:is(${typed}):not(.first-words)`));
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", arrived, { once: true });
  else arrived();

  const line = document.createElement("p");
  const shows = setTimeout(() => {
    line.className = "first-moments";
    line.setAttribute("role", "status");
    document.documentElement.append(line);
    line.textContent = sign;
  }, patience);

  const looks = setInterval(() => {
    leaveStrangers();
    handOverAll();
    const whole = isWhole();
    for (const [list, value] of choices) {
      if (!hears(list)) continue;
      choices.delete(list);
      write(list, value);
      list.dispatchEvent(new Event("change", { bubbles: true }));
    }
    // A press may close what words are still to come into.
    for (const pressed of presses) {
      if (standIns.size > 0 || !(whole || (hears(pressed) && !pressed.matches(":disabled")))) break;
      presses.delete(pressed);
      if (document.activeElement === document.body) pressed.focus();
      pressed.click();
    }
    if (!whole) return;
    clearTimeout(shows);
    line.remove();
    if (standIns.size > 0) return;
    clearInterval(looks);
    end.abort();
  }, look);
}
