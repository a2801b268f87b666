"use client";

import { Button } from "@payloadcms/ui";
import { useState } from "react";

import { localeDetails } from "../../../messages/locales";
import type { Say } from "../../desk/in-admin-words";
import type { DeskDocument } from "../desk/contract/document";
import type { DeskUnit } from "../desk/contract/unit";
import { publish } from "./desk-api";
import { replyWords } from "./reply-words";
import { statusWords, viewWords } from "./words";

interface Props {
  document: DeskDocument;
  language: string;
  say: Say;
  /** Everything typed has to be there first. */
  settleAll: () => Promise<boolean>;
  onPublished: () => void;
  onUnit: (unit: DeskUnit) => void;
}

interface Outcome {
  done: boolean;
  words: string;
  missing: { path: string; message: string; unit?: string }[];
}

/** Publishes the language in hand; where the gate refuses, everything it misses, with the way to the unit. */
export function PublishPanel({ document, language, say, settleAll, onPublished, onUnit }: Props) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const name = localeDetails[document.locale].name;

  async function run(): Promise<void> {
    setBusy(true);
    if (await settleAll()) {
      const reply = await publish(document, language);
      if (reply.kind === "done") {
        setOutcome({ done: true, words: [say(viewWords.published, { language: name }), ...reply.body.overtaken].join(" "), missing: [] });
        onPublished();
      } else {
        const missing = reply.kind === "refused" ? reply.errors : [];
        setOutcome({ done: false, words: missing.length > 0 ? say(viewWords.cannotPublish) : replyWords(reply, say), missing });
      }
    } else setOutcome({ done: false, words: say(viewWords.saveFirst), missing: [] });
    setBusy(false);
  }

  return (
    <div className="desk-publish">
      <span className={`desk-state desk-state--${document.localeStatus === "live" ? "published" : document.localeStatus}`}>
        {say(viewWords.languageStatus, { language: name, status: say(statusWords[document.localeStatus]) })}
      </span>
      {document.localeStatus !== "live" && document.mayPublish && (
        <Button buttonStyle="primary" disabled={busy} margin={false} size="small" onClick={() => void run()}>
          {say(viewWords.publish, { language: name })}
        </Button>
      )}
      {document.localeStatus !== "live" && !document.mayPublish && <span className="desk-note">{say(viewWords.mayNotPublish)}</span>}
      <div role="status" className="desk-publish__outcome">
        {outcome && (
          <>
            <p className={outcome.done ? "desk-done" : "desk-refused"}>{outcome.words}</p>
            {outcome.missing.length > 0 && (
              <ul>
                {outcome.missing.map(({ path, message, unit }) => {
                  const there = document.units.find(({ id }) => id === unit);
                  return (
                    <li key={`${path} ${unit}`}>
                      {there ? (
                        <button type="button" className="desk-link" onClick={() => onUnit(there)}>
                          {message}
                        </button>
                      ) : (
                        message
                      )}
                    </li>
                  );
                })}
              </ul>
            )}
          </>
        )}
      </div>
    </div>
  );
}
