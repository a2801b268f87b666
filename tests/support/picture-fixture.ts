import type { Picture } from "@/payload/read/types";

let count = 0;

/** A picture in three widths, in both formats, with the addresses an upload would have. */
export function pictureFixture(name: string, alt: string, width: number, height: number, more: Partial<Picture> = {}): Picture {
  count += 1;
  const files = (format: string) =>
    [480, 960, 1600].map((size) => ({ url: `/media/${name}-${size}.${format}`, width: size, height: Math.round((size * height) / width) }));
  return {
    id: count,
    alt,
    width,
    height,
    src: `/media/${name}.jpg`,
    avif: files("avif"),
    webp: files("webp"),
    focal: { x: 50, y: 50 },
    placeholder: null,
    credit: null,
    ...more,
  };
}
