/** Where a term applies: after a change to it, these are the texts to look at again. */
import type { CollectionSlug, Endpoint, PayloadRequest, SanitizedConfig } from "payload";

import { sourceLocale } from "../../../messages/locales";
import { refused } from "../exchange-request";
import { wordsOf } from "../placeholders";
import { type TextModel, textModel } from "../text-model";
import { extractUnits } from "../units";
import { type Locatable, TermFinder } from "./locate-terms";

export interface TermUse {
  collection: string;
  /** `global` for the settings. */
  id: number | "global";
  title: string;
  /** Texts of the source that hold the term, with where in the words it stands. */
  units: { id: string; path: string; words: string; places: [start: number, end: number][] }[];
}

export interface TermUses {
  documents: TermUse[];
  /** True where there are more documents than are listed. */
  more: boolean;
}

const atOnce = 100;
const mostDocuments = 200;

/** Collections and globals with texts for shoppers; terms and memory are the desk's own. */
function covered(config: SanitizedConfig): { slug: string; title: string; model: TextModel[]; global: boolean }[] {
  const own = [
    ...config.collections.map(({ slug, fields, admin }) => ({ slug: slug as string, title: admin.useAsTitle ?? "id", model: textModel(fields), global: false })),
    ...config.globals.map(({ slug, fields }) => ({ slug: slug as string, title: "name", model: textModel(fields), global: true })),
  ];
  return own.filter(({ model }) => model.length > 0);
}

/** The newest texts, drafts too: read whole, a page of documents at a time, since words stand inside rich text. */
export async function usesOfTerm(req: PayloadRequest, term: Locatable): Promise<TermUses> {
  const { payload } = req;
  const finder = new TermFinder([term], (one) => [one], sourceLocale);
  const documents: TermUse[] = [];
  const look = (slug: string, id: TermUse["id"], title: string, model: readonly TextModel[], document: Record<string, unknown>) => {
    const units = extractUnits(model, document).flatMap((unit) => {
      const words = wordsOf(unit.text, unit.placeholders);
      const places = unit.kind === "slug" || unit.kind === "address" ? [] : finder.find(words).map(({ start, end }): [number, number] => [start, end]);
      return places.length > 0 ? [{ id: unit.id, path: unit.path, words, places }] : [];
    });
    if (units.length > 0) documents.push({ collection: slug, id, title, units });
  };
  for (const { slug, title, model, global } of covered(payload.config)) {
    if (global) {
      const document = (await payload.findGlobal({ slug: slug as "site-settings", depth: 0, fallbackLocale: false, locale: sourceLocale, overrideAccess: true })) as unknown as Record<string, unknown>;
      look(slug, "global", String(document[title] ?? slug), model, document);
      continue;
    }
    for (let page = 1; documents.length <= mostDocuments; page += 1) {
      const { docs, hasNextPage } = await payload.find({ collection: slug as CollectionSlug, depth: 0, draft: true, fallbackLocale: false, limit: atOnce, locale: sourceLocale, overrideAccess: true, page, sort: "id" });
      for (const doc of docs as unknown as Record<string, unknown>[]) look(slug, doc.id as number, String(doc[title] ?? doc.id), model, doc);
      if (!hasNextPage) break;
    }
  }
  return { documents: documents.slice(0, mostDocuments), more: documents.length > mostDocuments };
}

export async function findTerm(req: PayloadRequest, id: number): Promise<(Locatable & { targetLanguage: string }) | null> {
  const { docs } = await req.payload.find({ collection: "terms", depth: 0, limit: 1, overrideAccess: false, pagination: false, req, where: { id: { equals: id } } });
  const [term] = docs;
  return term ? { source: term.source, caseSensitive: term.caseSensitive === true, targetLanguage: term.targetLanguage } : null;
}

/** `GET /api/terms/{id}/uses`: 200 `TermUses`, 401, 404. */
export const termUses: Omit<Endpoint, "root"> = {
  method: "get",
  path: "/:id/uses",
  handler: async (req) => {
    if (!req.user) return refused(req, 401, req.t("error:unauthorized"));
    const id = Number(req.routeParams?.id);
    const term = Number.isSafeInteger(id) && id > 0 ? await findTerm(req, id) : null;
    return term ? Response.json(await usesOfTerm(req, term)) : refused(req, 404, req.t("error:notFound"));
  },
};
