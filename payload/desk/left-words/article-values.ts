/** Values of an article's form that a person writes, apart from what the CMS and the desk keep in it. */
import { compareVersions, type NameOf, type VersionChanges } from "../versions/compare";
import { textsOfDocument } from "../versions/version-texts";
import type { LeftWords } from "./left-shelf";
import { idsOf } from "../../content/body-references";

type Values = Record<string, unknown>;

const ownWords = ["title", "slug", "excerpt", "body", "seo"] as const;
const shared = ["workingTitle", "reviewedAt", "callToActionChoice", "hero", "topics", "authors", "reviewer", "callToAction", "related"] as const;

/** Of a document or a form, in the shape of a write. */
export function writtenIn(doc: Values): Values {
  return Object.fromEntries([...ownWords, ...shared].map((field) => [field, doc[field] ?? null]));
}

export interface LeftOffer {
  changes: VersionChanges;
  /** Whether something that all languages share is different too: a topic, the picture. */
  choices: boolean;
  /** What is to be written to have it back. */
  write: Values;
}

function said(field: string, value: unknown): string {
  if (["workingTitle", "reviewedAt", "callToActionChoice"].includes(field)) return typeof value === "string" ? value : "";
  return idsOf(value).join();
}

/**
 * What somebody would get back; null where the server has all of it. What all languages share comes along only where nothing was saved in
 * between: it is not shown word by word, so it must not go over somebody else's choice unseen.
 */
export function offerOf(left: LeftWords, stored: Values, nameOf?: NameOf): LeftOffer | null {
  const sameBase = left.basedOn !== null && left.basedOn === stored.basedOn;
  const changes = compareVersions(textsOfDocument(stored), textsOfDocument(left.values), nameOf);
  const choices = sameBase && shared.some((field) => field in left.values && said(field, left.values[field]) !== said(field, stored[field]));
  if (changes.fields.length + changes.blocks.length === 0 && !choices) return null;
  const fields: readonly string[] = choices ? [...ownWords, ...shared] : ownWords;
  return { changes, choices, write: { ...Object.fromEntries(fields.filter((field) => field in left.values).map((field) => [field, left.values[field]])), basedOn: stored.basedOn } };
}
