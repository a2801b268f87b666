/**
 * A publication takes the newest draft live, which is what every planned publication of that language was to do: those that wait, or failed, are
 * put away with who was first. A planned withdrawal stays: the page is to go offline all the same.
 */
import type { CollectionBeforeChangeHook } from "payload";

import { isLocale } from "../../messages/locales";
import { timeZone } from "../../messages/time-zone";
import { userOf } from "../access/roles";
import { type AdminText, label } from "../content/label";
import { momentInWords } from "../desk/in-admin-words";
import { versionWords } from "../desk/versions/words";
import { rowsOf, sql } from "../search/sql";
import { changePlan } from "./change-plan";

const overtaken = label(
  "Niet meer nodig: {who} publiceerde deze taal op {at}.",
  "Plus nécessaire\u00A0: {who} a publié cette langue le {at}.",
  "No longer needed: {who} published this language on {at}.",
);

interface Plan {
  id: number;
  state: "waiting" | "failed";
}

function reasons(who: string | null, at: string): AdminText {
  const said = (["nl", "fr", "en"] as const).map((language) => [language, overtaken[language].replace("{who}", () => who ?? versionWords.server[language]).replace("{at}", momentInWords(at, language, timeZone))]);
  return Object.fromEntries(said) as AdminText;
}

/**
 * In the article's turn, which the schedule takes before it takes a plan (`lockPlansOf`): neither waits for the other. `req.context.keepsPlans` says of a publication that it takes no draft live.
 */
export const settleOvertakenPlans: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { id } = (originalDoc ?? {}) as { id?: number };
  if (data._status !== "published" || id === undefined || !isLocale(req.locale) || req.context.keepsPlans === true) return data;
  // Almost always there is none: one short question, at each publication.
  const plans = await rowsOf<Plan>(req.payload, sql`SELECT id, state FROM scheduled_changes WHERE article_id = ${id} AND language = ${req.locale} AND action = 'publish' AND state IN ('waiting', 'failed')`, req);
  const now = new Date().toISOString();
  for (const plan of plans) await changePlan(req, plan, { state: "cancelled", reasons: reasons(userOf(req)?.name ?? null, now) });
  return data;
};
