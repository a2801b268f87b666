import sharp from "sharp";

import { iconDrawing } from "./icon-drawing";

const day = 86_400;

/** The mark as a PNG of `size` by `size` pixels. */
export function iconPicture(size: number, round: boolean): Promise<Buffer> {
  return sharp(Buffer.from(iconDrawing(round)), { density: 72 * (size / 64) }).resize(size, size).png().toBuffer();
}

export function iconAnswer(picture: Buffer, type: string): Response {
  return new Response(new Uint8Array(picture), { headers: { "Content-Type": type, "Cache-Control": `public, max-age=${7 * day}` } });
}
