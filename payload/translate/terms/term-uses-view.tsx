import { Gutter } from "@payloadcms/ui";
import type { DocumentViewServerProps } from "payload";

import { label } from "../../content/label";
import { sayIn } from "../../desk/in-admin-words";
import { usesWords } from "../../desk/uses-words";
import { termExcerpt } from "./term-excerpt";
import { findTerm, type TermUse, usesOfTerm } from "./term-uses";
import "../../desk/desk.css";

const words = {
  heading: label("Teksten met deze term", "Textes contenant ce terme", "Texts that hold this term"),
  more: label("Er zijn er meer; dit zijn de eerste {count}.", "Il y en a davantage ; voici les {count} premiers.", "There are more; these are the first {count}."),
};

/** The first place of the term in a text, which leads to that text on the desk. */
function Use({ unit: { id, words: text, places }, desk }: { unit: TermUse["units"][number]; desk: string }) {
  const { before, term, after } = termExcerpt(text, places[0] ?? [0, 0]);
  return (
    <a href={`${desk}#unit=${encodeURIComponent(id)}`}>
      {before}
      <mark>{term}</mark>
      {after}
    </a>
  );
}

/** The tab "Used in" of a term: each text of the source it applies to, with the way to its translation. */
export async function TermUsesView({ i18n, initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult;
  const term = await findTerm(req, Number(docID));
  if (!term) return null;
  const say = sayIn(i18n.language);
  const { documents, more } = await usesOfTerm(req, term);
  return (
    <Gutter className="desk">
      <h2>{say(words.heading)}</h2>
      {documents.length === 0 && <p>{say(usesWords.nowhere)}</p>}
      {more && <p>{say(words.more, { count: documents.length })}</p>}
      <ul>
        {documents.map(({ collection, id, title, units }) => {
          const desk = `/admin/translations/${collection}/${id}?locale=${term.targetLanguage}`;
          return (
            <li key={`${collection} ${id}`}>
              <a href={desk}>{title}</a>
              <ul>
                {units.map((unit) => (
                  <li key={unit.id}>
                    <Use desk={desk} unit={unit} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </Gutter>
  );
}
