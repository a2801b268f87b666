/** The document in another language, on the structure of the source: the two pages correspond, paragraph by paragraph. */
import type { TextModel } from "./text-model";
import { type TargetText, walkUnits } from "./units";

export interface Rebuilt {
  /**
   * The localized fields to save under the target language, of the source's structure. Rows carry no ids of the source's rows: they are
   * primary keys, and the database gives new ones.
   */
  document: Record<string, unknown>;
  /** Ids of units without a translation. Their fields are left out and their paragraphs stand empty: never the source's words. */
  missing: string[];
}

/**
 * @param source the source document, flat, at depth 0
 * @param targets translations by unit id
 */
export function buildTarget(model: readonly TextModel[], source: Record<string, unknown>, targets: ReadonlyMap<string, TargetText>): Rebuilt {
  const missing: string[] = [];
  const document = walkUnits(
    model,
    source,
    (unit) => {
      const target = targets.get(unit.id);
      if (target && target.text.trim() !== "") return target;
      missing.push(unit.id);
      return null;
    },
    { keepRowIds: false },
  );
  return { document, missing };
}
