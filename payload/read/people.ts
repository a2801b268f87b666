import { cacheLife, cacheTag } from "next/cache";

import { type Locale, locales } from "../../messages/locales";
import { asOf, asOfTag } from "../as-of";
import { idOf } from "../content/lexical-nodes";
import { addressesTag, authorTag, listingTag, settingsTag } from "../publish/tags";
import { toPicture } from "./picture";
import { sharedById } from "./shared-parts";
import type { Author, AuthorCard } from "./types";
import { readPayload, visible } from "./visitor";

/** Author cards by id; one a visitor may not see is absent. `known` as in shared-parts. */
export async function readAuthors(ids: number[], locale: Locale, known: string): Promise<Map<number, AuthorCard>> {
  const authors = await sharedById("authors", ids, locale, known);
  const portraits = await sharedById("media", [...authors.values()].map((author) => idOf(author.portrait)).filter((id) => id !== null), locale, known);
  return new Map(
    [...authors].map(([id, author]) => [
      id,
      {
        id,
        name: author.name,
        slug: author.slug,
        role: author.role ?? null,
        credentials: author.credentials ?? null,
        bio: author.bio ?? null,
        portrait: toPicture(portraits.get(idOf(author.portrait) ?? -1)),
        profiles: (author.profiles ?? []).map(({ label, url }) => ({ label, href: url })),
      },
    ]),
  );
}

async function toAuthor(card: AuthorCard): Promise<Author> {
  const payload = await readPayload();
  const row = await payload.db.findOne<{ id: number; live?: Partial<Record<Locale, boolean>> }>({ collection: "authors", where: { id: { equals: card.id } } });
  return { ...card, locales: locales.filter((locale) => row?.live?.[locale]) };
}

/** The author with this slug whom a live article of the language shows, or null. */
export function readAuthor(locale: Locale, slug: string): Promise<Author | null> {
  const { change, parts } = asOf();
  return authorAsOf(locale, slug, change, parts);
}

async function authorAsOf(locale: Locale, slug: string, known: string, parts: string): Promise<Author | null> {
  "use cache";
  cacheTag(asOfTag(known));
  cacheLife("max");
  const [found] = await visible("authors", { slug: { equals: slug } }, locale, { limit: 1 });
  const card = found && (await readAuthors([found.id], locale, parts)).get(found.id);
  if (!card) {
    cacheTag(addressesTag(locale));
    return null;
  }
  cacheTag(authorTag(card.id, locale), settingsTag(locale));
  return toAuthor(card);
}

/** Everybody whom a live article of the language shows, by name. */
export function readPeople(locale: Locale): Promise<Author[]> {
  const { change, parts } = asOf();
  return peopleAsOf(locale, change, parts);
}

async function peopleAsOf(locale: Locale, known: string, parts: string): Promise<Author[]> {
  "use cache";
  cacheTag(asOfTag(known));
  cacheLife("max");
  cacheTag(listingTag(locale), settingsTag(locale));
  const found = await visible("authors", {}, locale);
  const cards = await readAuthors(found.map(({ id }) => id), locale, parts);
  const people = await Promise.all([...cards.values()].map(toAuthor));
  return people.sort((a, b) => a.name.localeCompare(b.name, locale));
}
