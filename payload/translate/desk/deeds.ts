/** What a person does to one unit on the desk. Pure: a record in, a record out, `NotOpen` for what is not open. */
import type { FindingCode } from "../checks/finding";
import { sameWords } from "../hash";
import { wordsOf } from "../placeholders";
import type { Signature, UnitRecord } from "../record";
import { sameLinks } from "../same-links";
import { approve, clear, currentTarget, declareMinor, endTyping, keepTyping, NotOpen, proposeRepair, reject, repairMarks, translate } from "../transitions";
import type { TargetText } from "../units";
import type { UnitWrite } from "./contract/unit-write";
import type { Was } from "./events";

export interface Circumstances {
  who: Signature;
  fourEyes: boolean;
  /** The text with the finding of a code set right, see `unit-findings`. */
  repaired: (code: FindingCode) => string | null;
  /** What the last deed of this person left behind. */
  was: Was | null;
}

/** Words set right by a rule: as good as before, and as old; an approval was of the words as they were. */
function retouch(record: UnitRecord, text: string): UnitRecord {
  const { translation } = record;
  if (!translation) throw new NotOpen("nothingToRepair");
  const settled = translation.settled === "approved" ? "translated" : translation.settled;
  return { ...record, translation: { ...translation, text, settled, reviewer: null } };
}

/** Whether two texts differ in the places of their marks only: then what was approved of one holds for the other. */
function sameButMarks(a: TargetText, b: TargetText): boolean {
  return sameWords(wordsOf(a.text)) === sameWords(wordsOf(b.text)) && sameLinks(a.links, b.links);
}

function repair(record: UnitRecord, { code, text, links }: UnitWrite, repaired: Circumstances["repaired"], who: Signature): UnitRecord {
  if (code !== undefined) {
    const better = repaired(code);
    if (better === null) throw new NotOpen("nothingToRepair");
    return retouch(record, better);
  }
  const proposed = proposeRepair(record);
  if (!proposed) throw new NotOpen("nothingToRepair");
  const placed = text === undefined ? proposed : { text, links: links ?? proposed.links };
  // Other words, or another address, are a translation of their own: an approval was not of those.
  return sameButMarks(placed, proposed) ? repairMarks(record, placed) : translate(record, { ...placed, origin: { kind: "person" } }, who);
}

function saysTheSame(record: UnitRecord, { text, links }: UnitWrite): boolean {
  const target = currentTarget(record);
  return target !== null && target.text === text && sameLinks(target.links, links);
}

/** Everything but `setAside`, `comment` and `dismiss`, which say something of a unit and leave it as it is. */
export function carryOut(record: UnitRecord, write: UnitWrite, { who, fourEyes, repaired, was }: Circumstances): UnitRecord {
  switch (write.do) {
    case "type":
      // Back to the words that are the translation: nothing is in the making.
      if (saysTheSame(record, write)) return endTyping(record);
      return keepTyping(record, { text: write.text ?? "", links: write.links ?? {}, origin: write.origin ?? { kind: "person" } }, who);
    case "translate":
      return translate(endTyping(record), { text: write.text ?? "", links: write.links ?? {}, origin: write.origin ?? { kind: "person" } }, who);
    case "approve":
      return approve(record, who, { fourEyes });
    case "reject":
      return reject(record, { ...who, note: write.note ?? "" });
    case "clear":
      return clear(endTyping(record));
    case "minor":
      return declareMinor(record, who);
    case "repair":
      return repair(record, write, repaired, who);
    case "undo":
      return was ? { ...endTyping(record), translation: was.translation, minor: was.minor } : record;
    case "setAside":
    case "comment":
    case "dismiss":
      return record;
    default:
      return write.do satisfies never;
  }
}
