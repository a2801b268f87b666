import { articlePath } from "@/messages/paths";
import { type LiveAddress, liveArticles } from "@/payload/read/live-addresses";
import { kept } from "../../(site)/kept";
import { sitemapEntries, sitemapHead, sitemapTail } from "../../(site)/sitemap-entries";
import { sitemapOfPages } from "../../(site)/sitemap-pages";

function entriesOf(addresses: LiveAddress[]): string {
  return sitemapEntries(Object.fromEntries(addresses.map(({ locale, slug, changedAt }) => [locale, { path: articlePath(locale, slug), changedAt }])));
}

/** Written as it is read, a group of articles at a time; what has been started is not begun without its first group being known. */
function streamed(first: LiveAddress[], rest: AsyncGenerator<LiveAddress[]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let pending: LiveAddress[] | undefined = first;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(sitemapHead)),
    async pull(controller) {
      const next: LiveAddress[] | undefined = pending ?? ((await rest.next()).value as LiveAddress[] | undefined);
      pending = undefined;
      controller.enqueue(encoder.encode(next ? entriesOf(next) : sitemapTail));
      if (!next) controller.close();
    },
    cancel: () => rest.return(undefined).then(() => undefined),
  });
}

interface Context {
  params: Promise<{ part: string }>;
}

export async function GET(_request: Request, { params }: Context) {
  const { part } = await params;
  const headers = kept("application/xml; charset=utf-8");
  if (part === "pages.xml") return new Response(sitemapHead + (await sitemapOfPages()) + sitemapTail, { headers });
  const block = /^articles-(0|[1-9]\d{0,6})\.xml$/.exec(part)?.[1];
  if (block === undefined) return new Response(null, { status: 404 });
  const articles = liveArticles(Number(block));
  const { value } = await articles.next();
  return value ? new Response(streamed(value, articles), { headers }) : new Response(null, { status: 404 });
}
