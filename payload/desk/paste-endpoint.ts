import { addDataAndFileToRequest, APIError, createLocalReq, type Endpoint, type PayloadRequest, type Where } from "payload";

import { sourceLocale } from "../../messages/locales";
import { isEditor } from "../access/roles";
import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import type { PastedSource } from "./csl-source";
import { readPasted } from "./read-pasted";

export interface PasteOutcome {
  /** Of the source that was found or made; null where it still needs a title. */
  id: number | null;
  title: string | null;
  made: boolean;
  /** What was understood. */
  source: PastedSource;
  problem: string | null;
}

const unreadable = label(
  "Dit is geen DOI, PubMed-nummer, webadres, BibTeX, RIS of CSL-JSON.",
  "Ceci n’est ni un DOI, ni un numéro PubMed, ni une adresse web, ni du BibTeX, du RIS ou du CSL-JSON.",
  "This is no DOI, PubMed id, web address, BibTeX, RIS or CSL-JSON.",
);
const untitled = label("De titel ontbreekt: vul hem in.", "Il manque le titre : complétez-le.", "The title is missing: fill it in.");

async function known(req: PayloadRequest, source: PastedSource): Promise<{ id: number; title: string } | null> {
  for (const key of ["doi", "pmid", "url"] as const) {
    const value = source[key];
    if (!value) continue;
    const where: Where = { [key]: { equals: value } };
    const { docs } = await req.payload.db.find<{ id: number; title: string }>({ collection: "sources", limit: 1, pagination: false, req, where });
    if (docs[0]) return docs[0];
  }
  return null;
}

async function take(req: PayloadRequest, source: PastedSource): Promise<PasteOutcome> {
  const there = await known(req, source);
  if (there) return { id: there.id, title: there.title, made: false, source, problem: null };
  if (!source.title) return { id: null, title: null, made: false, source, problem: inAdminLanguage(untitled, req.i18n.language) };
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

/**
 * `POST /api/sources/paste` with `{ text, title? }`: finds or makes the sources that a pasted text names. `title` completes a bare DOI, PMID
 * or address, which name no title by themselves and are not looked up. 200 with an outcome for each, 400 for a text it cannot read, 403.
 */
export const pasteEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/paste",
  handler: async (req) => {
    if (!isEditor(req)) return Response.json({ errors: [{ message: req.t("error:notAllowedToPerformAction") }] }, { status: 403 });
    await addDataAndFileToRequest(req);
    const { text, title } = (req.data ?? {}) as { text?: unknown; title?: unknown };
    const sources = typeof text === "string" ? await readPasted(text) : [];
    if (sources.length === 0) return Response.json({ errors: [{ message: inAdminLanguage(unreadable, req.i18n.language) }] }, { status: 400 });
    const given = typeof title === "string" && title.trim() !== "" && sources.length === 1 ? { title: title.trim().slice(0, 600) } : {};
    const outcomes: PasteOutcome[] = [];
    for (const source of sources) outcomes.push(await take(req, { ...given, ...source }));
    return Response.json({ outcomes });
  },
};
