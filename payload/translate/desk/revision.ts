import { createHash } from "node:crypto";

import { hash } from "../hash";
import type { UnitRecord } from "../record";

/**
 * A number for what somebody saw when they read a unit: source, translation and what was said of them. A write that brings another one was
 * made for something else, be it that a colleague was quicker or that the source has moved on. Follows from the record, so nothing keeps it.
 */
export function revisionOf({ source, translation, minor, begun }: UnitRecord): number {
  const settled = translation && [translation.text, translation.links, translation.settled, translation.basedOn.markupHash, translation.reviewer, translation.rejection];
  const sum = createHash("sha256").update(hash(source.markupHash, JSON.stringify(settled), JSON.stringify(minor), ...(begun ? [JSON.stringify([begun.text, begun.links])] : []))).digest();
  return sum.readUIntBE(0, 6);
}
