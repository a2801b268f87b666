"use client";

/** The dry run: what every entry of the typed list is understood as, with its title to correct, before anything is made or changed. */
import { Button, useTranslation } from "@payloadcms/ui";
import { useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";

import { askServer } from "../ask-server";
import { rememberSources } from "../citations/source-cards";
import { sayIn } from "../in-admin-words";
import type { PasteOutcome } from "../take-sources";
import type { CitationPlan } from "./plan-citations";
import { pasteWords } from "./words";

interface Props {
  plan: CitationPlan;
  /** Id of the source of each number, for all that the text names. */
  onApply: (ids: Map<number, number>) => void;
  onClose: () => void;
}

export function ConvertDialog({ plan, onApply, onClose }: Props) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const say = sayIn(language);
  const dialog = useRef<HTMLDialogElement>(null);
  const fieldId = useId();
  const cited = plan.sources.filter(({ marks }) => marks > 0);
  const [titles, setTitles] = useState<Record<number, string>>({});
  const [outcomes, setOutcomes] = useState<PasteOutcome[]>([]);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);

  async function ask(dryRun: boolean): Promise<PasteOutcome[] | null> {
    const sources = cited.map(({ label, source }) => ({ ...source, title: (titles[label] ?? source.title ?? "").trim() || undefined }));
    try {
      const { ok, body, reasons } = await askServer("POST", "/api/sources/from-list", { sources, dryRun }, language);
      setProblem(ok ? "" : reasons.join(" ") || say(pasteWords.noAnswer));
      const found = ok ? (body as { outcomes: PasteOutcome[] }).outcomes : null;
      if (found) setOutcomes(found);
      return found;
    } catch {
      setProblem(say(pasteWords.noAnswer));
      return null;
    }
  }

  useEffect(() => {
    dialog.current?.showModal();
    void ask(true);
    // oxlint-disable-next-line react/exhaustive-deps -- once, for the list as it was recognised: titles typed since are asked for when they are applied
  }, []);

  async function apply(): Promise<void> {
    setBusy(true);
    const made = await ask(false);
    setBusy(false);
    if (!made || made.some(({ id }) => id === null)) return;
    rememberSources(made.map(({ id, source, title }) => ({ ...source, id: Number(id), title: title ?? "" })));
    onApply(new Map(cited.map(({ label }, i) => [label, Number(made[i]?.id)])));
  }

  return createPortal(
    <dialog ref={dialog} className="desk-dialog" aria-labelledby={`${fieldId}-heading`} onClose={onClose} onKeyDown={(event) => event.stopPropagation()}>
      <h2 id={`${fieldId}-heading`}>{say(pasteWords.heading)}</h2>
      <p className="desk-note">{say(pasteWords.explain)}</p>
      <ol className="desk-plan">
        {plan.sources.map(({ label, marks, source, text }) => {
          const outcome = outcomes[cited.findIndex((one) => one.label === label)];
          const more = [source.authors, source.container, source.year, source.doi, source.pmid && `PMID ${source.pmid}`, source.url].filter(Boolean).join(" · ");
          if (marks === 0) return <li key={label} value={label}>{text} <em>({say(pasteWords.unmarked)})</em></li>;
          return (
            <li key={label} value={label}>
              <textarea rows={2} maxLength={600} aria-label={say(pasteWords.title, { label })} readOnly={Boolean(outcome?.id)} value={outcome?.id ? (outcome.title ?? "") : (titles[label] ?? source.title ?? "")} onChange={({ target }) => setTitles({ ...titles, [label]: target.value })} />
              <small>
                {more && <span className="desk-option-more">{more}</span>}
                {outcome && <strong>{outcome.id ? say(pasteWords.known) : say(pasteWords.fresh)} · </strong>}{say(pasteWords.cited, { count: marks })}
              </small>
              {outcome?.problem && <p className="desk-reason">{outcome.problem}</p>}
            </li>
          );
        })}
      </ol>
      {plan.unmatched.length > 0 && <p>{say(pasteWords.unmatched, { marks: plan.unmatched.join(", ") })}</p>}
      <p className="desk-reason" role="alert">{problem}</p>
      <div className="desk-buttons">
        <Button disabled={busy} margin={false} onClick={() => void apply()}>
          {say(pasteWords.apply)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {say(pasteWords.cancel)}
        </Button>
      </div>
    </dialog>,
    document.body,
  );
}
