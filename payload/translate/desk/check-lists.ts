import type { PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { type CheckLists, noLists } from "./unit-findings";

/** The shop's terms and forbidden claims of a language: read once, used for every unit of a document. */
export async function checkListsFor(_req: PayloadRequest, _locale: Locale): Promise<CheckLists> {
  return noLists;
}
