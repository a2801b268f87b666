"use client";

import type { ReactNode } from "react";

import { sayIn } from "../in-admin-words";
import type { RelatedCard } from "./related-endpoint";
import { reasonWords, relatedWords as words } from "./related-words";

interface Props {
  card: RelatedCard;
  /** Of the admin. */
  language: string;
  /** On the page as it would be published now. */
  shown: boolean;
  /** Not chosen: the page took it by itself. */
  byItself?: boolean;
  /** What can be done with it. */
  children: ReactNode;
}

/** An article as a reader meets it, with the reason it is here. */
export function CardView({ byItself = false, card, children, language, shown }: Props) {
  const say = sayIn(language);
  const reasons = card.reasons.map(({ kind, names }) => say(reasonWords[kind], { names: new Intl.ListFormat(language, { type: "conjunction" }).format(names) }));
  return (
    <li className="desk-card">
      <span className="desk-card-picture" style={card.picture ? { backgroundImage: `url(${JSON.stringify(card.picture)})` } : undefined} />
      <a href={`/admin/collections/articles/${card.id}`}>{card.title}</a>
      <span className="desk-card-excerpt">{card.excerpt}</span>
      {(reasons.length > 0 || byItself) && <span className="desk-card-reason">{reasons.length > 0 ? reasons.join("; ") : say(words.newest)}</span>}
      {byItself && shown && <span className="desk-state desk-state--published">{say(words.byItself)}</span>}
      {!card.live && <span className="desk-reason">{say(words.notLive)}</span>}
      <span className="desk-buttons">{children}</span>
    </li>
  );
}
