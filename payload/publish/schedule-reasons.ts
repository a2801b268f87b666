/** Why a planned change was not carried out, in each language of the admin: nobody is there when it fails, and whoever reads it may speak another. */
import { APIError, type BasePayload, createLocalReq, getLocalI18n, initTransaction, killTransaction, type PayloadRequest } from "payload";

import type { Locale } from "../../messages/locales";
import { idOf } from "../content/lexical-nodes";
import { type AdminText, label } from "../content/label";

export interface StoredChange {
  id: number;
  article: unknown;
  language: Locale;
  action: "publish" | "unpublish";
}

const languages = ["nl", "fr", "en"] as const;

const fault = label(
  "De server kon dit niet uitvoeren ({reason}). Geef een nieuw tijdstip om het opnieuw te proberen.",
  "Le serveur n’a pas pu l’effectuer ({reason}). Indiquez un nouveau moment pour réessayer.",
  "The server could not carry this out ({reason}). Give it a new moment to try again.",
);

/** Longest text that is kept. */
const longest = 4_000;

/** A decision, which another attempt would meet again; not a fault. */
export function isRefusal(error: unknown): boolean {
  return error instanceof APIError && error.status < 500;
}

/** Carries it out through the door, as the server itself, in the transaction of `req`. */
export async function applyChange(req: PayloadRequest, { action, article, language }: StoredChange): Promise<void> {
  await req.payload.update({ collection: "articles", id: idOf(article) ?? 0, data: { _status: action === "publish" ? "published" : "draft" } as never, depth: 0, draft: false, locale: language, overrideAccess: true, req });
}

function reasonOf(error: unknown): string {
  const errors = error instanceof APIError ? (error.data as { errors?: { message?: string; place?: string }[] } | null)?.errors : undefined;
  const listed = (errors ?? []).flatMap(({ message, place }) => (message ? [place ? `${place}: ${message}` : message] : []));
  return (listed.length > 0 ? listed.join("\n") : error instanceof Error ? error.message : String(error)).slice(0, longest);
}

/** Asked once more in that language, and undone whatever comes of it. Null where it is not refused now. */
async function refusalIn(payload: BasePayload, change: StoredChange, language: (typeof languages)[number]): Promise<string | null> {
  const i18n = await getLocalI18n({ config: payload.config, language });
  const req = await createLocalReq({ locale: change.language, fallbackLocale: false as never, req: { i18n, t: i18n.t } as Partial<PayloadRequest> }, payload);
  try {
    await initTransaction(req);
    await applyChange(req, change);
    return null;
  } catch (error) {
    return isRefusal(error) ? reasonOf(error) : null;
  } finally {
    await killTransaction(req);
  }
}

export async function reasonsOf(payload: BasePayload, change: StoredChange, error: unknown): Promise<AdminText> {
  const first = reasonOf(error);
  if (!isRefusal(error)) return Object.fromEntries(languages.map((language) => [language, fault[language].replace("{reason}", first)])) as unknown as AdminText;
  const said: [string, string][] = [];
  for (const language of languages) said.push([language, (await refusalIn(payload, change, language)) ?? first]);
  return Object.fromEntries(said) as unknown as AdminText;
}
