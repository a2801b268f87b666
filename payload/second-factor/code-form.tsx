"use client";

import { useTranslation } from "@payloadcms/ui";
import { useState } from "react";

import type { Answer } from "../desk/ask-server";
import { sayIn } from "../desk/in-admin-words";
import { CodeInput } from "./step-fields";
import { StepForm } from "./step-form";
import { factorWords } from "./words";

export interface Typed {
  email: string;
  password: string;
}

interface Props {
  language: string;
  /** Sent once more, with the code. */
  typed: Typed;
  onBack: () => void;
  onEnter: (answer: Answer) => void;
}

/** The second question of the sign-in. */
export function CodeForm({ language, onBack, onEnter, typed }: Props) {
  const say = sayIn(language);
  const { t: inAdminWords } = useTranslation();
  const [kind, setKind] = useState<"app" | "recovery">("app");
  const isApp = kind === "app";
  return (
    <div className="second-factor-code">
      <h2>{say(factorWords.title)}</h2>
      {/* The key begins with an empty field when the kind changes. */}
      <StepForm key={kind} language={language} path="/login" more={typed} button={inAdminWords("authentication:login")} onCancel={null} onAnswer={onEnter}>
        <p>{say(isApp ? factorWords.typeCode : factorWords.typeRecovery)}</p>
        <CodeInput isFirst kind={kind} label={say(isApp ? factorWords.code : factorWords.recoveryCode)} />
      </StepForm>
      <p className="second-factor-other">
        <button type="button" onClick={() => setKind(isApp ? "recovery" : "app")}>{say(isApp ? factorWords.withRecovery : factorWords.withApp)}</button>
        <button type="button" onClick={onBack}>{say(factorWords.back)}</button>
      </p>
    </div>
  );
}
