import { isLocale } from "@/messages/locales";
import { readArticle } from "@/payload/read/article";
import { readSettings } from "@/payload/read/settings";
import { sharePicture } from "../../../share-picture";

interface Context {
  params: Promise<{ locale: string; slug: string }>;
}

/** The Open Graph picture of an article, with its title in the language of the address. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, slug } = await params;
  const article = isLocale(locale) ? await readArticle(locale, slug) : null;
  if (!article) return new Response(null, { status: 404 });
  const { name } = await readSettings(article.locale);
  return sharePicture({ title: article.title, eyebrow: article.topic?.name ?? "", site: name });
}
