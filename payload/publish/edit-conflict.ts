/**
 * Two people on one document. Reading an article for its form gives `basedOn`, a digest of what one language of it says; a write that sends it
 * back is refused with 409 when somebody has saved other words in between, and nobody's words are lost: those that were saved are in the
 * database, those that were not are in the answer and in the form. A digest rather than a time: a publication in between, or a change to the
 * other language, is no conflict.
 */
import { createHash } from "node:crypto";
import { APIError, type CollectionAfterReadHook, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, type PayloadRequest } from "payload";

import { userOf } from "../access/roles";
import { idsOf } from "../content/body-references";
import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { isLocale } from "../../messages/locales";

const conflict = label(
  "{who} heeft dit artikel intussen bewaard. Uw tekst is nog niet bewaard en staat nog in het formulier; vergelijk eerst.",
  "{who} a enregistré cet article entre-temps. Votre texte n’est pas encore enregistré et se trouve toujours dans le formulaire ; comparez d’abord.",
  "{who} has saved this article in the meantime. Your text is not saved yet and is still in the form; compare first.",
);
const somebody = label("Iemand anders", "Quelqu’un d’autre", "Somebody else");

const texts = ["workingTitle", "title", "slug", "excerpt", "body", "seo", "reviewedAt", "callToActionChoice"] as const;
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

/** What the request itself says it is based on; nothing for a write nested in another one. */
function baseOf(req: PayloadRequest, id: unknown): string | null {
  const { basedOn } = (req.data ?? {}) as { basedOn?: unknown };
  const own = req.payloadAPI === "REST" && req.routeParams?.collection === "articles" && String(req.routeParams.id) === String(id);
  return own && typeof basedOn === "string" && basedOn !== "" ? basedOn : null;
}

export const refuseStaleWrite: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { basedOn: _, ...write } = data as Doc;
  const stored = (originalDoc ?? {}) as Doc;
  const base = operation === "update" ? baseOf(req, stored.id) : null;
  if (base === null || base === digestOf(stored)) return write;
  const by = (stored.lastChange as Doc | undefined)?.by;
  // A form that saves as one types sends its next save before it has heard what the last one is called: one's own words are no news.
  if (by !== undefined && idsOf(by)[0] === userOf(req)?.id) return write;
  const message = inAdminLanguage(conflict, req.i18n.language).replace("{who}", await nameOf(req, by));
  const pick = (doc: Doc): Doc => Object.fromEntries([...texts, ...relations].filter((field) => field in doc).map((field) => [field, doc[field]]));
  throw new APIError(message, 409, { errors: [{ path: "basedOn", message }], basedOn: digestOf(stored), theirs: pick(stored), yours: pick(req.data as Doc) }, true);
};

/** A form that saves as one types writes over its own last version, never over somebody else's. */
export const keepOthersVersion: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const write = args as { autosave?: unknown; id?: unknown };
  if (operation !== "update" || !write.autosave || typeof write.id !== "number") return args;
  const { docs } = await req.payload.db.findVersions<Doc>({ collection: "articles", limit: 1, pagination: false, req, select: { version: { lastChange: true } }, where: { and: [{ parent: { equals: write.id } }, { latest: { equals: true } }] } });
  const newest = docs[0]?.version as unknown as { lastChange?: { by?: unknown; language?: unknown } } | undefined;
  const same = idsOf(newest?.lastChange?.by)[0] === userOf(req)?.id && newest?.lastChange?.language === req.locale;
  return same ? args : { ...args, autosave: false };
};
