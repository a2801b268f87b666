import type { TextField } from "payload";

import { type Locale, isLocale, sourceLocale } from "../../messages/locales";
import { freeSlug } from "./free-slug";
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
        "La fin de l’adresse web dans cette langue. Laissez vide : elle suivra le titre.",
        "The last part of the web address in this language. Leave empty to take it from the title.",
      ),
    },
    hooks: {
      beforeDuplicate: [() => null],
      beforeValidate: [
        async ({ collection, value, data, originalDoc, req }) => {
          if (typeof value === "string" && value.trim() !== "") return value.trim();
          // The title of a copy is still that of its original: so would the address be.
          if (req.context.duplicating === true) return value;
          const title: unknown = data?.[from] ?? originalDoc?.[from];
          const locale: Locale = isLocale(req.locale) ? req.locale : sourceLocale;
          const proposed = typeof title === "string" ? proposeSlug(title, locale) : null;
          return proposed && collection ? freeSlug(req, { collection: collection.slug, id: originalDoc?.id, locale, slug: proposed }) : value;
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
  "N’utilisez que des minuscules, des chiffres et des traits d’union, par exemple « magnesium-et-memoire ».",
  "Use lower-case letters, digits and hyphens only, such as “magnesium-and-memory”.",
);
