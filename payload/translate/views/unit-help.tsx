"use client";

import type { Locale } from "../../../messages/locales";
import { timeZone } from "../../../messages/time-zone";
import { momentInWords, type Say } from "../../desk/in-admin-words";
import type { DeskUnit } from "../desk/contract/unit";
import type { MemoryMatch, UnitDetails } from "../desk/contract/unit-details";
import { MarkedWords } from "./marked-words";
import { eventWords, viewWords } from "./words";

interface Props {
  unit: DeskUnit;
  /** Null while they are on their way. */
  details: UnitDetails | null;
  sourceLocale: Locale;
  locale: Locale;
  language: string;
  say: Say;
  onTake: (match: MemoryMatch) => void;
}

function Terms({ details, locale, say }: { details: UnitDetails; locale: Locale; say: Say }) {
  if (details.terms.length === 0) return null;
  return (
    <section className="desk-unit__terms">
      <h3>{say(viewWords.terms)}</h3>
      <dl>
        {details.terms.map(({ start, term, preferred, forbidden, keep, note }) => (
          <div key={`${start} ${term}`}>
            <dt>{term}</dt>
            <dd lang={locale}>
              {keep ? say(viewWords.termKeep) : preferred.join(", ")}
              {forbidden.length > 0 && <span className="desk-refused"> {say(viewWords.termNot, { words: forbidden.join(", ") })}</span>}
              {note && <span className="desk-note"> {note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Matches({ details, unit, sourceLocale, locale, say, onTake }: Omit<Props, "details" | "language"> & { details: UnitDetails }) {
  return (
    <section>
      <h3>{say(viewWords.memory)}</h3>
      {details.matches.length === 0 && <p className="desk-note">{say(viewWords.noMatches)}</p>}
      <ol className="desk-unit__matches">
        {details.matches.slice(0, 9).map((match) => (
          <li key={`${match.percent} ${match.source} ${match.target}`}>
            <p>
              <span className="desk-percent">{match.percent} %</span>
              <MarkedWords changes={match.percent < 100 ? match.changes : null} lang={sourceLocale} placeholders={unit.source.placeholders} say={say} text={match.percent < 100 ? unit.source.text : match.source} />
            </p>
            <p>
              <MarkedWords lang={locale} placeholders={unit.source.placeholders} say={say} text={match.target} />
            </p>
            <button type="button" className="desk-small" onClick={() => onTake(match)}>
              {say(viewWords.take)}
            </button>{" "}
            <span className="desk-note">{match.from}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function History({ details, unit, sourceLocale, locale, language, say }: { details: UnitDetails; unit: DeskUnit; sourceLocale: Locale; locale: Locale; language: string; say: Say }) {
  if (details.history.length === 0) return null;
  return (
    <details>
      <summary>{say(viewWords.history, { count: details.history.length })}</summary>
      <ol className="desk-unit__history">
        {details.history.map((event) => (
          <li key={event.id}>
            <p>
              <strong>{say(eventWords[event.kind])}</strong> <span className="desk-note">{[event.by?.name, momentInWords(event.at, language, timeZone)].filter(Boolean).join(" · ")}</span>
            </p>
            {event.note && <p>{event.note}</p>}
            {event.after !== null && event.after !== event.before && (
              <MarkedWords changes={event.changes} lang={event.kind === "sourceChange" ? sourceLocale : locale} placeholders={unit.source.placeholders} say={say} text={event.after} />
            )}
            {event.after === null && event.before !== null && (
              <del>
                <MarkedWords lang={locale} placeholders={unit.source.placeholders} say={say} text={event.before} />
              </del>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What helps with the unit in hand: memory, terms, what happened to it before. */
export function UnitHelp({ unit, details, sourceLocale, locale, language, say, onTake }: Props) {
  if (!details) return <p className="desk-note">{say(viewWords.loading)}</p>;
  return (
    <div className="desk-unit__help">
      <Terms details={details} locale={locale} say={say} />
      <Matches details={details} locale={locale} onTake={onTake} say={say} sourceLocale={sourceLocale} unit={unit} />
      <History details={details} language={language} locale={locale} say={say} sourceLocale={sourceLocale} unit={unit} />
    </div>
  );
}
