/**
 * The document in another language, in step with a source that went live: what was taken out there, moved or copied is so here as well, although
 * nobody has a word to translate. Without it a claim that the editors withdrew would stay on the French page for good, and nothing would say so.
 */
import type { PayloadRequest } from "payload";

import { sameWords } from "../hash";
import { type Placeholder, tokens, wordsOf } from "../placeholders";
import type { UnitRecord } from "../record";
import { currentTarget } from "../transitions";
import { meaningOf, type Unit } from "../unit";
import { extractUnits } from "../units";
import { type DeskSource, hasDrafts, modelOf } from "./documents";
import { saveRow, type TranslationRow } from "./translation-rows";
import { isPlain, writeTarget } from "./write-target";

/** Emphasis may differ between two languages; a link or a citation says what a text is. */
const telling = ({ kind }: Placeholder): boolean => kind !== "style" && kind !== "break";

interface Said {
  /** Tells texts apart that nobody would take for each other. */
  loose: string;
  /** And the sources they cite. A link leads elsewhere in each language. */
  exact: string;
}

function said(scope: string, text: string, placeholders: readonly Placeholder[]): Said {
  const used = new Set(tokens(text).flatMap((token) => (token.kind === "text" ? [] : [token.number])));
  const marks = placeholders.filter((mark) => used.has(mark.number) && telling(mark));
  const words = [scope, sameWords(wordsOf(text, placeholders))];
  const cited = marks.filter(({ kind }) => kind === "citation").map(meaningOf);
  return { loose: JSON.stringify([...words, marks.map(({ kind }) => kind).sort()]), exact: JSON.stringify([...words, cited.sort()]) };
}

function saidBy(record: UnitRecord): Said[] {
  const target = currentTarget(record);
  return target ? [said(record.scope, target.text, record.source.placeholders)] : [];
}

/**
 * What a document is against its records: `inStep`; `behind`, where the records know every text of it and the source has them in another order or
 * number, or cites others; `own`, where it has texts that nothing here knows.
 * @param stored units of the document as it stands in the language
 */
export function stepOf(units: readonly Unit[], records: readonly UnitRecord[], stored: readonly Unit[]): "inStep" | "behind" | "own" {
  const inText = new Set(units.filter((unit) => !isPlain(unit)).map(({ id }) => id));
  const wanted = records.filter(({ id, present }) => present && inText.has(id)).flatMap(saidBy);
  const found = stored.filter((unit) => !isPlain(unit)).map(({ scope, text, placeholders }) => said(scope, text, placeholders));
  const asOne = (list: readonly Said[]) => list.map(({ exact }) => exact).join("\n");
  if (found.length === 0 || asOne(found) === asOne(wanted)) return "inStep";
  const known = new Set(records.flatMap(saidBy).map(({ loose }) => loose));
  return found.every(({ loose }) => known.has(loose)) ? "behind" : "own";
}

/**
 * In a document with drafts what follows waits there for its publication; elsewhere it is on the page, as every save is. A text that holds what the
 * desk does not know is never written over: it counts as one with a structure of its own, which the desk and its lists show.
 */
export async function bringInStep(req: PayloadRequest, source: DeskSource, row: TranslationRow): Promise<void> {
  if (row.unlinked || row.ownStructure) return;
  const step = stepOf(source.units, row.units, extractUnits(modelOf(req.payload, source.collection), source.target(row.locale)));
  if (step === "own" && hasDrafts(req.payload, source.collection)) await saveRow(req, row, { ownStructure: true });
  if (step !== "behind") return;
  const { records, written } = await writeTarget(req, { source, locale: row.locale, records: row.units, cleared: new Set() });
  if (written) await saveRow(req, row, { units: records, built: true });
}
