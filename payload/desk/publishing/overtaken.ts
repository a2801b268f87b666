import type { PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { timeZone } from "../../../messages/time-zone";
import { momentInWords, sayIn } from "../in-admin-words";
import { plannedFor } from "../language-states";
import { planWords } from "./plan-words";

/** What publishing a language now puts away of what was to do so later, one sentence for each, in the language of the admin. To be asked before. */
export async function overtakenBy(req: PayloadRequest, article: number, language: Locale): Promise<string[]> {
  const waiting = (await plannedFor(req, [article])).filter((one) => one.language === language && one.action === "publish" && one.state === "waiting");
  return waiting.map(({ at }) => sayIn(req.i18n.language)(planWords.overtaken, { at: momentInWords(at, req.i18n.language, timeZone) }));
}
