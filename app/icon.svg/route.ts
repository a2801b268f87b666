import { iconDrawing } from "../(site)/icon-drawing";

const day = 86_400;

export function GET() {
  return new Response(iconDrawing(true), { headers: { "Content-Type": "image/svg+xml", "Cache-Control": `public, max-age=${7 * day}` } });
}
