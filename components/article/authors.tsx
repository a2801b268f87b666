import { useTranslations } from "next-intl";
import type { AuthorCard } from "@/payload/read/types";
import { Picture } from "../layout/picture";

function Author({ author }: { author: AuthorCard }) {
  const about = [author.role, author.credentials].filter(Boolean).join(" · ");
  return (
    <li className="author">
      {author.portrait && <Picture picture={author.portrait} sizes="5rem" className="portrait" />}
      <div>
        <h3>{author.name}</h3>
        {about && <p className="author-role">{about}</p>}
        {author.bio && <p>{author.bio}</p>}
        {author.profiles.length > 0 && (
          <ul className="author-profiles">
            {author.profiles.map(({ label, href }) => (
              <li key={href}>
                <a href={href} rel="external noopener">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
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
