/** The claims that a shop allows changed: what is known of the warnings on its live pages no longer holds, so each is looked at again. */
import type { GlobalAfterChangeHook } from "payload";

import { type Locale, locales } from "../../messages/locales";
import { readRules } from "../claims/read-rules";
import { runSql, sql } from "../search/sql";

/** Languages whose lists differ between two versions of them; whether a claim blocks says nothing about which there are. */
export function rulesChangedIn(before: Record<string, unknown>, after: Record<string, unknown>): Locale[] {
  const [was, is] = [readRules(before).languages, readRules(after).languages];
  return locales.filter((locale) => JSON.stringify(was[locale]) !== JSON.stringify(is[locale]));
}

/** One statement along an index, in the transaction of the change; the clock then looks at a few pages at a time, and the overview says how many are left. */
export const lookAtPagesAgain: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  for (const locale of rulesChangedIn((previousDoc ?? {}) as Record<string, unknown>, doc as Record<string, unknown>)) {
    await runSql(req.payload, sql`UPDATE live_pages SET checked_at = NULL WHERE locale = ${locale}`, req);
  }
  return doc;
};
