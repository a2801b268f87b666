"use client";

import { Button } from "@payloadcms/ui";
import { type ReactNode, type SubmitEvent, useId, useRef, useState } from "react";

import { type Answer, askServer } from "../desk/ask-server";
import { sayIn } from "../desk/in-admin-words";
import { factorWords } from "./words";

interface Props {
  language: string;
  /** Where to send what is typed, below /api/users. */
  path: string;
  /** What goes along with it. */
  more?: object;
  button: string;
  /** Null where there is nothing to step back from. */
  onCancel: (() => void) | null;
  onAnswer: (answer: Answer) => void;
  children: ReactNode;
}

/**
 * One question of the second step: fields by name, a button, and what the server said is wrong. A form of its own even where it is drawn inside the
 * form of an account, which is not to hear of it.
 */
export function StepForm({ button, children, language, more, onAnswer, onCancel, path }: Props) {
  const say = sayIn(language);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState("");

  async function send(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    event.stopPropagation();
    if (isBusy) return;
    setBusy(true);
    setWrong("");
    const typed = Object.fromEntries(new FormData(event.currentTarget));
    const answer = await askServer("POST", `/api/users${path}`, { ...typed, ...more }, language).catch(() => null);
    setBusy(false);
    if (answer?.ok) return onAnswer(answer);
    setWrong(answer?.reasons.join("\n") || say(factorWords.noAnswer));
    // Whoever is told that a code is wrong types another.
    form.current?.querySelector<HTMLInputElement>("input[name=code], input[name=password]")?.select();
  }

  return (
    <form ref={form} className="second-factor-step" aria-describedby={wrong === "" ? undefined : id} onSubmit={(event) => void send(event)}>
      {children}
      <p id={id} className="second-factor-wrong" role="alert">{wrong}</p>
      <div className="second-factor-buttons">
        <Button buttonStyle="primary" disabled={isBusy} margin={false} size="medium" type="submit">{button}</Button>
        {onCancel && <Button buttonStyle="secondary" margin={false} size="medium" type="button" onClick={onCancel}>{say(factorWords.cancel)}</Button>}
      </div>
    </form>
  );
}
