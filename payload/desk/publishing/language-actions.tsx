"use client";

import { Button } from "@payloadcms/ui";
import { useId, useState } from "react";

import type { Locale } from "../../../messages/locales";
import { askServer } from "../ask-server";
import { languageLabel, languageNames, sayIn } from "../in-admin-words";
import type { LanguageOutcome } from "../language-endpoint";
import type { LanguageStates } from "../language-states";
import { deskWords, stateWords } from "../words";
import { ReasonList } from "./reason-list";

interface Props {
  article: number;
  states: LanguageStates;
  /** Of the admin. */
  language: string;
  /** Of the form that is open, where there is one. */
  locale?: string;
  /** Once something was tried. */
  onChange: () => void;
  /** Before a link out of here is followed. */
  onFollow?: () => void;
}

type Action = "publish" | "unpublish";

/** Publishes, unpublishes or schedules in the languages that are ticked; none is ticked beforehand. */
export function LanguageActions({ article, language, locale: inHand, onChange, onFollow, states }: Props) {
  const say = sayIn(language);
  const fieldId = useId();
  const [chosen, setChosen] = useState<Locale[]>([]);
  const [planned, setPlanned] = useState<{ action: Action; at: string }>({ action: "publish", at: "" });
  const [outcomes, setOutcomes] = useState<LanguageOutcome[]>([]);
  const [busy, setBusy] = useState(false);
  const languages = Object.keys(states) as Locale[];
  const named = languageNames(languages.filter((locale) => chosen.includes(locale)), language);
  const none = busy || chosen.length === 0;
  const failed = (messages: string[]): LanguageOutcome[] => chosen.map((locale) => ({ language: locale, done: false, reasons: messages.map((message) => ({ message })) }));

  async function run(work: () => Promise<LanguageOutcome[]>): Promise<void> {
    setBusy(true);
    setOutcomes(await work().catch(() => failed([say(deskWords.noAnswer)])));
    setBusy(false);
    onChange();
  }

  async function change(action: Action): Promise<LanguageOutcome[]> {
    const answer = await askServer("POST", `/api/articles/${article}/languages`, { action, languages: chosen }, language);
    return answer.ok ? (answer.body as { outcomes: LanguageOutcome[] }).outcomes : failed(answer.reasons);
  }

  async function schedule(): Promise<LanguageOutcome[]> {
    const made: LanguageOutcome[] = [];
    for (const locale of chosen) {
      const answer = await askServer("POST", "/api/scheduled-changes", { article, language: locale, ...planned }, language);
      made.push({ language: locale, done: answer.ok, reasons: answer.reasons.map((message) => ({ message })) });
    }
    return made;
  }

  function unpublish(): void {
    if (window.confirm(say(deskWords.unpublishSure, { languages: named }))) void run(() => change("unpublish"));
  }

  return (
    <div className="desk-actions">
      <fieldset>
        <legend>{say(deskWords.chooseLanguages)}</legend>
        {languages.map((locale) => (
          <label key={locale}>
            <input type="checkbox" checked={chosen.includes(locale)} onChange={({ target }) => setChosen(target.checked ? [...chosen, locale] : chosen.filter((one) => one !== locale))} /> {languageLabel(locale, language)}{" "}
            <span className={`desk-state desk-state--${states[locale]}`}>{say(stateWords[states[locale]])}</span>
          </label>
        ))}
      </fieldset>
      <div className="desk-buttons" role="group" aria-label={say(deskWords.now)}>
        <Button disabled={none} margin={false} onClick={() => void run(() => change("publish"))}>
          {chosen.length === 0 ? say(deskWords.publish) : say(deskWords.publishIn, { languages: named })}
        </Button>
        <Button buttonStyle="secondary" disabled={none} margin={false} onClick={unpublish}>
          {chosen.length === 0 ? say(deskWords.unpublish) : say(deskWords.unpublishIn, { languages: named })}
        </Button>
      </div>
      <div className="desk-buttons" role="group" aria-label={say(deskWords.later)}>
        <label htmlFor={`${fieldId}-what`}>{say(deskWords.planWhat)}</label>
        <select id={`${fieldId}-what`} value={planned.action} onChange={({ target }) => setPlanned({ ...planned, action: target.value as Action })}>
          <option value="publish">{say(deskWords.publish)}</option>
          <option value="unpublish">{say(deskWords.unpublish)}</option>
        </select>
        <label htmlFor={`${fieldId}-when`}>{say(deskWords.when)}</label>
        <input id={`${fieldId}-when`} type="datetime-local" value={planned.at} onChange={({ target }) => setPlanned({ ...planned, at: target.value })} />
        <Button buttonStyle="secondary" disabled={none || planned.at === ""} margin={false} onClick={() => void run(schedule)}>
          {chosen.length === 0 ? say(deskWords.plan) : say(deskWords.planIn, { languages: named })}
        </Button>
      </div>
      <div role="status">
        {outcomes.length > 0 && (
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome.language} className={outcome.done ? "desk-done" : "desk-refused"}>
                <strong>{languageLabel(outcome.language, language)}</strong>: {say(outcome.done ? deskWords.done : deskWords.refused)}
                {outcome.reasons.length > 0 && <ReasonList locale={inHand} reasons={outcome.reasons} onFollow={onFollow} />}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
