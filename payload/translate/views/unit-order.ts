/** Which unit comes next. */
import type { DeskUnit } from "../desk/contract/unit";

export type UnitFilter = "all" | "todo" | "findings" | "comments";

export function needsWork({ state, repair, begun, findings }: DeskUnit): boolean {
  return begun !== null || state === "untranslated" || state === "machineDraft" || state === "needsUpdate" || repair || findings.some(({ severity, dismissed }) => severity === "blocking" && !dismissed);
}

/** The next unit that needs work after `from`, from the top again at the end; null where nothing is left but `from` itself. */
export function nextToDo(units: readonly DeskUnit[], from: string | null, wanted: (unit: DeskUnit) => boolean = needsWork): DeskUnit | null {
  const at = units.findIndex(({ id }) => id === from);
  const order = [...units.slice(at + 1), ...units.slice(0, Math.max(at, 0))];
  return order.find(wanted) ?? null;
}

/** The neighbour in the list; null at its ends. */
export function neighbour(units: readonly DeskUnit[], from: string | null, step: 1 | -1): DeskUnit | null {
  const at = units.findIndex(({ id }) => id === from);
  if (at < 0) return units[0] ?? null;
  return units[at + step] ?? null;
}

/** @param search in source and translation, whatever the case */
export function shownUnits(units: readonly DeskUnit[], filter: UnitFilter, search: string): DeskUnit[] {
  const wanted = search.trim().toLowerCase();
  const passes: Record<UnitFilter, (unit: DeskUnit) => boolean> = {
    all: () => true,
    todo: needsWork,
    findings: ({ findings }) => findings.some(({ dismissed }) => !dismissed),
    comments: ({ comments }) => comments.length > 0,
  };
  return units.filter((unit) => passes[filter](unit) && (wanted === "" || `${unit.label}\n${unit.source.text}\n${unit.target?.text ?? ""}`.toLowerCase().includes(wanted)));
}
