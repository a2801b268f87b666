/** The versions of an article, newest first: who did what, in which language and when. */
import type { PayloadRequest } from "payload";

import { type Locale, locales } from "../../../messages/locales";
import { idsOf } from "../../content/body-references";
import { type Deed, deeds } from "../../content/last-change";
import { isRecord } from "../../content/lexical-nodes";
import { perLocale } from "../../publish/register";
import type { Row } from "../../publish/shown-parts";
import type { VersionTexts } from "./compare";
import { comparedTexts } from "./version-texts";

export interface HistoryEntry {
  id: number;
  /** ISO 8601, UTC. */
  at: string;
  /** Name of the person; null for the server itself. */
  by: string | null;
  language: string | null;
  what: Deed;
  /** Where each language stood in it. */
  state: Record<Locale, "empty" | "draft" | "published">;
}

/** As many as an article keeps. */
const shown = 100;

function stateIn(version: Row, locale: Locale): "empty" | "draft" | "published" {
  if (perLocale(version, "_status", locale) === "published") return "published";
  return perLocale(version, "title", locale) ? "draft" : "empty";
}

export async function historyOf(req: PayloadRequest, article: number): Promise<HistoryEntry[]> {
  const { db } = req.payload;
  const { docs } = await db.findVersions<Row>({ collection: "articles", limit: shown, pagination: false, req, select: { updatedAt: true, version: { _status: true, lastChange: true, title: true } }, sort: ["-updatedAt", "-id"], where: { parent: { equals: article } } });
  const changes = docs.map(({ id, updatedAt, version }) => ({ id: id as unknown as number, at: updatedAt, row: version as unknown as Row, change: (version as Row).lastChange as Record<string, unknown> | undefined }));
  const people = [...new Set(changes.flatMap(({ change }) => idsOf(change?.by)))];
  const users = await db.find<{ id: number; name?: string }>({ collection: "users", limit: 0, pagination: false, req, where: { id: { in: people } } });
  return changes.map(({ id, at, change, row }) => ({
    id,
    at,
    by: users.docs.find((user) => user.id === idsOf(change?.by)[0])?.name ?? null,
    language: typeof change?.language === "string" ? change.language : null,
    what: deeds.find((deed) => deed === change?.what) ?? "saved",
    state: Object.fromEntries(locales.map((locale) => [locale, stateIn(row, locale)])) as HistoryEntry["state"],
  }));
}

/**
 * Place in `history` of what there is to compare with when nobody has chosen: the last publication of the language before the newest version. Without
 * one, the version before: what is saved as one types differs from it by a few words.
 */
export function earlierPublication(history: readonly Pick<HistoryEntry, "language" | "what">[], locale: Locale): number {
  const found = history.findIndex(({ language, what }, place) => place > 0 && language === locale && what === "published");
  return found === -1 ? 1 : found;
}

/** One version of this article in one language; null where it is not one of its versions. */
export async function versionTexts(req: PayloadRequest, article: number, version: number, locale: Locale): Promise<VersionTexts | null> {
  const { docs } = await req.payload.db.findVersions<Row>({ collection: "articles", limit: 1, pagination: false, req, where: { and: [{ id: { equals: version } }, { parent: { equals: article } }] } });
  const row = docs[0]?.version as Row | undefined;
  if (!row) return null;
  const at = (path: string): unknown => [...path.split("."), locale].reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), row);
  const texts = Object.fromEntries(comparedTexts.map((path) => [path, at(path)]).map(([path, value]) => [path, typeof value === "string" ? value : null]));
  return { texts: texts as VersionTexts["texts"], body: at("body") };
}
