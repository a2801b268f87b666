import { isLocale } from "@/messages/locales";
import { readSettings } from "@/payload/read/settings";
import { sharePicture } from "../../share-picture";

interface Context {
  params: Promise<{ locale: string }>;
}

/** The Open Graph picture of every page that is not an article. */
export async function GET(_request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { name, tagline } = await readSettings(locale);
  return sharePicture({ title: tagline || name, eyebrow: "", site: name });
}
