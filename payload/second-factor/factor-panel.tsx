"use client";

import { Button } from "@payloadcms/ui";
import { useId, useState } from "react";

import { timeZone } from "../../messages/time-zone";
import { sayIn } from "../desk/in-admin-words";
import { ResetDialog } from "./reset-dialog";
import { TurnOffDialog } from "./turn-off-dialog";
import { TurnOnDialog } from "./turn-on-dialog";
import { factorWords } from "./words";
import "./second-factor.css";

interface Props {
  language: string;
  person: number;
  own: boolean;
  on: boolean;
  /** ISO. */
  since: string | null;
  /** Recovery codes not used yet. */
  left: number;
}

/** Below this many the panel says how to get new ones. */
const few = 3;

/** What stands in the form about the second step, with the one button that is of use there. */
export function FactorPanel({ language, left: leftAtFirst, on: onAtFirst, own, person, since: sinceAtFirst }: Props) {
  const say = sayIn(language);
  const heading = useId();
  const [isAsking, setAsking] = useState(false);
  const [{ left, on, since }, setState] = useState({ left: leftAtFirst, on: onAtFirst, since: sinceAtFirst });
  const close = (): void => setAsking(false);
  const becomesOff = (): void => {
    setState({ left: 0, on: false, since: null });
    close();
  };
  const becomesOn = (codes: number): void => setState({ left: codes, on: true, since: new Date().toISOString() });
  const date = since === null ? "" : new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone }).format(new Date(since));
  return (
    <section className="second-factor" aria-labelledby={heading}>
      <h2 id={heading}>{say(factorWords.title)}</h2>
      {own && !on && <p>{say(factorWords.what)}</p>}
      <p role="status">
        {own ? (on ? say(factorWords.onSince, { date }) : say(factorWords.offOwn)) : say(on ? factorWords.onOther : factorWords.offOther)}
        {own && on && ` ${say(factorWords.left, { count: left })}`}
        {own && on && left < few && ` ${say(factorWords.few)}`}
      </p>
      {(own || on) && (
        <Button buttonStyle="secondary" margin={false} size="medium" type="button" onClick={() => setAsking(true)}>
          {say(own ? (on ? factorWords.turnOff : factorWords.turnOn) : factorWords.resetOther)}
        </Button>
      )}
      {isAsking && own && !on && <TurnOnDialog language={language} onClose={close} onDone={becomesOn} />}
      {isAsking && own && on && <TurnOffDialog language={language} onClose={close} onDone={becomesOff} />}
      {isAsking && !own && <ResetDialog language={language} person={person} onClose={close} onDone={becomesOff} />}
    </section>
  );
}
