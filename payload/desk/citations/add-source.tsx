"use client";

/** Makes a source of what was pasted, or finds the one that is there already; asks for a title where the paste names none. */
import { Button } from "@payloadcms/ui";
import { useEffect, useId, useRef, useState } from "react";

import { sayIn } from "../in-admin-words";
import { pasteSources } from "./find-sources";
import type { Recognised } from "./recognise";
import { rememberSources } from "./source-cards";
import { citationWords } from "./words";

interface Props {
  recognised: Recognised;
  language: string;
  onAdded: (ids: number[]) => void;
}

export function AddSource({ recognised, language, onAdded }: Props) {
  const say = sayIn(language);
  const fieldId = useId();
  const [title, setTitle] = useState<string | null>(null);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const { form, what } = recognised;
  const field = useRef<HTMLInputElement>(null);
  const asksTitle = title !== null;
  useEffect(() => {
    if (asksTitle) field.current?.focus();
  }, [asksTitle]);
  const references = form === "BibTeX" || form === "RIS" || form === "CSL-JSON";
  const named = references ? say(citationWords.references, { form, count: what.length }) : `${form} ${what}`;

  async function add(): Promise<void> {
    setBusy(true);
    try {
      const { outcomes, reasons } = await pasteSources(what, title ?? "", language);
      const made = outcomes.flatMap(({ id, source, title: kept }) => (id === null ? [] : [{ ...source, id, title: kept ?? "" }]));
      rememberSources(made);
      const untitled = outcomes.length === 1 && outcomes[0]?.id === null && !outcomes[0].source.title;
      if (untitled) setTitle((was) => was ?? "");
      setProblem(untitled ? say(citationWords.needsTitle) : [...reasons, ...outcomes.flatMap((one) => one.problem ?? [])].join(" "));
      if (made.length > 0) onAdded(made.map(({ id }) => id));
    } catch {
      setProblem(say(citationWords.noAnswer));
    }
    setBusy(false);
  }

  return (
    <div className="desk-add">
      {title !== null && (
        <>
          <label htmlFor={fieldId}>{say(citationWords.title)}</label>
          <input
            ref={field}
            id={fieldId}
            value={title}
            maxLength={600}
            onChange={({ target }) => setTitle(target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              if (!busy && title.trim() !== "") void add();
            }}
          />
        </>
      )}
      <Button buttonStyle="secondary" disabled={busy || title?.trim() === ""} margin={false} onClick={() => void add()}>
        {say(citationWords.add, { what: named })}
      </Button>
      <p role="status">{problem}</p>
    </div>
  );
}
