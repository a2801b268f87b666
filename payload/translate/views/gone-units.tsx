"use client";

import type { Say } from "../../desk/in-admin-words";
import type { DeskDocument } from "../desk/contract/document";
import { MarkedWords } from "./marked-words";
import { standingIn } from "./saving";
import { viewWords } from "./words";

/** Translations of texts that left the source: they come back by themselves when the text does, and can be read until then. */
export function GoneUnits({ document, say }: { document: Pick<DeskDocument, "gone" | "locale" | "sourceLocale">; say: Say }) {
  if (document.gone.length === 0) return null;
  return (
    <details>
      <summary>{say(viewWords.gone, { count: document.gone.length })}</summary>
      <ul>
        {document.gone.map((unit) => {
          const words = standingIn(unit);
          return (
            <li key={unit.id}>
              <MarkedWords lang={document.sourceLocale} placeholders={unit.source.placeholders} say={say} text={unit.source.text} />
              {words && (
                <p>
                  <MarkedWords lang={document.locale} placeholders={unit.source.placeholders} say={say} text={words.text} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
