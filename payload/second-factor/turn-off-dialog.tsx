"use client";

import { sayIn } from "../desk/in-admin-words";
import { FactorDialog } from "./factor-dialog";
import { CodeInput, PasswordInput } from "./step-fields";
import { StepForm } from "./step-form";
import { factorWords } from "./words";

interface Props {
  language: string;
  onClose: () => void;
  onDone: () => void;
}

export function TurnOffDialog({ language, onClose, onDone }: Props) {
  const say = sayIn(language);
  return (
    <FactorDialog title={say(factorWords.offTitle)} onClose={onClose}>
      <StepForm language={language} path="/second-factor/off" button={say(factorWords.off)} onCancel={onClose} onAnswer={onDone}>
        <p>{say(factorWords.offWhat)}</p>
        <PasswordInput isFirst label={say(factorWords.password)} />
        <CodeInput kind="either" label={say(factorWords.codeOrRecovery)} />
      </StepForm>
    </FactorDialog>
  );
}
