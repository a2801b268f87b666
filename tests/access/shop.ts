/** A shop in which every text that a visitor may not see yet, or no longer, holds the word of `secret`. */
import type { BasePayload } from "payload";

import { block, createArticle, createPicture, paragraph, richText, citation } from "../support/documents";

export const secret = "GEHEIM";

export interface Shop {
  /** Articles by what is unpublished about them; all but `withdrawn` are live in Dutch. */
  articles: Record<"frenchDraft" | "frenchWithdrawn" | "frenchChanged" | "sharedChanged" | "withdrawn", number>;
  /** Pictures, of which `hidden` only a draft shows. */
  pictures: { shown: number; hidden: number };
  topic: number;
}

const hiddenFrench = { title: `Titre ${secret}`, slug: "titre-geheim", excerpt: `Chapeau ${secret}.`, body: richText(paragraph(`Texte ${secret}.`)), seo: { title: `SEO ${secret}` } };

export async function openShop(payload: BasePayload): Promise<Shop> {
  const write = (id: number, locale: "nl" | "fr", data: object, draft = false) => payload.update({ collection: "articles", id, data: data as never, draft, locale });
  const shown = await createPicture(payload);
  const hidden = await createPicture(payload, { nl: `Beeld ${secret}`, fr: `Image ${secret}` });
  const topic = (await payload.create({ collection: "topics", data: { name: "Zichtbaar", slug: "zichtbaar" }, locale: "nl" })).id;
  await payload.update({ collection: "topics", id: topic, data: { name: `Thème ${secret}`, slug: "theme-geheim" }, locale: "fr" });
  const source = (await payload.create({ collection: "sources", data: { type: "book", title: "Een boek", year: 2020, note: "Noot" }, locale: "nl" })).id;
  await payload.update({ collection: "sources", id: source, data: { note: `Note ${secret}` }, locale: "fr" });
  const body = richText(paragraph("Zichtbaar", citation(source)), block("figure", { media: shown, caption: "Bijschrift" }));

  const withdrawn = (await createArticle(payload, { texts: ["nl"], live: ["nl"], nl: { title: `Titel ${secret}`, excerpt: `${secret}.` } })).id;
  await write(withdrawn, "nl", { _status: "draft" });
  const shared = { workingTitle: `Werktitel ${secret}`, hero: shown, topics: [topic], related: [withdrawn] };
  const frenchDraft = (await createArticle(payload, { texts: ["nl"], live: ["nl"], shared, nl: { title: "Zichtbaar 1", body } })).id;
  await write(frenchDraft, "fr", hiddenFrench, true);

  const frenchWithdrawn = (await createArticle(payload, { live: ["nl", "fr"], nl: { title: "Zichtbaar 2" }, fr: { ...hiddenFrench, slug: "retire-geheim" } })).id;
  await write(frenchWithdrawn, "fr", { _status: "draft" });

  const frenchChanged = (await createArticle(payload, { live: ["nl", "fr"], nl: { title: "Zichtbaar 3" }, fr: { title: "Visible 3" } })).id;
  await write(frenchChanged, "fr", { ...hiddenFrench, slug: "change-geheim" }, true);

  const sharedChanged = (await createArticle(payload, { live: ["nl", "fr"], shared: { hero: shown }, nl: { title: "Zichtbaar 4" }, fr: { title: "Visible 4" } })).id;
  await write(sharedChanged, "nl", { hero: hidden, title: `Titel ${secret}` }, true);
  return { articles: { frenchDraft, frenchWithdrawn, frenchChanged, sharedChanged, withdrawn }, pictures: { shown, hidden }, topic };
}
