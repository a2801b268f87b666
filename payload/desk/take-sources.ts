/** Finds the sources that a person named, or makes them. Nothing is fetched. */
import { APIError, createLocalReq, type PayloadRequest, type Where } from "payload";

import { sourceLocale } from "../../messages/locales";
import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import type { PastedSource } from "./csl-source";

export interface PasteOutcome {
  /** Of the source that was found or made; null where it still needs a title, or where nothing was to be made. */
  id: number | null;
  title: string | null;
  made: boolean;
  /** What was understood. */
  source: PastedSource;
  problem: string | null;
}

const untitled = label("De titel ontbreekt: vul hem in.", "Il manque le titre : complétez-le.", "The title is missing: fill it in.");

/** The source with the same identifier; without any, the one of the same title. */
async function known(req: PayloadRequest, source: PastedSource): Promise<{ id: number; title: string } | null> {
  const named = (["doi", "pmid", "url"] as const).filter((key) => source[key]);
  const keys = named.length > 0 ? named : (["title"] as const);
  for (const key of keys) {
    const value = source[key];
    if (!value) continue;
    const where: Where = { [key]: { equals: value } };
    const { docs } = await req.payload.db.find<{ id: number; title: string }>({ collection: "sources", limit: 1, pagination: false, req, where });
    if (docs[0]) return docs[0];
  }
  return null;
}

/** @param dry only says what would happen */
export async function takeSource(req: PayloadRequest, source: PastedSource, dry = false): Promise<PasteOutcome> {
  const there = await known(req, source);
  if (there) return { id: there.id, title: there.title, made: false, source, problem: null };
  if (!source.title) return { id: null, title: null, made: false, source, problem: inAdminLanguage(untitled, req.i18n.language) };
  if (dry) return { id: null, title: source.title, made: false, source, problem: null };
  const own = await createLocalReq({ locale: sourceLocale, req: { i18n: req.i18n, t: req.t }, user: req.user ?? undefined }, req.payload);
  try {
    const { id, title } = await req.payload.create({ collection: "sources", data: { ...source, title: source.title }, locale: sourceLocale, overrideAccess: false, req: own, user: req.user });
    return { id, title, made: true, source, problem: null };
  } catch (error) {
    if (!(error instanceof APIError) || !error.isPublic) throw error;
    const reasons = ((error.data as { errors?: { message?: string }[] } | null)?.errors ?? []).map(({ message }) => message).filter(Boolean);
    return { id: null, title: source.title, made: false, source, problem: reasons.join(" ") || error.message };
  }
}
