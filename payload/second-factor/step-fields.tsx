"use client";

import { useEffect, useId, useRef } from "react";

interface FieldProps {
  label: string;
  /** Whether the form begins here. */
  isFirst?: boolean;
}

function useFirst(isFirst: boolean) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) input.current?.focus();
  }, [isFirst]);
  return input;
}

export function PasswordInput({ isFirst = false, label }: FieldProps) {
  const id = useId();
  const input = useFirst(isFirst);
  return (
    <div className="second-factor-input">
      <label htmlFor={id}>{label}</label>
      <input ref={input} id={id} name="password" type="password" autoComplete="current-password" required />
    </div>
  );
}

/** Of the app: digits, which a phone offers keys for and a browser may fill in. A recovery code has letters too. */
export function CodeInput({ isFirst = false, kind, label }: FieldProps & { kind: "app" | "recovery" | "either" }) {
  const id = useId();
  const input = useFirst(isFirst);
  return (
    <div className="second-factor-input">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        name="code"
        type="text"
        autoComplete={kind === "recovery" ? "off" : "one-time-code"}
        autoCapitalize="characters"
        autoCorrect="off"
        inputMode={kind === "app" ? "numeric" : "text"}
        maxLength={kind === "app" ? 9 : 30}
        required
        spellCheck={false}
      />
    </div>
  );
}
