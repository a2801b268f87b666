import type { PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { claimRules } from "../../claims/stored-rules";
import { termList } from "../terms/find-terms";
import type { CheckLists } from "./unit-findings";

/** The shop's terms in a language and its list of claims: read once, used for every unit of a document. */
export async function checkListsFor(req: PayloadRequest, locale: Locale): Promise<CheckLists> {
  const { terms } = await termList(req, locale);
  return { terms, claims: await claimRules(req) };
}
