/** What happens to an uploaded file before it is stored. */
import { createHash } from "node:crypto";
import path from "node:path";
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, Forbidden, MissingFile, type PayloadRequest } from "payload";
import sharp, { type Metadata } from "sharp";

import { isEditor, isTranslator } from "../access/roles";
import { label } from "./label";
import { proposeSlug } from "./slug";
import { inAdminLanguage } from "./validate";
import { sourceLocale } from "../../messages/locales";

/** 40 megapixels hold any camera's picture for a page 1,600 px wide; more is a way to fill memory. */
export const maxPixels = 40_000_000;
export const maxFileBytes = 20_000_000;

const formats = new Map([["jpeg", "jpg"], ["png", "png"], ["webp", "webp"], ["avif", "avif"], ["heif", "avif"]]);

const texts = {
  notAPicture: label(
    "Dit bestand is geen JPEG, PNG, WebP of AVIF, wat de naam ook zegt. Bewaar de afbeelding in een van die vormen en probeer opnieuw.",
    "Ce fichier n’est ni un JPEG, ni un PNG, ni un WebP, ni un AVIF, quel que soit son nom. Enregistrez l’image dans l’un de ces formats et réessayez.",
    "This file is no JPEG, PNG, WebP or AVIF, whatever its name says. Save the picture as one of those and try again.",
  ),
  tooLarge: label(
    "Deze afbeelding is te groot (meer dan 40 megapixel of 20 MB). Verklein haar tot 4.000 pixels breed en probeer opnieuw.",
    "Cette image est trop grande (plus de 40 mégapixels ou 20 Mo). Réduisez-la à 4 000 pixels de large et réessayez.",
    "This picture is too large (over 40 megapixels or 20 MB). Scale it down to 4,000 pixels wide and try again.",
  ),
};

function refuse(req: PayloadRequest, text: keyof typeof texts, status: number): never {
  throw new APIError(inAdminLanguage(texts[text], req.i18n.language), status, undefined, true);
}

/**
 * Nothing is cut out of a picture here (`crop: false` hides the CMS's button, no more): its bytes are its address. What is left of the edits in
 * an address is the focal point, which all languages share: a translator has no say in it.
 */
export const keepWhole: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if ((operation !== "create" && operation !== "update") || overrideAccess) return args;
  // Before anything is read of what came along: the CMS asks who may only after these.
  if ((operation === "create" || req.file) && !isEditor(req)) throw new Forbidden(req.t);
  // Without a file the CMS would go and fetch the address that the fields name.
  if (operation === "create" && !req.file) throw new MissingFile(req.t);
  const { focalPoint } = (req.query?.uploadEdits ?? {}) as { focalPoint?: unknown };
  if (req.query?.uploadEdits !== undefined) req.query = { ...req.query, uploadEdits: focalPoint === undefined || isTranslator(req) ? undefined : { focalPoint } };
  return args;
};

/** Looks at the bytes, not at the name: an SVG renamed .png is no picture here. */
export const checkPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file;
  if ((operation !== "create" && operation !== "update") || !file) return args;
  if (file.size > maxFileBytes) refuse(req, "tooLarge", 413);
  let found: Metadata;
  try {
    found = await sharp(file.data, { limitInputPixels: false }).metadata();
  } catch {
    return refuse(req, "notAPicture", 400);
  }
  const extension = formats.get(found.format ?? "");
  if (!extension) refuse(req, "notAPicture", 400);
  if ((found.width ?? 0) * (found.height ?? 0) > maxPixels) refuse(req, "tooLarge", 413);
  return args;
};

/** `hersenen-1a2b3c4d.png`: the hash makes the address immutable, the words make it readable. */
export const nameByContent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const file = req.file;
  if ((operation !== "create" && operation !== "update") || !file) return args;
  const { name, ext } = path.parse(file.name);
  const hash = createHash("sha256").update(file.data).digest("hex").slice(0, 8);
  const words = proposeSlug(name.replace(new RegExp(`-${hash}$`), ""), sourceLocale) ?? "picture";
  file.name = `${words.slice(0, 60)}-${hash}${ext.toLowerCase()}`;
  return args;
};

/** Sixteen pixels as a data: URI of some hundred bytes, shown until the picture is there. */
export const keepPlaceholder: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.file) return data;
  const tiny = await sharp(req.file.data).resize(16, 16, { fit: "inside" }).webp({ quality: 30 }).toBuffer();
  return { ...data, placeholder: `data:image/webp;base64,${tiny.toString("base64")}` };
};
