"use client";

import type { Locale } from "../../../messages/locales";
import type { Say } from "../../desk/in-admin-words";
import type { DeskUnit } from "../desk/contract/unit";
import { MarkedWords } from "./marked-words";
import { standingIn, type UnitDraft } from "./saving";
import { viewWords } from "./words";

interface Props {
  unit: DeskUnit;
  draft: UnitDraft;
  theirs: DeskUnit;
  sourceLocale: Locale;
  locale: Locale;
  say: Say;
  onMine: () => void;
  onTheirs: () => void;
}

/** Two people wrote: both texts side by side, and nothing happens until one is chosen. */
export function ConflictChoice({ unit, draft, theirs, sourceLocale, locale, say, onMine, onTheirs }: Props) {
  const { placeholders } = unit.source;
  const words = standingIn(theirs);
  const writer = theirs.begun ? theirs.begun.by : theirs.by;
  return (
    <div className="desk-conflict" role="group" aria-label={say(viewWords.conflict)}>
      <p>
        <strong>{say(viewWords.conflict)}</strong> {say(viewWords.conflictHelp)}
      </p>
      {theirs.source.text !== unit.source.text && (
        <p>
          {say(viewWords.conflictSource)} <MarkedWords changes={theirs.changes} lang={sourceLocale} placeholders={theirs.source.placeholders} say={say} text={theirs.source.text} />
        </p>
      )}
      <div className="desk-conflict__texts">
        <div>
          <h3>{say(viewWords.yours)}</h3>
          <MarkedWords lang={locale} placeholders={placeholders} say={say} text={draft.text} />
          <p>
            <button type="button" className="desk-small" onClick={onMine}>
              {say(viewWords.chooseMine)}
            </button>
          </p>
        </div>
        <div>
          <h3>{writer ? say(viewWords.theirsBy, { name: writer.name }) : say(viewWords.theirs)}</h3>
          {words ? <MarkedWords lang={locale} placeholders={theirs.source.placeholders} say={say} text={words.text} /> : <em>{say(viewWords.nothingYet)}</em>}
          <p>
            <button type="button" className="desk-small" onClick={onTheirs}>
              {say(viewWords.chooseTheirs)}
            </button>
          </p>
        </div>
      </div>
    </div>
  );
}
