"use client";

import { Button } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";

import type { Locale } from "../../messages/locales";
import { askServer } from "./ask-server";
import { sayIn } from "./in-admin-words";
import type { LanguageOutcome } from "./language-endpoint";
import { deskWords } from "./words";

interface Props {
  article: number;
  languages: { locale: Locale; name: string }[];
  language: string;
}

type Action = "publish" | "unpublish";

/** Publishes, unpublishes or schedules in the languages that are ticked; none is ticked beforehand. */
export function LanguageActions({ article, languages, language }: Props) {
  const router = useRouter();
  const say = sayIn(language);
  const fieldId = useId();
  const [chosen, setChosen] = useState<Locale[]>([]);
  const [planned, setPlanned] = useState<{ action: Action; at: string }>({ action: "publish", at: "" });
  const [outcomes, setOutcomes] = useState<LanguageOutcome[]>([]);
  const [busy, setBusy] = useState(false);
  const nameOf = (locale: Locale): string => languages.find((one) => one.locale === locale)?.name ?? locale;

  async function run(work: () => Promise<LanguageOutcome[]>): Promise<void> {
    setBusy(true);
    try {
      setOutcomes(await work());
    } catch {
      setOutcomes(chosen.map((locale) => ({ language: locale, done: false, reasons: [say(deskWords.noAnswer)] })));
    }
    setBusy(false);
    router.refresh();
  }

  async function publish(action: Action): Promise<LanguageOutcome[]> {
    const answer = await askServer("POST", `/api/articles/${article}/languages`, { action, languages: chosen }, language);
    if (answer.ok) return (answer.body as { outcomes: LanguageOutcome[] }).outcomes;
    return chosen.map((locale) => ({ language: locale, done: false, reasons: answer.reasons }));
  }

  async function schedule(): Promise<LanguageOutcome[]> {
    const made: LanguageOutcome[] = [];
    for (const locale of chosen) {
      const answer = await askServer("POST", "/api/scheduled-changes", { article, language: locale, ...planned }, language);
      made.push({ language: locale, done: answer.ok, reasons: answer.reasons });
    }
    return made;
  }

  return (
    <div className="desk-actions">
      <fieldset>
        <legend>{say(deskWords.chooseLanguages)}</legend>
        {languages.map(({ locale, name }) => (
          <label key={locale}>
            <input type="checkbox" checked={chosen.includes(locale)} onChange={({ target }) => setChosen(target.checked ? [...chosen, locale] : chosen.filter((one) => one !== locale))} /> {name}
          </label>
        ))}
      </fieldset>
      <div className="desk-buttons">
        <Button disabled={busy || chosen.length === 0} margin={false} onClick={() => void run(() => publish("publish"))}>
          {say(deskWords.publish)}
        </Button>
        <Button buttonStyle="secondary" disabled={busy || chosen.length === 0} margin={false} onClick={() => void run(() => publish("unpublish"))}>
          {say(deskWords.unpublish)}
        </Button>
      </div>
      <div className="desk-buttons">
        <label htmlFor={`${fieldId}-what`}>{say(deskWords.planWhat)}</label>
        <select id={`${fieldId}-what`} value={planned.action} onChange={({ target }) => setPlanned({ ...planned, action: target.value as Action })}>
          <option value="publish">{say(deskWords.publish)}</option>
          <option value="unpublish">{say(deskWords.unpublish)}</option>
        </select>
        <label htmlFor={`${fieldId}-when`}>{say(deskWords.when)}</label>
        <input id={`${fieldId}-when`} type="datetime-local" value={planned.at} onChange={({ target }) => setPlanned({ ...planned, at: target.value })} />
        <Button buttonStyle="secondary" disabled={busy || chosen.length === 0 || planned.at === ""} margin={false} onClick={() => void run(schedule)}>
          {say(deskWords.plan)}
        </Button>
      </div>
      <div role="status">
        {outcomes.length > 0 && (
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome.language} className={outcome.done ? "desk-done" : "desk-refused"}>
                <strong>{nameOf(outcome.language)}</strong>: {say(outcome.done ? deskWords.done : deskWords.refused)}
                {outcome.reasons.length > 0 && (
                  <ul>
                    {outcome.reasons.map((reason) => (
                      <li key={reason}>{reason}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
