import type { PayloadRequest } from "payload";

import type { LivePage, PartCollection } from "./live-pages";
import { syncLiveParts } from "./live-parts";
import { recordParts } from "./page-parts";
import { perLocale } from "./register";
import { emptyShelf, loadShownParts, partKeys, type Row } from "./shown-parts";

/** Documents that bring others along: a call-to-action its products, a product its picture, an author a portrait. */
export const carried: Partial<Record<PartCollection, string[]>> = { "calls-to-action": ["products"], products: ["image", "withdrawn"], authors: ["portrait"] };

/** How many articles, with their bodies, are in memory at once. */
const batch = 50;

/** Recomputes what the given live pages show, after a document that brings others along has changed. Reads their bodies: call it only then. */
export async function refreshParts(req: PayloadRequest, pages: LivePage[]): Promise<void> {
  const { db } = req.payload;
  const shelf = emptyShelf(req);
  const after: LivePage[] = [];
  const articles = [...new Set(pages.map((page) => page.article))];
  for (let from = 0; from < articles.length; from += batch) {
    const { docs } = await db.find<Row>({ collection: "articles", limit: 0, pagination: false, req, where: { id: { in: articles.slice(from, from + batch) } } });
    const rows = new Map(docs.map((row) => [row.id, row]));
    for (const page of pages) {
      const row = rows.get(page.article);
      if (!row) continue;
      const parts = partKeys(await loadShownParts(req, { ...row, body: perLocale(row, "body", page.locale), related: page.related }, shelf));
      if (parts.join() !== [...page.parts].sort().join()) {
        await db.updateOne({ collection: "live-pages", id: page.id, data: { parts }, req, returning: false });
        await recordParts(req, page, { ...page, parts });
      }
      after.push({ ...page, parts });
    }
  }
  await syncLiveParts(req, pages, after);
}
