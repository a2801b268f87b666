/** The keys of the desk: one table, for doing and for showing. */
import type { AdminText } from "../../content/label";
import { keyWords } from "./words";

export type DeskDeed =
  | "saveNext"
  | "approveNext"
  | "nextToDo"
  | "next"
  | "previous"
  | "copySource"
  | "takeMatch"
  | "insertMark"
  | "undoUnit"
  | "togglePreview"
  | "search"
  | "help";

export interface DeskKey {
  deed: DeskDeed;
  /** `KeyboardEvent.code`, so that a digit is the same key on a Belgian keyboard; `Digit` for any of 1 to 9. */
  code: string;
  /** Ctrl, or ⌘ on a Mac. */
  control: boolean;
  alt: boolean;
  shift: boolean;
  /** How it is written, without the modifiers. */
  shown: string;
  words: AdminText;
}

const key = (deed: DeskDeed, code: string, shown: string, modifiers: Partial<Pick<DeskKey, "control" | "alt" | "shift">> = {}): DeskKey => ({ deed, code, shown, control: false, alt: false, shift: false, ...modifiers, words: keyWords[deed] });

export const deskKeys: readonly DeskKey[] = [
  key("saveNext", "Enter", "Enter", { control: true }),
  key("approveNext", "Enter", "Enter", { control: true, shift: true }),
  key("nextToDo", "PageDown", "Page Down", { alt: true }),
  key("next", "ArrowDown", "↓", { alt: true }),
  key("previous", "ArrowUp", "↑", { alt: true }),
  key("copySource", "KeyS", "S", { alt: true }),
  key("takeMatch", "Digit", "1 … 9", { alt: true, shift: true }),
  key("insertMark", "Digit", "1 … 9", { alt: true }),
  key("undoUnit", "KeyZ", "Z", { alt: true }),
  key("togglePreview", "KeyP", "P", { alt: true }),
  key("search", "KeyF", "F", { alt: true }),
  key("help", "KeyH", "H", { alt: true }),
];

export interface Press {
  code: string;
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** True while an input method composes: those keys are its own. */
  isComposing: boolean;
}

export interface Meant {
  deed: DeskDeed;
  /** 1 to 9, where the deed has one; else 0. */
  number: number;
}

/**
 * @param singleKeys whether `?` and `/` alone count: not while somebody types, and never for who switched them off (WCAG 2.2, 2.1.4)
 */
export function deedOf(press: Press, singleKeys: boolean): Meant | null {
  if (press.isComposing) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
  const control = press.ctrlKey || press.metaKey;
  const found = deskKeys.find((one) => (one.code === "Digit" ? digit !== undefined : one.code === press.code || (one.code === "Enter" && press.code === "NumpadEnter")) && one.control === control && one.alt === press.altKey && one.shift === press.shiftKey);
  if (found) return { deed: found.deed, number: Number(digit ?? 0) };
  if (!singleKeys || control || press.altKey) return null;
  if (press.key === "?") return { deed: "help", number: 0 };
  return press.key === "/" ? { deed: "search", number: 0 } : null;
}

/** "Ctrl + Shift + Enter", or with ⌘ and ⌥. */
export function writtenKey({ control, alt, shift, shown }: DeskKey, mac: boolean): string {
  return [control && (mac ? "⌘" : "Ctrl"), alt && (mac ? "⌥" : "Alt"), shift && "Shift", shown].filter(Boolean).join(" + ");
}
