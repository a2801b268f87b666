import type { PayloadRequest } from "payload";

import type { LivePage, PartCollection } from "./live-pages";
import { syncLiveParts } from "./live-parts";
import { findArticleRow, perLocale } from "./register";
import { loadShownParts, partKeys } from "./shown-parts";

/** Documents that bring others along: a call-to-action its products, a product its picture, an author a portrait. */
const carriers: PartCollection[] = ["calls-to-action", "products", "authors"];

/** Recomputes what the given live pages show, after a document that brings others along has changed. */
export async function refreshParts(req: PayloadRequest, changed: PartCollection, pages: LivePage[]): Promise<void> {
  if (!carriers.includes(changed) || pages.length === 0) return;
  const after: LivePage[] = [];
  for (const page of pages) {
    const row = await findArticleRow(req, page.article);
    if (!row) continue;
    const parts = partKeys(await loadShownParts(req, { ...row, body: perLocale(row, "body", page.locale), related: page.related }));
    if (parts.join() !== page.parts.join()) await req.payload.db.updateOne({ collection: "live-pages", id: page.id, data: { ...page, parts }, req });
    after.push({ ...page, parts });
  }
  await syncLiveParts(req, pages, after);
}

