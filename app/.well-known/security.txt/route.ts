import { connection } from "next/server";

import { locales, sourceLocale } from "@/messages/locales";
import { readSettings } from "@/payload/read/settings";
import { absolute } from "../../(site)/absolute";
import { kept } from "../../(site)/kept";

/** Days until a reader should ask again; RFC 9116 wants less than a year. */
const validFor = 180;

/** Whom to tell about a weakness (RFC 9116); 404 until the settings name an address. */
export async function GET() {
  await connection();
  const { contact } = await readSettings(sourceLocale);
  if (!contact.email) return new Response(null, { status: 404 });
  const midnight = Math.floor(Date.now() / 86_400_000) * 86_400_000;
  const lines = [`Contact: mailto:${contact.email}`, `Expires: ${new Date(midnight + validFor * 86_400_000).toISOString()}`, `Preferred-Languages: ${locales.join(", ")}, en`, `Canonical: ${absolute("/.well-known/security.txt")}`];
  return new Response(`${lines.join("\n")}\n`, { headers: kept("text/plain; charset=utf-8") });
}
