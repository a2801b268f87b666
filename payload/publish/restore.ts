/**
 * Restoring a version: the texts of one language, and nothing else. What all languages share stays as it is, the other languages too. An
 * article gets them as a draft; a part of a page has no drafts, and its own checks on live pages hold. The CMS's own restore writes every
 * language at once and publishes what was published then: this stands in front of it, at its address.
 */
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  APIError,
  type CollectionConfig,
  type CollectionSlug,
  type Endpoint,
  Forbidden,
  NotFound,
  type PayloadRequest,
  type Where,
} from "payload";

import { refuseUnnamedRestore } from "../access/named-language";
import { isPossibleId } from "../access/possible-id";
import { isEditor } from "../access/roles";
import { type AdminText, label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { isLocale, type Locale } from "../../messages/locales";
import { isEmpty, localizedFields } from "./completeness";
import { findArticleRow, perLocale } from "./register";
import type { Row } from "./shown-parts";

const nothingThere: AdminText = label(
  "Deze versie heeft geen teksten in deze taal. Kies een andere versie of een andere taal.",
  "Cette version n’a pas de texte dans cette langue. Choisissez une autre version ou une autre langue.",
  "This version has no texts in this language. Choose another version or another language.",
);

function valueAt(row: unknown, path: string[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined), row);
}

/** Rows of a list get ids of their own: those of the version may be in use in the other language. */
function withoutRowIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? null;
  return value.map((row: unknown) => {
    if (typeof row !== "object" || row === null) return row;
    const { id: _, ...rest } = row as Record<string, unknown>;
    return rest;
  });
}

/** The texts of a stored document (all languages) in one language, in the shape of a write; empty where it has none. */
export function textsIn(paths: string[], stored: unknown, locale: Locale): Record<string, unknown> {
  const values = paths.map((path) => [path.split("."), withoutRowIds(valueAt(stored, [...path.split("."), locale]))] as const);
  if (values.every(([, value]) => isEmpty(value))) return {};
  const texts: Record<string, unknown> = {};
  for (const [path, value] of values) {
    const leaf = path.at(-1) as string;
    const parent = path.slice(0, -1).reduce((at, key) => (at[key] ??= {}) as Record<string, unknown>, texts);
    parent[leaf] = value;
  }
  return texts;
}

/** An address that visitors know stays put: the slug comes back only where the article is not live in this language. */
async function keepsAddress(req: PayloadRequest, collection: CollectionSlug, id: number, locale: Locale): Promise<boolean> {
  if (collection !== "articles") return true;
  const row = await findArticleRow(req, id);
  return row !== null && perLocale(row, "_status", locale) === "published";
}

/** The language in hand in the admin, whose own button names none in its request; null where nothing was ever chosen. */
async function languageInHand(req: PayloadRequest): Promise<Locale | null> {
  const mine: Where[] = [{ key: { equals: "locale" } }, { "user.value": { equals: req.user?.id } }, { "user.relationTo": { equals: "users" } }];
  const chosen = await req.payload.db.findOne<{ id: number; value?: unknown }>({ collection: "payload-preferences", req, where: { and: mine } });
  return isLocale(chosen?.value) ? chosen.value : null;
}

async function restore(req: PayloadRequest, collection: CollectionSlug, versionId: number) {
  if (!isEditor(req)) throw new Forbidden(req.t);
  if (!req.locale) req.locale = (await languageInHand(req)) ?? req.locale;
  refuseUnnamedRestore(req);
  if (!isLocale(req.locale)) throw new NotFound(req.t);
  const found = isPossibleId(versionId) ? await req.payload.db.findVersions<Row>({ collection, limit: 1, pagination: false, req, where: { id: { equals: versionId } } }) : null;
  const version = found?.docs[0];
  if (!version) throw new NotFound(req.t);
  const id = version.parent as number;
  const paths = localizedFields(req.payload.collections[collection].config.fields as CollectionConfig["fields"]).map(({ path }) => path);
  const kept = (await keepsAddress(req, collection, id, req.locale)) ? paths.filter((path) => path !== "slug") : paths;
  const data = textsIn(kept, version.version, req.locale);
  if (Object.keys(data).length === 0) throw new APIError(inAdminLanguage(nothingThere, req.i18n.language), 400, undefined, true);
  req.context.restoring = true;
  return req.payload.update({ collection, id, data: data as never, depth: 0, draft: true, locale: req.locale, overrideAccess: false, overrideLock: false, req, user: req.user });
}

/** `POST /api/{collection}/versions/{id}?locale=fr` (without it: the language in hand in the admin): 200 with the document; 400 without a language or without texts in it, 403, 404. */
export const restoreEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/versions/:id",
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    addLocalesToRequestFromData(req);
    const doc = await restore(req, req.routeParams?.collection as CollectionSlug, Number(req.routeParams?.id));
    return Response.json({ ...doc, message: req.t("version:restoredSuccessfully") });
  },
};
