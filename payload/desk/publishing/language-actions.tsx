"use client";

import { Button } from "@payloadcms/ui";
import { useId, useRef, useState } from "react";

import type { Locale } from "../../../messages/locales";
import { readMoment } from "../../publish/wall-clock";
import { askServer } from "../ask-server";
import { languageLabel, languageNames, sayIn } from "../in-admin-words";
import type { LanguageOutcome } from "../language-endpoint";
import type { LanguageStates } from "../language-states";
import { colon } from "../colon";
import { savingWords } from "../saving-words";
import { stateWords } from "../state-words";
import { MomentField } from "./moment-field";
import { planWords } from "./plan-words";
import { publishingWords } from "./words";
import { missingIn } from "./planned-answer";
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
  /** The language whose plan was called off last, anew each time: what is said to be planned for it is no longer true. */
  calledOff?: { language: string } | null;
  /** Resolves once the server has what is on the screen: nothing is done before that. */
  ready?: () => Promise<void> | null;
}

type Action = "publish" | "unpublish";

/** Publishes, unpublishes or schedules in the languages that are ticked; none is ticked beforehand. */
export function LanguageActions({ article, calledOff = null, language, locale: inHand, onChange, onFollow, ready, states }: Props) {
  const say = sayIn(language);
  const fieldId = useId();
  const [chosen, setChosen] = useState<Locale[]>([]);
  const [planned, setPlanned] = useState<{ action: Action; at: string }>({ action: "publish", at: "" });
  const [outcomes, setOutcomes] = useState<LanguageOutcome[]>([]);
  const [busy, setBusy] = useState(false);
  const [heeded, setHeeded] = useState(calledOff);
  if (heeded !== calledOff) {
    setHeeded(calledOff);
    setOutcomes(outcomes.filter((one) => !one.unready || one.language !== calledOff?.language));
  }
  const outcome = useRef<HTMLDivElement>(null);
  const languages = Object.keys(states) as Locale[];
  const named = languageNames(languages.filter((locale) => chosen.includes(locale)), language);
  // What visitors do not see cannot be taken from them: of the chosen languages, only those that are live.
  const live = languages.filter((locale) => chosen.includes(locale) && (states[locale] === "published" || states[locale] === "changed"));
  const namedLive = languageNames(live, language);
  const none = busy || chosen.length === 0;
  const failed = (messages: string[]): LanguageOutcome[] => chosen.map((locale) => ({ language: locale, done: false, reasons: messages.map((message) => ({ message })) }));

  async function run(work: () => Promise<LanguageOutcome[]>): Promise<void> {
    // The button that was pressed rests meanwhile: the focus would be lost with it.
    outcome.current?.focus();
    setBusy(true);
    if (ready) await ready()?.catch(() => undefined);
    setOutcomes(await work().catch(() => failed([say(savingWords.noAnswer)])));
    setBusy(false);
    onChange();
  }

  async function change(action: Action): Promise<LanguageOutcome[]> {
    const answer = await askServer("POST", `/api/articles/${article}/languages`, { action, languages: action === "publish" ? chosen : live }, language);
    return answer.ok ? (answer.body as { outcomes: LanguageOutcome[] }).outcomes : failed(answer.reasons);
  }

  async function schedule(): Promise<LanguageOutcome[]> {
    const made: LanguageOutcome[] = [];
    for (const locale of chosen) {
      const answer = await askServer("POST", "/api/scheduled-changes", { article, language: locale, ...planned }, language);
      const missing = missingIn(answer);
      made.push({ language: locale, done: answer.ok, reasons: answer.ok ? missing : answer.reasons.map((message) => ({ message })), unready: missing.length > 0 });
    }
    return made;
  }

  function unpublish(): void {
    if (window.confirm(say(publishingWords.unpublishSure, { languages: namedLive }))) void run(() => change("unpublish"));
  }

  return (
    <div className="desk-actions">
      <fieldset>
        <legend>{say(publishingWords.chooseLanguages)}</legend>
        {languages.map((locale) => (
          <label key={locale}>
            <input type="checkbox" checked={chosen.includes(locale)} onChange={({ target }) => setChosen(target.checked ? [...chosen, locale] : chosen.filter((one) => one !== locale))} /> {languageLabel(locale, language)}{" "}
            <span className={`desk-state desk-state--${states[locale]}`}>{say(stateWords[states[locale]])}</span>
          </label>
        ))}
      </fieldset>
      <div className="desk-buttons" role="group" aria-label={say(publishingWords.now)}>
        <Button disabled={none} margin={false} onClick={() => void run(() => change("publish"))}>
          {chosen.length === 0 ? say(publishingWords.publish) : say(publishingWords.publishIn, { languages: named })}
        </Button>
        <Button buttonStyle="secondary" disabled={none || live.length === 0} margin={false} onClick={unpublish}>
          {live.length === 0 ? say(publishingWords.unpublish) : say(publishingWords.unpublishIn, { languages: namedLive })}
        </Button>
      </div>
      <div className="desk-buttons" role="group" aria-label={say(planWords.later)}>
        <label htmlFor={`${fieldId}-what`}>{say(planWords.planWhat)}</label>
        <select id={`${fieldId}-what`} value={planned.action} onChange={({ target }) => setPlanned({ ...planned, action: target.value as Action })}>
          <option value="publish">{say(publishingWords.publish)}</option>
          <option value="unpublish">{say(publishingWords.unpublish)}</option>
        </select>
        <label htmlFor={`${fieldId}-when`}>{say(planWords.when)}</label>
        <MomentField id={`${fieldId}-when`} language={language} value={planned.at} onChange={(at) => setPlanned({ ...planned, at })} />
        <Button buttonStyle="secondary" disabled={none || readMoment(planned.at) === null} margin={false} onClick={() => void run(schedule)}>
          {chosen.length === 0 ? say(planWords.plan) : say(planWords.planIn, { languages: named })}
        </Button>
      </div>
      <div ref={outcome} role="status" tabIndex={-1}>
        {outcomes.length > 0 && (
          <ul>
            {outcomes.map((one) => (
              <li key={one.language} className={one.unready ? "desk-unready" : one.done ? "desk-done" : "desk-refused"}>
                <strong>{languageLabel(one.language, language)}</strong>{say(colon)}{say(one.unready ? planWords.plannedUnready : one.done ? publishingWords.done : publishingWords.refused)}
                {one.reasons.length > 0 && <ReasonList locale={inHand} reasons={one.reasons} onFollow={onFollow} />}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
