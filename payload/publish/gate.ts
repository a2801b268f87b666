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
import { sayIn } from "../desk/in-admin-words";
import type { Named } from "../desk/words-before";
import { findGone, findMissing, findTooLong, gone, lacksDisclaimer, type LocalizedField, localizedFields, type Missing, settingsSlug } from "./completeness";
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

const longText = label(
  "Te lang om te publiceren: {is} tekens, hoogstens {most}.",
  "Trop long pour être publié : {is} caractères, {most} au plus.",
  "Too long to be published: {is} characters, {most} at most.",
);

const goneTexts: Record<Named, AdminText> = {
  sources: label(
    "De tekst verwijst{after} naar een bron die verwijderd is. Haal die verwijzing weg of kies een andere bron.",
    "Le texte renvoie{after} à une source supprimée. Retirez cet appel ou choisissez une autre source.",
    "The text refers{after} to a source that was deleted. Remove that citation or choose another source.",
  ),
  media: label(
    "De tekst toont{after} een afbeelding die verwijderd is. Haal ze weg of kies een andere.",
    "Le texte montre{after} une image supprimée. Retirez-la ou choisissez-en une autre.",
    "The text shows{after} a picture that was deleted. Remove it or choose another one.",
  ),
  "calls-to-action": label(
    "De tekst toont{after} een oproep die verwijderd is. Haal ze weg of kies een andere.",
    "Le texte montre{after} un appel à l’action supprimé. Retirez-le ou choisissez-en un autre.",
    "The text shows{after} a call-to-action that was deleted. Remove it or choose another one.",
  ),
};

const after = label(" na „{words}”", " après « {words} »", " after “{words}”");

function saidGone({ collection, name }: NonNullable<Missing["part"]>, language: string): string {
  const say = sayIn(language);
  return say(goneTexts[collection as Named], { after: name === "" ? "" : say(after, { words: name }) });
}

/** The id that the admin's form gives a field, as the fragment of an address. */
function fragmentOf(path: string): string {
  return `#field-${path.replaceAll(".", "__")}`;
}

/** Where the admin shows the field that is missing. */
export function hrefTo(missing: Pick<Missing, "field" | "part" | "path">, article: number | undefined, locale: Locale): string {
  if (missing.part?.collection === settingsSlug) return `/admin/globals/${settingsSlug}?locale=${locale}${fragmentOf(missing.field)}`;
  if (missing.part && missing.field !== gone) return `/admin/collections/${missing.part.collection}/${missing.part.id}?locale=${locale}${fragmentOf(missing.field)}`;
  const quote = missing.part && missing.field === gone && missing.part.name !== "" ? `&quote=${encodeURIComponent(missing.part.name)}` : "";
  return `/admin/collections/articles/${article ?? "create"}?locale=${locale}${fragmentOf(missing.path)}${quote}`;
}

/** What the form calls the field that is missing. */
function labelOf(req: PayloadRequest, { field, part, path }: Missing): string {
  if (part?.collection === settingsSlug) return inAdminLanguage(disclaimerLabel, req.i18n.language);
  return part && field !== gone ? fieldLabel(req, part.collection, field, req.i18n.language) : fieldLabel(req, "articles", path, req.i18n.language);
}

/** "Still missing in French.", in the language of the admin. */
function lackingIn(locale: Locale, language: string): string {
  return inAdminLanguage(ownText, language).replace("{language}", inAdminLanguage(languageNames[locale], language));
}

/** One missing text in words, in the language of the admin. */
function describe(req: PayloadRequest, missing: Missing, article: number | undefined, locale: Locale): string {
  const language = req.i18n.language;
  if (missing.part && missing.field === gone) return saidGone(missing.part, language);
  const words: Record<string, string> = {
    language: inAdminLanguage(languageNames[locale], language),
    name: missing.part?.name ?? "",
    field: labelOf(req, missing),
    href: hrefTo(missing, article, locale),
    ...(missing.length && { is: String(missing.length.is), most: String(missing.length.most) }),
  };
  const text = missing.length ? longText : missing.part ? partText : ownText;
  return inAdminLanguage(text, language).replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? "");
}

/** What the article lacks in one language; empty when it can go live. `article` is flat, in that language. */
export async function missingTexts(req: PayloadRequest, article: PageShape & Record<string, unknown>, locale: Locale, shelf: Shelf = emptyShelf(req)): Promise<Missing[]> {
  const parts = await loadShownParts(req, article, shelf);
  const missing = [...findMissing(article, article, parts, partModel(req), locale), ...findTooLong(article), ...findGone(article, parts)];
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
  /** What to say behind that link, where `message` names the place itself. */
  why?: string;
  /** What the text names and is no more, for programs. */
  gone?: { collection: string; id: number };
}

export function listGaps(req: PayloadRequest, missing: Missing[], article: number | undefined, locale: Locale): ListedGap[] {
  return missing.map((one) => ({
    path: one.path,
    label: one.part?.collection === settingsSlug ? labelOf(req, one) : fieldLabel(req, "articles", one.path, req.i18n.language),
    message: describe(req, one, article, locale),
    href: hrefTo(one, article, locale),
    place: one.part && one.field !== gone ? `${one.part.name}: ${labelOf(req, one)}` : labelOf(req, one),
    ...(one.part && one.field !== gone && { why: lackingIn(locale, req.i18n.language) }),
    ...(one.part && one.field === gone && { gone: { collection: one.part.collection, id: one.part.id } }),
  }));
}

export function refuseGaps(req: PayloadRequest, errors: ListedGap[], article: number | undefined): void {
  if (errors.length > 0) throw new ValidationError({ collection: "articles", id: article, errors, req }, req.t);
}
