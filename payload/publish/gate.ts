/**
 * The gate in front of every publication, whichever door it comes through: form, REST, bulk, job or import. Answers 400 with the list of what
 * is missing, in the editor's language, each with the way to its field.
 */
import { type CollectionConfig, type PayloadRequest, ValidationError, type ValidationFieldError } from "payload";

import type { Locale } from "../../messages/locales";
import type { AdminText } from "../content/label";
import { fieldLabel } from "../content/field-label";
import { disclaimerLabel, settingsLabel } from "../content/site-settings";
import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { findGone, findMissing, gone, lacksDisclaimer, type LocalizedField, localizedFields, type Missing, settingsSlug } from "./completeness";
import { type PartCollection, partCollections } from "./live-pages";
import { emptyShelf, loadShownParts, type PageShape, type Shelf } from "./shown-parts";

export function partModel(req: PayloadRequest): Record<PartCollection, LocalizedField[]> {
  const fields = (slug: PartCollection): LocalizedField[] => localizedFields(req.payload.collections[slug].config.fields as CollectionConfig["fields"]);
  return Object.fromEntries(partCollections.map((slug) => [slug, fields(slug)])) as Record<PartCollection, LocalizedField[]>;
}

const languageNames: Record<Locale, AdminText> = {
  nl: label("het Nederlands", "néerlandais", "Dutch"),
  fr: label("het Frans", "français", "French"),
};

const ownText = label("Ontbreekt nog in {language}.", "Manque encore en {language}.", "Still missing in {language}.");
const partText = label(
  "„{name}” mist een tekst in {language}: {field}. Vul aan op {href}.",
  "Il manque un texte en {language} à « {name} » : {field}. Complétez-le sur {href}.",
  "“{name}” lacks a text in {language}: {field}. Complete it at {href}.",
);

const goneText = label(
  "De tekst verwijst naar iets dat niet meer bestaat ({name}). Haal de verwijzing weg of kies iets anders.",
  "Le texte renvoie à un élément qui n’existe plus ({name}). Retirez ce renvoi ou choisissez-en un autre.",
  "The text refers to something that no longer exists ({name}). Remove the reference or choose another one.",
);

/** The id that the admin's form gives a field, as the fragment of an address. */
function fragmentOf(path: string): string {
  return `#field-${path.replaceAll(".", "__")}`;
}

/** Where the admin shows the field that is missing. */
export function hrefTo(missing: Pick<Missing, "field" | "part" | "path">, article: number | undefined, locale: Locale): string {
  if (missing.part?.collection === settingsSlug) return `/admin/globals/${settingsSlug}?locale=${locale}${fragmentOf(missing.field)}`;
  if (missing.part && missing.field !== gone) return `/admin/collections/${missing.part.collection}/${missing.part.id}?locale=${locale}${fragmentOf(missing.field)}`;
  return `/admin/collections/articles/${article ?? "create"}?locale=${locale}${fragmentOf(missing.path)}`;
}

/** What the form calls the field that is missing. */
function labelOf(req: PayloadRequest, { field, part, path }: Missing): string {
  if (part?.collection === settingsSlug) return inAdminLanguage(disclaimerLabel, req.i18n.language);
  return part && field !== gone ? fieldLabel(req, part.collection, field, req.i18n.language) : fieldLabel(req, "articles", path, req.i18n.language);
}

/** One missing text in words, in the language of the admin. */
function describe(req: PayloadRequest, missing: Missing, article: number | undefined, locale: Locale): string {
  const language = req.i18n.language;
  const words: Record<string, string> = {
    language: inAdminLanguage(languageNames[locale], language),
    name: missing.part?.name ?? "",
    field: labelOf(req, missing),
    href: hrefTo(missing, article, locale),
  };
  const text = missing.field === gone ? goneText : missing.part ? partText : ownText;
  return inAdminLanguage(text, language).replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? "");
}

/** What the article lacks in one language; empty when it can go live. `article` is flat, in that language. */
export async function missingTexts(req: PayloadRequest, article: PageShape & Record<string, unknown>, locale: Locale, shelf: Shelf = emptyShelf(req)): Promise<Missing[]> {
  const parts = await loadShownParts(req, article, shelf);
  const missing = [...findMissing(article, article, parts, partModel(req), locale), ...findGone(article, parts)];
  const settings = await shelf.settings();
  if (lacksDisclaimer(settings, locale)) missing.push({ path: "disclaimer", field: "disclaimer", part: { collection: settingsSlug, id: 0, name: inAdminLanguage(settingsLabel, req.i18n.language) } });
  return missing;
}

/** One entry of `errors[].data.errors[]` in the answer. */
export interface ListedGap extends ValidationFieldError {
  /** Where the admin shows the field, root-relative. */
  href: string;
  /** Words for a link to it: the field, after the name of the document that has it where that is not the article. */
  place: string;
}

export function listGaps(req: PayloadRequest, missing: Missing[], article: number | undefined, locale: Locale): ListedGap[] {
  return missing.map((one) => ({
    path: one.path,
    label: one.part?.collection === settingsSlug ? labelOf(req, one) : fieldLabel(req, "articles", one.path, req.i18n.language),
    message: describe(req, one, article, locale),
    href: hrefTo(one, article, locale),
    place: one.part && one.field !== gone ? `${one.part.name}: ${labelOf(req, one)}` : labelOf(req, one),
  }));
}

export function refuseGaps(req: PayloadRequest, errors: ListedGap[], article: number | undefined): void {
  if (errors.length > 0) throw new ValidationError({ collection: "articles", id: article, errors, req }, req.t);
}
