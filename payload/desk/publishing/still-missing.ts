/** What a planned publication still waits for: it may be planned before it is ready, and whoever plans it hears at once what is left to do. */
import type { CollectionConfig, FieldHook, JSONField, PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { idsOf } from "../../content/body-references";
import type { AdminText } from "../../content/label";
import { proposeSlug } from "../../content/slug";
import { listGaps, missingTexts } from "../../publish/gate";
import { inLanguage } from "../../publish/new-claims";
import { refusedClaims } from "../../publish/page-claims";
import { findArticleRow } from "../../publish/register";
import { emptyShelf, type Shelf } from "../../publish/shown-parts";
import { unfitTexts } from "../../publish/translation-gate";
import type { Reason } from "../language-endpoint";
import { newestVersion, type PlannedChange } from "../language-states";
import { readinessWords } from "../readiness-words";

type FormValues = Record<string, unknown>;

/** What would keep an article with these texts, flat in one language, from going live: as the gate lists it, in the language of the admin. */
export async function missingIn(req: PayloadRequest, id: number, form: FormValues, locale: Locale, shelf: Shelf = emptyShelf(req)): Promise<Reason[]> {
  // As the save itself does: whoever types a title and publishes at once has not been given an address yet.
  const article = { ...form, slug: form.slug || (typeof form.title === "string" ? proposeSlug(form.title, locale) : null) };
  const missing = await missingTexts(req, article, locale, shelf);
  return [...listGaps(req, missing, id, locale), ...(await refusedClaims(req, article, id, locale, shelf)), ...(await unfitTexts(req, id, article, locale))];
}

/** The same for what is saved: the newest draft, which a planned publication takes. Nothing where the article is gone. */
export async function stillMissing(req: PayloadRequest, id: number, locale: Locale, shelf?: Shelf): Promise<Reason[]> {
  const newest = (await newestVersion(req, id)) ?? (await findArticleRow(req, id));
  return newest ? missingIn(req, id, inLanguage(newest, locale), locale, shelf) : [];
}

/** Of one planned change; a list of many would ask for each. */
const missingOf: FieldHook = async ({ findMany, req, siblingData }) => {
  const { action, article, language, state } = siblingData as Partial<PlannedChange>;
  const [id] = idsOf(article);
  if (findMany || action !== "publish" || state !== "waiting" || id === undefined || language === undefined) return null;
  return stillMissing(req, id, language);
};

const missing: JSONField = {
  name: "missing",
  type: "json",
  virtual: true,
  label: readinessWords.missing satisfies AdminText,
  access: { create: () => false, update: () => false },
  admin: { components: { Field: "/desk/publishing/missing-field#MissingField" }, condition: (data) => Array.isArray(data?.missing) && data.missing.length > 0, disableListColumn: true, disableListFilter: true },
  hooks: { afterRead: [missingOf] },
};

/** The plan, with what its article still lacks: in the form, and as `doc.missing` in the answer to who plans or moves it by REST. */
export function withStillMissing(collection: CollectionConfig): CollectionConfig {
  return { ...collection, fields: [...collection.fields, missing] };
}
