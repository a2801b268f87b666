/** Adds counted clicks to the totals of the day: for products that a live page of the language shows, and nothing else. */
import { type BasePayload, commitTransaction, createLocalReq, initTransaction, killTransaction } from "payload";

import { isLocale, type Locale } from "../../messages/locales";
import type { LivePage } from "../publish/live-pages";
import { runSql, sql } from "../search/sql";
import type { Click } from "./click";

/** Days for which totals are kept: this year beside the last one. */
const keptDays = 800;

interface Row {
  language: Locale;
  product: number;
  productName: string;
  article: number | null;
  articleTitle: string | null;
  count: number;
}

async function articleAt(payload: BasePayload, locale: Locale, slug: string): Promise<{ id: number; title: string } | null> {
  const page = await payload.db.findOne<LivePage & { id: number }>({ collection: "live-pages", where: { and: [{ locale: { equals: locale } }, { slug: { equals: slug } }] } });
  if (!page) return null;
  const found = await payload.findByID({ collection: "articles", id: page.article, locale, depth: 0, fallbackLocale: false, overrideAccess: true, disableErrors: true, select: { title: true } });
  return found && { id: page.article, title: found.title ?? slug };
}

/** Null where the page is none of ours, or shows no such product. */
async function rowOf(payload: BasePayload, { product, page, count }: Click): Promise<Row | null> {
  const [, language = "", slug] = /^\/([a-z-]+)(?:\/blog\/([^/]+))?(?:\/|$)/.exec(page) ?? [];
  if (!isLocale(language)) return null;
  const sold = await payload.findByID({ collection: "products", id: product, locale: language, depth: 0, fallbackLocale: false, overrideAccess: false, user: null, disableErrors: true, select: { name: true } });
  if (!sold?.name) return null;
  const article = slug === undefined ? null : await articleAt(payload, language, slug);
  return { language, product, productName: sold.name, article: article?.id ?? null, articleTitle: article?.title ?? null, count };
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** How many were counted: none where the shop has turned counting off. */
export async function recordClicks(payload: BasePayload, clicks: Click[], now = new Date()): Promise<number> {
  const { countClicks } = await payload.findGlobal({ slug: "site-settings", depth: 0, select: { countClicks: true } });
  if (countClicks !== true) return 0;
  const rows = (await Promise.all(clicks.map((click) => rowOf(payload, click)))).filter((row) => row !== null);
  if (rows.length === 0) return 0;
  const day = dayOf(now);
  const req = await createLocalReq({}, payload);
  const own = await initTransaction(req);
  try {
    for (const { language, product, productName, article, articleTitle, count } of rows) {
      const code = [day, language, product, article ?? 0].join(":");
      await runSql(
        payload,
        sql`INSERT INTO product_clicks (code, day, product_name, article_title, language, clicks, product, article)
          VALUES (${code}, ${day}, ${productName}, ${articleTitle}, ${language}, ${count}, ${product}, ${article})
          ON CONFLICT (code) DO UPDATE SET clicks = product_clicks.clicks + ${count}`,
        req,
      );
    }
    await runSql(payload, sql`DELETE FROM product_clicks WHERE day < ${dayOf(new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000))}`, req);
    if (own) await commitTransaction(req);
  } catch (error) {
    if (own) await killTransaction(req);
    throw error;
  }
  return rows.reduce((sum, { count }) => sum + count, 0);
}
