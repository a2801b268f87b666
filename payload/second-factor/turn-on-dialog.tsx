"use client";

import { Button } from "@payloadcms/ui";
import { useEffect, useRef, useState } from "react";

import { sayIn } from "../desk/in-admin-words";
import { FactorDialog } from "./factor-dialog";
import type { Begun, Confirmed } from "./factor-endpoints";
import { CodeInput, PasswordInput } from "./step-fields";
import { StepForm } from "./step-form";
import { factorWords } from "./words";

interface Props {
  language: string;
  onClose: () => void;
  /** @param codes how many recovery codes there are now */
  onDone: (codes: number) => void;
}

/** In groups, as they are read aloud and typed. */
const grouped = (secret: string): string => secret.replace(/(.{4})(?=.)/g, "$1 ");

/** Password, then the picture and a first code, then the recovery codes. */
export function TurnOnDialog({ language, onClose, onDone }: Props) {
  const say = sayIn(language);
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);

  // Only now: the panel would take the dialog away, and the codes with it.
  const leave = (): void => {
    if (codes) onDone(codes.length);
    onClose();
  };
  const title = say(codes ? factorWords.codesTitle : factorWords.title);
  if (codes) return <FactorDialog isForgetful title={title} onClose={leave}><RecoveryCodes codes={codes} language={language} onKept={leave} /></FactorDialog>;
  return (
    <FactorDialog title={title} onClose={leave}>
      {begun ? (
        <StepForm key="confirm" language={language} path="/second-factor/confirm" more={{ ticket: begun.ticket }} button={say(factorWords.finish)} onCancel={onClose} onAnswer={({ body }) => setCodes((body as Confirmed).recoveryCodes)}>
          <p>{say(factorWords.scan)}</p>
          <svg className="second-factor-picture" role="img" aria-label={say(factorWords.picture)} viewBox={`0 0 ${begun.drawing.size} ${begun.drawing.size}`} shapeRendering="crispEdges">
            <rect width="100%" height="100%" fill="#fff" />
            <path d={begun.drawing.path} fill="#000" />
          </svg>
          <p className="second-factor-open"><a href={begun.address}>{say(factorWords.openApp)}</a></p>
          <p>
            {say(factorWords.byHand)} <code className="second-factor-secret">{grouped(begun.secret)}</code>
          </p>
          <CodeInput isFirst kind="app" label={say(factorWords.code)} />
        </StepForm>
      ) : (
        <StepForm key="begin" language={language} path="/second-factor/begin" button={say(factorWords.next)} onCancel={onClose} onAnswer={({ body }) => setBegun(body as Begun)}>
          <p>{say(factorWords.passwordFirst)}</p>
          <PasswordInput isFirst label={say(factorWords.password)} />
        </StepForm>
      )}
    </FactorDialog>
  );
}

function RecoveryCodes({ codes, language, onKept }: { codes: string[]; language: string; onKept: () => void }) {
  const say = sayIn(language);
  const [isCopied, setCopied] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  // Read out, and no button yet that a second Enter would press.
  useEffect(() => words.current?.focus(), []);
  const copy = (): void => void navigator.clipboard.writeText(codes.join("\n")).then(() => setCopied(true), () => setCopied(false));
  return (
    <>
      <p ref={words} className="second-factor-read" tabIndex={-1}>{say(factorWords.codes)}</p>
      <ol className="second-factor-codes">
        {codes.map((code) => <li key={code}><code>{code}</code></li>)}
      </ol>
      <div className="second-factor-buttons">
        <Button buttonStyle="primary" margin={false} size="medium" type="button" onClick={onKept}>{say(factorWords.kept)}</Button>
        <Button buttonStyle="secondary" margin={false} size="medium" type="button" onClick={copy}>{say(factorWords.copy)}</Button>
        <span role="status">{isCopied ? say(factorWords.copied) : ""}</span>
      </div>
    </>
  );
}
