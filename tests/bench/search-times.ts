/**
 * Fills the index of a demo shop up to a number of articles in each language and asks it, in this very process: `tsx search-times.ts 10000`. The
 * entries are written by the function that publishing uses; the articles themselves are left out, since a query never reads them.
 */
// Before the configuration, whose own modules import it: after it, tsx waits for it without end.
import { indexArticle } from "@/payload/search/entries";
import config from "@payload-config";
import { commitTransaction, createLocalReq, getPayload, initTransaction } from "payload";

import { type Locale, locales } from "@/messages/locales";
import { searchEntries } from "@/payload/search/query";
import { createWords } from "./corpus-words";

/** What people type: a word that is everywhere, one that is rare, several, a beginning, a typo, and one that nothing has. */
const questions: Record<Locale, Record<string, string>> = {
  nl: { common: "magnesium", rare: "betaïne", several: "magnesium slaap onderzoek", beginning: "mag", typo: "magnesiom", accents: "glycemie", none: "zwaartekracht" },
  fr: { common: "magnésium", rare: "bétaïne", several: "magnésium sommeil étude", beginning: "mag", typo: "magnesiun", accents: "glycemie", none: "gravitation" },
};
const rounds = 40;
const shown = 8;
/** Articles in one transaction. */
const batch = 100;
/** Ids that no article of the demo has. */
const firstId = 1_000_000;

const size = Number(process.argv[2]);
const payload = await getPayload({ config, disableOnInit: true });
const { docs } = await payload.db.find<{ id: number; title: Record<Locale, string>; excerpt: Record<Locale, string>; body: Record<Locale, unknown> }>({ collection: "articles", pagination: false, limit: 0, where: {} });
const whole = docs.filter(({ body }) => locales.every((locale) => body?.[locale]));
const { name, retell } = createWords();
for (let from = 0; from < size; from += batch) {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  for (let n = from; n < Math.min(size, from + batch); n += 1) {
    const template = whole[n % whole.length];
    if (!template) throw new Error("The demo has no article in every language.");
    for (const locale of locales) {
      const row = { id: firstId + n, title: { [locale]: `${template.title[locale]} ${name(n)}` }, excerpt: template.excerpt, body: { [locale]: retell(template.body[locale], n, locale) } };
      await indexArticle(req, row.id, locale, `${locale}-${n}`, row);
    }
  }
  await commitTransaction(req);
}

const times: Record<string, number[]> = {};
for (let round = 0; round < rounds; round += 1) {
  for (const locale of locales) {
    for (const [kind, question] of Object.entries(questions[locale])) {
      const began = performance.now();
      await searchEntries(payload, locale, question, shown);
      (times[kind] ??= []).push(performance.now() - began);
    }
  }
}
console.log(JSON.stringify(times));
process.exit(0);
