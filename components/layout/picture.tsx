import type { CSSProperties } from "react";
import { preload } from "react-dom";
import type { Picture as PictureData, PictureSize } from "@/payload/read/types";

interface PictureProps {
  picture: PictureData;
  /** The `sizes` attribute: how wide the picture is shown, so that the browser takes the smallest file that fits. */
  sizes: string;
  /** For the one picture a reader sees first: fetched at once, and announced in the head before the body is parsed. */
  priority?: boolean;
  className?: string;
}

function sourceSet(files: PictureSize[]): string {
  return files.map(({ url, width }) => `${url} ${width}w`).join(", ");
}

/** Only what differs from the style sheet, since a Content-Security-Policy may count inline styles. */
function ownStyle({ focal, placeholder }: PictureData): CSSProperties | undefined {
  const style: CSSProperties = {};
  if (focal.x !== 50 || focal.y !== 50) style.objectPosition = `${focal.x}% ${focal.y}%`;
  if (placeholder) style.backgroundImage = `url("${placeholder}")`;
  return Object.keys(style).length > 0 ? style : undefined;
}

export function Picture({ picture, sizes, priority = false, className }: PictureProps) {
  const { avif, webp, src } = picture;
  // A lazy picture is laid out before it is fetched, so a browser that can may measure it itself.
  const shownSizes = priority ? sizes : `auto, ${sizes}`;
  if (priority) {
    const best = avif.length > 0 ? { files: avif, type: "image/avif" } : { files: webp, type: "image/webp" };
    if (best.files.length > 0) {
      preload(src, { as: "image", imageSrcSet: sourceSet(best.files), imageSizes: sizes, type: best.type, fetchPriority: "high" });
    }
  }
  return (
    <picture className={className}>
      {avif.length > 0 && <source type="image/avif" srcSet={sourceSet(avif)} sizes={shownSizes} />}
      {webp.length > 0 && <source type="image/webp" srcSet={sourceSet(webp)} sizes={shownSizes} />}
      <img
        src={src}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        loading={priority ? "eager" : "lazy"}
        decoding={priority ? undefined : "async"}
        fetchPriority={priority ? "high" : undefined}
        style={ownStyle(picture)}
      />
    </picture>
  );
}
