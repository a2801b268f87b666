/**
 * Two people on one document, or one person in two windows. Reading an article for its form gives `basedOn`, a digest of what one language of it
 * says; a write that sends it back is refused with 409 when other words were saved in between from elsewhere, and nobody's words are lost: those
 * that were saved are in the database, those that were not are in the answer and in the form. A digest rather than a time: a publication in
 * between, or a change to the other language, is no conflict. A form that saves as one types sends its next save before it has heard what the
 * last one is called: words that its own window saved last are no news to it.
 */
import { createHash } from "node:crypto";
import { APIError, type CollectionAfterReadHook, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, type PayloadRequest } from "payload";

import { userOf } from "../access/roles";
import { idsOf } from "../content/body-references";
import { baseOf, writingWindow } from "../content/form-base";
import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { isLocale, type Locale, locales } from "../../messages/locales";

const conflict = label(
  "{who} heeft dit artikel intussen bewaard. Uw tekst is nog niet bewaard en staat nog in het formulier; vergelijk eerst.",
  "{who} a enregistré cet article entre-temps. Votre texte n’est pas encore enregistré et se trouve toujours dans le formulaire ; comparez d’abord.",
  "{who} has saved this article in the meantime. Your text is not saved yet and is still in the form; compare first.",
);
const ownConflict = label(
  "U hebt dit artikel intussen in een ander venster of op een ander toestel bewaard. De tekst in dit venster is nog niet bewaard; vergelijk eerst.",
  "Vous avez enregistré cet article entre-temps dans une autre fenêtre ou sur un autre appareil. Le texte de cette fenêtre n’est pas encore enregistré ; comparez d’abord.",
  "You have saved this article in another window or on another device in the meantime. The text in this window is not saved yet; compare first.",
);
const somebody = label("Iemand anders", "Quelqu’un d’autre", "Somebody else");

const localized = ["title", "slug", "excerpt", "body", "seo"] as const;
const texts = ["workingTitle", ...localized, "reviewedAt", "callToActionChoice"] as const;
const relations = ["hero", "topics", "authors", "reviewer", "callToAction", "related"] as const;

type Doc = Record<string, unknown>;

/** Without what is empty, so that a field nobody filled in is the same whether it is absent, null or "". */
function filled(value: unknown): unknown {
  return JSON.stringify(value ?? null, (_, inner: unknown) => (inner === "" ? null : inner));
}

/** Of the words and shared facts of an article in one language; `doc` flat, relationships populated or not. */
export function digestOf(doc: Doc): string {
  const said = [...texts.map((field) => filled(doc[field])), ...relations.map((field) => idsOf(doc[field]))];
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url").slice(0, 22);
}

/** Of the words of the language alone. */
function wordsOf(doc: Doc): string {
  return JSON.stringify(localized.map((field) => filled(doc[field])));
}

/** Of what all languages share. */
function factsOf(doc: Doc): string {
  return digestOf({ ...doc, ...Object.fromEntries(localized.map((field) => [field, null])) });
}

/** For one document that somebody on the staff reads in one language; lists have no use for it. */
export const giveBase: CollectionAfterReadHook = ({ doc, findMany, req }) => {
  if (findMany || !userOf(req) || !isLocale(req.locale)) return doc as Doc;
  return { ...(doc as Doc), basedOn: digestOf(doc as Doc) };
};

async function nameOf(req: PayloadRequest, id: unknown): Promise<string> {
  const [user] = idsOf(id);
  const row = user === undefined ? null : await req.payload.db.findOne<{ id: number; name?: string }>({ collection: "users", req, where: { id: { equals: user } } });
  return row?.name ?? inAdminLanguage(somebody, req.i18n.language);
}

type Windows = Partial<Record<Locale, string | null>>;

/** Which window saved the words of each language last; null where a program did. */
function windowsOf(doc: Doc): Windows {
  return ((doc.lastChange as Doc | undefined)?.windows ?? {}) as Windows;
}

/** Whether what is stored was saved from the very window that writes now, or by the same program. */
function isOwnLastSave(req: PayloadRequest, stored: Doc, window: string | null): boolean {
  const last = windowsOf(stored)[req.locale as Locale] ?? null;
  if (window !== null) return last === window;
  return last === null && idsOf((stored.lastChange as Doc | undefined)?.by)[0] === userOf(req)?.id;
}

export const refuseStaleWrite: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { basedOn: _, ...write } = data as Doc;
  const stored = (originalDoc ?? {}) as Doc;
  const base = operation === "update" ? baseOf(req, stored.id) : null;
  if (base === null || base.digest === digestOf(stored) || isOwnLastSave(req, stored, base.window)) return write;
  const by = (stored.lastChange as Doc | undefined)?.by;
  const message = idsOf(by)[0] === userOf(req)?.id ? inAdminLanguage(ownConflict, req.i18n.language) : inAdminLanguage(conflict, req.i18n.language).replace("{who}", await nameOf(req, by));
  const pick = (doc: Doc): Doc => Object.fromEntries([...texts, ...relations].filter((field) => field in doc).map((field) => [field, doc[field]]));
  throw new APIError(message, 409, { errors: [{ path: "basedOn", message }], basedOn: digestOf(stored), theirs: pick(stored), yours: pick(req.data as Doc) }, true);
};

/** After `signChange`. A publication changes no words, and what all languages share is news to the forms of every language. */
export const noteWindow: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const stored = (originalDoc ?? {}) as Doc;
  const next = { ...stored, ...(data as Doc) };
  if (!isLocale(req.locale)) return data;
  const window = writingWindow(req, stored.id);
  const sameWords = wordsOf(next) === wordsOf(stored);
  const sameFacts = factsOf(next) === factsOf(stored);
  const told: readonly Locale[] = sameFacts ? (sameWords ? [] : [req.locale]) : locales;
  const windows: Windows = { ...windowsOf(stored), ...Object.fromEntries(told.map((locale) => [locale, window])) };
  return { ...data, lastChange: { ...((data as Doc).lastChange as Doc), windows } };
};

/** A form that saves as one types writes over its own last version, never over somebody else's or that of another window. */
export const keepOthersVersion: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const write = args as { autosave?: unknown; id?: unknown };
  if (operation !== "update" || !write.autosave || typeof write.id !== "number") return args;
  const { docs } = await req.payload.db.findVersions<Doc>({ collection: "articles", limit: 1, pagination: false, req, select: { version: { lastChange: true } }, where: { and: [{ parent: { equals: write.id } }, { latest: { equals: true } }] } });
  const newest = (docs[0]?.version ?? {}) as unknown as Doc;
  const same = (newest.lastChange as Doc | undefined)?.language === req.locale && isOwnLastSave(req, newest, writingWindow(req, write.id));
  return same ? args : { ...args, autosave: false };
};
