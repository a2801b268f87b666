import { Gutter } from "@payloadcms/ui";
import type { DocumentViewServerProps } from "payload";

import { label } from "../../content/label";
import { sayIn } from "../../desk/in-admin-words";
import { deskWords } from "../../desk/words";
import { findTerm, type TermUse, usesOfTerm } from "./term-uses";
import "../../desk/desk.css";

const words = {
  heading: label("Teksten met deze term", "Textes contenant ce terme", "Texts that hold this term"),
  more: label("Er zijn er meer; dit zijn de eerste {count}.", "Il y en a davantage ; voici les {count} premiers.", "There are more; these are the first {count}."),
};

const around = 40;

/** The term with some words on either side. */
function Excerpt({ unit: { words: text, places } }: { unit: TermUse["units"][number] }) {
  const [start, end] = places[0] ?? [0, 0];
  return (
    <>
      {start > around && "… "}
      {text.slice(Math.max(0, start - around), start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, end + around)}
      {text.length > end + around && " …"}
    </>
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
      {documents.length === 0 && <p>{say(deskWords.nowhere)}</p>}
      {more && <p>{say(words.more, { count: documents.length })}</p>}
      <ul>
        {documents.map(({ collection, id, title, units }) => (
          <li key={`${collection} ${id}`}>
            <a href={id === "global" ? `/admin/globals/${collection}?locale=${term.targetLanguage}` : `/admin/collections/${collection}/${id}?locale=${term.targetLanguage}`}>{title}</a>
            <ul>
              {units.map((unit) => (
                <li key={unit.id}>
                  <Excerpt unit={unit} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Gutter>
  );
}
