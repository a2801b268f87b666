/** The picture that networks show for a page: its title in the site's own colours and a bookish face. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { ImageResponse } from "next/og";

import { pictureSize } from "./page-metadata";
import { drawable, shareTitle } from "./share-title";
import type { ShareWords } from "./share-words";

const faces = path.join(process.cwd(), "node_modules/@fontsource/source-serif-4/files");
let fonts: Promise<{ name: string; data: Buffer; weight: 600; style: "normal" }[]> | null = null;

/** Latin first, with the letters of nearly every title; extended Latin for the rest. Read once. */
function loadFonts() {
  return (fonts ??= Promise.all(
    ["latin", "latin-ext"].map(async (subset, index) => ({
      name: index === 0 ? "Serif" : "Serif extended",
      data: await readFile(path.join(faces, `source-serif-4-${subset}-600-normal.woff`)),
      weight: 600 as const,
      style: "normal" as const,
    })),
  ));
}

export async function sharePicture({ title, eyebrow, site }: ShareWords): Promise<Response> {
  const { words, size } = shareTitle(title, site);
  const font = 'Serif, "Serif extended"';
  return new ImageResponse(
    (
      <div style={{ width: "100%", height: "100%", display: "flex", flexDirection: "column", justifyContent: "space-between", padding: 72, background: "#143c30", color: "#f6f3e8", fontFamily: font }}>
        <div style={{ display: "flex", fontSize: 30, color: "#f2a981" }}>{drawable(eyebrow)}</div>
        <div style={{ display: "flex", fontSize: size, lineHeight: 1.15, letterSpacing: "-0.015em", wordBreak: "break-word" }}>{words}</div>
        <div style={{ display: "flex", alignItems: "center", fontSize: 34 }}>
          <div style={{ display: "flex", width: 56, height: 6, marginRight: 20, background: "#f2a981" }} />
          {drawable(site)}
        </div>
      </div>
    ),
    { ...pictureSize, fonts: await loadFonts(), emoji: undefined, headers: { "Cache-Control": "public, max-age=3600, s-maxage=86400" } },
  );
}
