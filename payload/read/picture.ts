import type { Media } from "../payload-types";
import type { Picture, PictureSize } from "./types";

type StoredSize = { url?: string | null; width?: number | null; height?: number | null } | undefined;

function usable(size: StoredSize): PictureSize | null {
  return size?.url && size.width && size.height ? { url: size.url, width: size.width, height: size.height } : null;
}

/** Sizes of one format, narrowest first; one of each width, since what is wider than the upload is as wide as the upload. */
function sizesOf(media: Media, format: "avif" | "webp"): PictureSize[] {
  const entries = Object.entries(media.sizes ?? {}).filter(([name]) => name.startsWith(format));
  const sizes = entries.map(([, size]) => usable(size)).filter((size) => size !== null);
  return sizes.sort((a, b) => a.width - b.width).filter(({ width }, index) => width !== sizes[index - 1]?.width);
}

/** Null for a row without a stored file. */
export function toPicture(media: Media | undefined): Picture | null {
  if (!media?.url || !media.width || !media.height) return null;
  return {
    id: media.id,
    alt: media.decorative ? "" : (media.alt ?? ""),
    width: media.width,
    height: media.height,
    src: media.url,
    avif: sizesOf(media, "avif"),
    webp: sizesOf(media, "webp"),
    focal: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    placeholder: media.placeholder ?? null,
    credit: media.credit ?? null,
  };
}
