import { connection } from "next/server";

import { iconAnswer, iconPicture } from "../(site)/icon-picture";

/** An ICO file that holds one PNG: six bytes of header, sixteen about the picture. */
function asIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

export async function GET() {
  await connection();
  return iconAnswer(asIco(await iconPicture(32, true), 32), "image/x-icon");
}
