import type { Locale } from "../../messages/locales";
import { idOf } from "../content/lexical-nodes";
import { toPicture } from "./picture";
import type { AuthorCard } from "./types";
import { visibleById } from "./visitor";

/** Author cards by id; one a visitor may not see is absent. */
export async function readAuthors(ids: number[], locale: Locale): Promise<Map<number, AuthorCard>> {
  const authors = await visibleById("authors", ids, locale);
  const portraits = await visibleById("media", [...authors.values()].map((author) => idOf(author.portrait)).filter((id) => id !== null), locale);
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
