import path from "node:path";
import type { CollectionConfig, ImageSize } from "payload";

import { mediaAccess } from "../access/parts";
import { environment } from "../env";
import { mediaTag } from "../publish/tags";
import { label } from "./label";
import { livePartField } from "./live-part";
import { checkPicture, keepPlaceholder, keepWhole, nameByContent } from "./media-file";

/** Made once on upload, so that reading costs no encoding: see docs/decisions on pictures. Enlarging is never done. */
function size(format: "avif" | "webp", width: number): ImageSize {
  const options = format === "avif" ? { quality: 50, effort: 2 } : { quality: 74 };
  return { name: `${format}${width}`, width, withoutEnlargement: true, formatOptions: { format, options }, admin: { disableListColumn: true, disableListFilter: true } };
}

export const media: CollectionConfig = {
  slug: "media",
  labels: { singular: label("Afbeelding", "Image", "Picture"), plural: label("Afbeeldingen", "Images", "Pictures") },
  access: mediaAccess,
  admin: { useAsTitle: "filename", defaultColumns: ["filename", "alt", "credit", "updatedAt"], group: label("Inhoud", "Contenu", "Content") },
  disableDuplicate: true,
  hooks: { beforeOperation: [keepWhole, checkPicture, nameByContent], beforeChange: [keepPlaceholder] },
  upload: {
    staticDir: path.join(environment.dataDir, "media"),
    // One by one: `image/*` would let SVG in, and with it script.
    mimeTypes: ["image/jpeg", "image/png", "image/webp", "image/avif"],
    imageSizes: [size("avif", 480), size("avif", 800), size("avif", 1280), size("webp", 480), size("webp", 800), size("webp", 1280)],
    adminThumbnail: "webp480",
    focalPoint: true,
    crop: false,
    // The server never fetches an address that somebody pasted.
    pasteURL: false,
    // Names carry a hash of the content, so an address always means the same bytes.
    modifyResponseHeaders: ({ headers }) => {
      headers.set("Cache-Control", "public, max-age=31536000, immutable");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Surrogate-Key", mediaTag);
      headers.set("Cache-Tag", mediaTag);
      return headers;
    },
  },
  versions: false,
  fields: [
    {
      name: "alt",
      type: "text",
      localized: true,
      maxLength: 300,
      label: label("Beschrijving (alt)", "Description (alt)", "Description (alt)"),
      admin: {
        description: label(
          "Wat is er te zien, voor wie het niet ziet? In de taal van de pagina, zonder „foto van”.",
          "Que voit-on, pour qui ne le voit pas ? Dans la langue de la page, sans « photo de ».",
          "What is there to see, for those who cannot see it? In the page’s language, without “photo of”.",
        ),
        condition: (data) => data?.decorative !== true,
      },
    },
    {
      name: "decorative",
      type: "checkbox",
      defaultValue: false,
      label: label("Alleen versiering", "Purement décorative", "Decorative only"),
      admin: { description: label("Zegt niets wat de tekst niet zegt: voorleessoftware slaat de afbeelding over.", "N’apporte rien de plus que le texte : les lecteurs d’écran l’ignorent.", "Says nothing the text does not: screen readers skip it.") },
    },
    { name: "credit", type: "text", maxLength: 160, label: label("Maker of bron", "Auteur ou source", "Credit") },
    { name: "placeholder", type: "text", admin: { hidden: true }, access: { create: () => false, update: () => false } },
    // Of a picture in a bucket; a column in every database, so that one can move to a bucket and back: see media-bucket.ts.
    { name: "_objectKey", type: "text", admin: { hidden: true, readOnly: true }, access: { create: () => false, update: () => false } },
    livePartField,
  ],
};
