import { sharePicture } from "../../../share-picture";
import { shareWords } from "../../../share-words";

interface Context {
  params: Promise<{ locale: string; page?: string[] }>;
}

/** The Open Graph picture of the page whose address follows, with its own title in the language of the address. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, page } = await params;
  const words = await shareWords(locale, page);
  return words ? sharePicture(words) : new Response(null, { status: 404 });
}
