import { iconAnswer, iconPicture } from "../../(site)/icon-picture";

/** Squares for the manifest and for Apple, which round the corners themselves. */
const sizes = ["180", "192", "512"];

interface Context {
  params: Promise<{ file: string }>;
}

export async function GET(_request: Request, { params }: Context) {
  const size = (await params).file.replace(/\.png$/, "");
  if (!sizes.includes(size)) return new Response(null, { status: 404 });
  return iconAnswer(await iconPicture(Number(size), false), "image/png");
}
