import { encode } from "uqr";

/** A QR code as what an SVG of `size` by `size` needs: the path of its dark squares. */
export interface Drawing {
  size: number;
  path: string;
}

/** The quiet zone that readers want around it (ISO/IEC 18004). */
const border = 4;

/** Made here, without any service: what it says is the secret. */
export function drawQr(text: string): Drawing {
  const { data, size } = encode(text, { border, ecc: "M" });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: dark.join("") };
}
