"use client";

import { useId, useState } from "react";

import type { Locale } from "../../../messages/locales";
import type { Say } from "../../desk/in-admin-words";
import type { ImportPlan } from "../desk/contract/exchange";
import { importFile } from "./desk-api";
import { MarkedWords } from "./marked-words";
import { overviewWords, verdictWords } from "./overview-words";
import { replyWords } from "./reply-words";

interface Props {
  locale: Locale;
  sourceLocale: Locale;
  language: string;
  say: Say;
  onApplied: () => void;
}

/** A file from a translator's tool: first what it would do, unit by unit; then, if somebody says so, it does it. */
export function ImportPanel({ locale, sourceLocale, language, say, onApplied }: Props) {
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [told, setTold] = useState("");
  const [busy, setBusy] = useState(false);

  async function run(apply: boolean): Promise<void> {
    if (!file) return;
    setBusy(true);
    const reply = await importFile(file, locale, apply, language);
    setBusy(false);
    if (reply.kind !== "done") {
      setPlan(null);
      setTold(replyWords(reply, say));
      return;
    }
    setPlan(apply ? null : reply.body);
    setTold(apply ? say(overviewWords.imported, { count: reply.body.counts.apply ?? 0 }) : reply.body.counts.apply ? "" : say(overviewWords.importNothing));
    if (apply) onApplied();
  }

  return (
    <details className="desk-import">
      <summary>{say(overviewWords.importTitle)}</summary>
      <p className="desk-note">{say(overviewWords.importHelp)}</p>
      <div className="desk-buttons">
        <label htmlFor={id}>{say(overviewWords.importFile)}</label>
        <input
          id={id}
          type="file"
          accept=".xlf,.xliff,.csv,text/csv,application/xliff+xml"
          onChange={({ target }) => {
            setFile(target.files?.[0] ?? null);
            setPlan(null);
            setTold("");
          }}
        />
        <button type="button" className="desk-small" disabled={!file || busy} onClick={() => void run(false)}>
          {say(overviewWords.importLook)}
        </button>
        {plan && (plan.counts.apply ?? 0) > 0 && (
          <button type="button" className="desk-small" disabled={busy} onClick={() => void run(true)}>
            {say(overviewWords.importApply, { count: plan.counts.apply ?? 0 })}
          </button>
        )}
      </div>
      <p role="status">{told}</p>
      {plan?.documents.map((one) => (
        <div key={`${one.collection} ${one.id}`} className="desk-table">
          <table>
            <caption>
              {one.title} – {say(overviewWords.importTable)}
            </caption>
            <thead>
              <tr>
                <th scope="col">{say(overviewWords.verdict)}</th>
                <th scope="col">{say(overviewWords.source)}</th>
                <th scope="col">{say(overviewWords.now)}</th>
                <th scope="col">{say(overviewWords.inFile)}</th>
              </tr>
            </thead>
            <tbody>
              {one.units
                .filter(({ verdict }) => verdict !== "unchanged" && verdict !== "untranslated")
                .map(({ unit, verdict, source, current, proposed }) => (
                  <tr key={`${unit} ${verdict}`}>
                    <th scope="row" className={verdict === "apply" ? "desk-done" : "desk-refused"}>
                      {say(verdictWords[verdict])}
                    </th>
                    <td>
                      <MarkedWords lang={sourceLocale} placeholders={[]} say={say} text={source} />
                    </td>
                    <td>
                      <MarkedWords lang={locale} placeholders={[]} say={say} text={current} />
                    </td>
                    <td>
                      <MarkedWords lang={locale} placeholders={[]} say={say} text={proposed} />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      ))}
    </details>
  );
}
