"use client";

import { sayIn } from "../desk/in-admin-words";
import { FactorDialog } from "./factor-dialog";
import { StepForm } from "./step-form";
import { factorWords } from "./words";

interface Props {
  language: string;
  person: number;
  onClose: () => void;
  onDone: () => void;
}

export function ResetDialog({ language, onClose, onDone, person }: Props) {
  const say = sayIn(language);
  return (
    <FactorDialog title={say(factorWords.resetTitle)} onClose={onClose}>
      <StepForm language={language} path={`/${person}/second-factor/reset`} button={say(factorWords.reset)} onCancel={onClose} onAnswer={onDone}>
        <p>{say(factorWords.resetWhat)}</p>
      </StepForm>
    </FactorDialog>
  );
}
