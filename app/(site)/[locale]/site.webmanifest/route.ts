import { isLocale } from "@/messages/locales";
import { frontPath } from "@/messages/paths";
import { readSettings } from "@/payload/read/settings";
import { kept } from "../../kept";

interface Context {
  params: Promise<{ locale: string }>;
}

/** The web app manifest of one language (W3C). */
export async function GET(_request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const site = await readSettings(locale);
  const manifest = {
    id: frontPath(locale),
    name: site.name,
    short_name: site.name.slice(0, 24),
    ...(site.tagline ? { description: site.tagline } : {}),
    lang: locale,
    dir: "ltr",
    start_url: frontPath(locale),
    scope: "/",
    display: "minimal-ui",
    background_color: "#fbf9f4",
    theme_color: "#143c30",
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icons/192.png", type: "image/png", sizes: "192x192", purpose: "any maskable" },
      { src: "/icons/512.png", type: "image/png", sizes: "512x512", purpose: "any maskable" },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: kept("application/manifest+json; charset=utf-8") });
}
