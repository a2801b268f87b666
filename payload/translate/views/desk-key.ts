"use client";

import { type RefObject, useEffectEvent, useLayoutEffect } from "react";

import type { Say } from "../../desk/in-admin-words";
import type { DeskUnit } from "../desk/contract/unit";
import type { MemoryMatch } from "../desk/contract/unit-details";
import { deedOf, type Meant } from "./keys";
import type { MarkEditorHandle } from "./mark-editor";
import type { UnitActions } from "./unit-props";
import { neighbour, nextToDo } from "./unit-order";
import { viewWords } from "./words";

export interface KeyTargets {
  /** The unit in hand. */
  unit: DeskUnit | null;
  units: readonly DeskUnit[];
  /** Of those, what is shown. */
  listed: readonly DeskUnit[];
  matches: readonly MemoryMatch[];
  editor: RefObject<MarkEditorHandle | null>;
  actions: UnitActions;
  mayApprove: boolean;
  singleKeys: boolean;
  /** True while the list of keys is open: those keys are its own. */
  helping: boolean;
  say: Say;
  saveNext: (unit: DeskUnit) => void;
  tell: (words: string) => void;
  showHelp: () => void;
  search: () => void;
  togglePreview: () => void;
}

function runOn({ unit, editor, matches, actions, mayApprove, saveNext, say, tell }: KeyTargets & { unit: DeskUnit }, { deed, number }: Meant): void {
  switch (deed) {
    case "saveNext":
      return saveNext(unit);
    case "approveNext":
      return mayApprove ? actions.approve(unit) : tell(say(viewWords.mayNotApprove));
    case "copySource":
      return actions.copySource(unit);
    case "insertMark":
      return editor.current?.insertMark(number);
    case "undoUnit":
      return void actions.act(unit, { do: "undo" });
    default: {
      const match = matches[number - 1];
      return match ? actions.take(unit, match) : tell(say(viewWords.noMatch, { number }));
    }
  }
}

function run(targets: KeyTargets, meant: Meant): void {
  const { unit, units, listed, actions } = targets;
  switch (meant.deed) {
    case "help":
      return targets.showHelp();
    case "search":
      return targets.search();
    case "togglePreview":
      return targets.togglePreview();
    case "nextToDo": {
      const next = nextToDo(units, unit?.id ?? null);
      return next ? actions.choose(next) : targets.tell(targets.say(viewWords.allDone));
    }
    case "next":
    case "previous": {
      const next = neighbour(listed, unit?.id ?? null, meant.deed === "next" ? 1 : -1);
      return next ? actions.choose(next) : undefined;
    }
    default:
      return unit ? runOn({ ...targets, unit }, meant) : undefined;
  }
}

/** What a key pressed anywhere in the desk does; keys that are none of the desk's go their own way. */
function onDeskKey(targets: KeyTargets, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const writing = target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
  if (event.key === "Escape" && target.isContentEditable) return target.blur();
  if (targets.helping) return;
  const meant = deedOf(event, targets.singleKeys && !writing);
  if (!meant) return;
  event.preventDefault();
  event.stopPropagation();
  run(targets, meant);
}

/**
 * The desk's keys, wherever the focus is in `desk`, and where nothing has it: before the first text is in hand, after Escape has left a text,
 * after a press beside everything. The browser gives such a key to the page's body, which no handler of the desk's own elements hears.
 */
export function useDeskKeys(desk: RefObject<HTMLElement | null>, targets: KeyTargets): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const inDesk = desk.current?.contains(event.target as Node) ?? false;
    const nowhere = event.target === document.body && !document.querySelector("dialog[open], [role='dialog']");
    if (inDesk || nowhere) onDeskKey(targets, event);
  });
  // With the first look of the desk, not after it: what is seen can be pressed.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => onKey(event);
    // On the way down, before everything that hears keys on the page: a key of the desk's is nobody else's.
    document.addEventListener("keydown", hear, { capture: true });
    return () => document.removeEventListener("keydown", hear, { capture: true });
  }, []);
}
