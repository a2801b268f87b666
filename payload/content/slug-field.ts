import { type PayloadRequest, type SanitizedCollectionConfig, type TextField, ValidationError } from "payload";

import { type Locale, isLocale, sourceLocale } from "../../messages/locales";
import { freeSlug, slugOwner } from "./free-slug";
import { label } from "./label";
import { isSlug, proposeSlug } from "./slug";
import { inAdminLanguage } from "./validate";

/** A slug, proposed from another field of the same document while it is empty; a duplicate starts without one. */
export function slugField({ from, localized = true }: { from: string; localized?: boolean }): TextField {
  return {
    name: "slug",
    type: "text",
    required: true,
    localized,
    index: true,
    unique: true,
    maxLength: 120,
    label: label("Adres (slug)", "Adresse (slug)", "Slug"),
    admin: {
      position: "sidebar",
      description: label(
        "Het laatste deel van het webadres in deze taal. Leeg laten mag: dan volgt het uit de titel.",
        "La fin de l’adresse web dans cette langue. Laissez vide : elle suivra le titre.",
        "The last part of the web address in this language. Leave empty to take it from the title.",
      ),
    },
    hooks: {
      beforeDuplicate: [() => null],
      beforeValidate: [
        async ({ collection, value, data, originalDoc, req }) => {
          const written = typeof value === "string" ? value.trim() : "";
          const title = (data?.[from] ?? originalDoc?.[from]) as unknown;
          const locale: Locale = isLocale(req.locale) ? req.locale : sourceLocale;
          if (written !== "" && !followsTitle(written, { before: originalDoc as Stored | undefined, from, title, locale })) return written;
          // The title of a copy is still that of its original: so would the address be.
          if (req.context.duplicating === true) return value;
          const proposed = typeof title === "string" ? proposeSlug(title, locale) : null;
          return proposed && collection ? freeSlug(req, { collection: collection.slug, id: originalDoc?.id, locale, slug: proposed }) : value;
        },
      ],
      // Drafts are not validated and the database compares live rows only: two drafts could share an address and fail when one goes live.
      beforeChange: [
        async ({ collection, value, originalDoc, req }) => {
          if (typeof value !== "string" || value === "" || !collection || !isLocale(req.locale) || value === originalDoc?.slug) return value;
          const owner = await slugOwner(req, { collection: collection.slug, id: originalDoc?.id, locale: req.locale, slug: value });
          if (owner !== null) throw new ValidationError({ collection: collection.slug, errors: [{ path: "slug", message: await takenBy(req, collection, owner) }], req }, req.t);
          return value;
        },
      ],
    },
    validate: (value: string | null | undefined, { req, required }: { req: { i18n: { language: string } }; required?: boolean }) => {
      if (!value) return required ? inAdminLanguage(missing, req.i18n.language) : true;
      return isSlug(value) || inAdminLanguage(wrongShape, req.i18n.language);
    },
  };
}

const missing = label("Een adres ontbreekt. Vul eerst de titel in.", "L’adresse manque. Commencez par le titre.", "The slug is missing. Fill in the title first.");
const wrongShape = label(
  "Gebruik alleen kleine letters, cijfers en koppeltekens, zoals „magnesium-en-geheugen”.",
  "N’utilisez que des minuscules, des chiffres et des traits d’union, par exemple « magnesium-et-memoire ».",
  "Use lower-case letters, digits and hyphens only, such as “magnesium-and-memory”.",
);
const taken = label(
  "Dit adres is al van „{name}” ({href}). Kies een ander.",
  "Cette adresse est déjà celle de « {name} » ({href}). Choisissez-en une autre.",
  "This address is already that of “{name}” ({href}). Choose another one.",
);

interface Stored {
  slug?: string | null;
  publishedAt?: string | null;
  [field: string]: unknown;
}

/**
 * Whether an address that was proposed still follows the title: a form that saves while one types proposes it from the first syllable. Only
 * until the first publication in this language, and only while nobody has written another one.
 */
function followsTitle(slug: string, { before, from, title, locale }: { before: Stored | undefined; from: string; title: unknown; locale: Locale }): boolean {
  const previous = before?.[from];
  if (!before || !("_status" in before) || before.publishedAt || slug !== before.slug || typeof previous !== "string" || previous === title) return false;
  const proposed = proposeSlug(previous, locale);
  return proposed !== null && (slug === proposed || new RegExp(`^${proposed}-\\d+$`).test(slug));
}

async function takenBy(req: PayloadRequest, collection: SanitizedCollectionConfig, id: number): Promise<string> {
  const field = collection.admin.useAsTitle ?? "id";
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: number }>({ collection: collection.slug, locale: req.locale ?? undefined, req, where: { id: { equals: id } } });
  const value = row?.[field];
  const name = typeof value === "object" && value !== null ? Object.values(value).find((text) => typeof text === "string") : value;
  const words: Record<string, string> = { name: typeof name === "string" ? name : `#${id}`, href: `/admin/collections/${collection.slug}/${id}` };
  return inAdminLanguage(taken, req.i18n.language).replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? "");
}
