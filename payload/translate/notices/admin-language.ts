import type { PayloadRequest } from "payload";

import { sourceLocale } from "../../../messages/locales";

const keyOf = (person: number) => `admin-language-${person}`;

/** The CMS keeps the language somebody chose in their browser only: what is mailed to them needs to know it as well. */
export async function noteAdminLanguage(req: PayloadRequest, person: number): Promise<void> {
  const { language } = req.i18n;
  const known = await req.payload.kv.get<{ language: string }>(keyOf(person));
  if (known?.language !== language) await req.payload.kv.set(keyOf(person), { language });
}

/** As last seen; that of the shop's sources for somebody who was never here. */
export async function adminLanguageOf(req: PayloadRequest, person: number): Promise<string> {
  return (await req.payload.kv.get<{ language: string }>(keyOf(person)))?.language ?? sourceLocale;
}
