import type { PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import type { User } from "../../payload-types";
import type { Person } from "./contract/address";

/** Names by number; an account that is gone is left out. */
export async function peopleBy(req: PayloadRequest, ids: Iterable<number | null | undefined>): Promise<Map<number, Person>> {
  const wanted = [...new Set([...ids].filter((id) => typeof id === "number"))];
  if (wanted.length === 0) return new Map();
  const { docs } = await req.payload.db.find<Person>({ collection: "users", limit: 0, pagination: false, req, select: { name: true }, where: { id: { in: wanted } } });
  return new Map(docs.map(({ id, name }) => [id, { id, name }]));
}

/** Who can be given work in a language: its translators, and editors. By name. */
export async function workersIn(req: PayloadRequest, locale: Locale): Promise<Person[]> {
  const { docs } = await req.payload.db.find<User>({ collection: "users", limit: 0, pagination: false, req, select: { languages: true, name: true, role: true }, where: {} });
  return docs
    .filter(({ languages, role }) => role !== "translator" || (languages ?? []).includes(locale))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
