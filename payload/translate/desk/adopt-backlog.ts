/**
 * Takes in documents that are older than the desk, or came past it: one that nobody has opened or saved since has no row, and no list shows it. What
 * is written in the language already becomes units in state translated.
 */
import { setImmediate } from "node:timers/promises";
import { type BasePayload, createLocalReq } from "payload";

import { type Locale, sourceLocale } from "../../../messages/locales";
import { rowsOf, sql } from "../../search/sql";
import { inTransaction } from "./desk-request";
import { deskCollections, documentName, findSource, isGlobal, targetLocales } from "./documents";
import type { DeskCollection, DeskId } from "./contract/address";
import { followSource } from "./follow-document";
import { lockDocument } from "./translation-rows";

/** Of one collection at once. */
const page = 200;

/** Documents without a row in a language, at most `page` of them. */
async function unknownIn(payload: BasePayload, collection: DeskCollection, locale: Locale, after: number): Promise<DeskId[]> {
  const suffix = `/${locale}`;
  if (isGlobal(collection)) {
    const rows = await rowsOf(payload, sql`SELECT 1 AS found FROM translations WHERE "key" = ${`${documentName(collection, "global")}${suffix}`}`);
    return rows.length === 0 && after === 0 ? ["global"] : [];
  }
  const table = sql.identifier(collection.replaceAll("-", "_"));
  const rows = await rowsOf<{ id: number | string }>(payload, sql`SELECT d.id FROM ${table} d WHERE d.id > ${after} AND NOT EXISTS (SELECT 1 FROM translations t WHERE t."key" = ${`${collection}/`} || d.id || ${suffix}) ORDER BY d.id LIMIT ${page}`);
  return rows.map(({ id }) => Number(id));
}

/** Documents the desk does not know, as `articles/12/fr`. */
export async function unknownDocuments(payload: BasePayload): Promise<string[]> {
  const found: string[] = [];
  for (const collection of deskCollections) {
    for (const locale of targetLocales) {
      for (let after = 0; ; ) {
        const ids = await unknownIn(payload, collection, locale, after);
        found.push(...ids.map((id) => `${documentName(collection, id)}/${locale}`));
        const last = ids.at(-1);
        if (ids.length < page || typeof last !== "number") break;
        after = last;
      }
    }
  }
  return found;
}

async function adopt(payload: BasePayload, collection: DeskCollection, id: DeskId, locale: Locale): Promise<boolean> {
  const req = await createLocalReq({ locale: sourceLocale, fallbackLocale: false as never }, payload);
  return inTransaction(req, async () => {
    await lockDocument(req, documentName(collection, id));
    const source = await findSource(req, collection, id);
    if (source) await followSource(req, source, locale);
    return source !== null;
  });
}

export interface Adoption {
  adopted: number;
  /** False where the time was up before everything was looked at. */
  complete: boolean;
}

/**
 * Each document in a transaction of its own, so that others write in between and a second process does no harm.
 * @param until milliseconds since 1970 after which no other document is begun
 */
export async function adoptBacklog(payload: BasePayload, until = Number.POSITIVE_INFINITY): Promise<Adoption> {
  let adopted = 0;
  for (const collection of deskCollections) {
    for (const locale of targetLocales) {
      for (let after = 0; ; ) {
        const ids = await unknownIn(payload, collection, locale, after);
        for (const id of ids) {
          if (Date.now() >= until) return { adopted, complete: false };
          // SQLite answers without ever giving way: whoever asked meanwhile comes first.
          await setImmediate();
          if (await adopt(payload, collection, id, locale)) adopted += 1;
        }
        const last = ids.at(-1);
        if (ids.length < page || typeof last !== "number") break;
        after = last;
      }
    }
  }
  return { adopted, complete: true };
}
