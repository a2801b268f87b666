import { useLocale, useTranslations } from "next-intl";
import { authorPath } from "@/messages/paths";
import type { AuthorCard } from "@/payload/read/types";
import { Picture } from "../layout/picture";
import { AuthorProfiles } from "./author-profiles";

function Author({ author }: { author: AuthorCard }) {
  const locale = useLocale();
  const about = [author.role, author.credentials].filter(Boolean).join(" · ");
  return (
    <li className="author">
      {author.portrait && <Picture picture={author.portrait} sizes="5rem" className="portrait" />}
      <div>
        <h3>
          <a href={authorPath(locale, author.slug)}>{author.name}</a>
        </h3>
        {about && <p className="author-role">{about}</p>}
        {author.bio && <p>{author.bio}</p>}
        <AuthorProfiles profiles={author.profiles} />
      </div>
    </li>
  );
}

/** The people behind the text, for a reader who weighs whom to believe. */
export function Authors({ authors }: { authors: AuthorCard[] }) {
  const t = useTranslations("article");
  if (authors.length === 0) return null;
  return (
    <section className="authors" aria-labelledby="authors">
      <h2 id="authors" className="section-title">
        {t("writtenBy")}
      </h2>
      <ul>
        {authors.map((author) => (
          <Author key={author.id} author={author} />
        ))}
      </ul>
    </section>
  );
}
