"use client";

import { useEffect, useState } from "react";

import type { Say } from "../../desk/in-admin-words";
import type { DeskDocument } from "../desk/contract/document";
import type { MachineState } from "../desk/contract/machine";
import { machineWords } from "../machine/machine-words";
import { readMachine } from "./desk-api";
import { replyWords } from "./reply-words";
import type { MachineDrafts } from "./use-machine-drafts";

interface Props {
  document: Pick<DeskDocument, "units" | "locale">;
  engine: string;
  language: string;
  say: Say;
  machine: MachineDrafts;
}

/** Drafts for everything that nobody has translated. The account is asked for once the panel is opened. */
export function MachinePanel({ document, engine, language, say, machine }: Props) {
  const [open, setOpen] = useState(false);
  const [state, setState] = useState<MachineState | null>(null);
  const [problem, setProblem] = useState("");
  const { locale, units } = document;
  const { progress } = machine;
  const resting = progress === null;
  useEffect(() => {
    if (!open || !resting) return undefined;
    let closed = false;
    const ask = async () => {
      const reply = await readMachine(locale, language);
      if (closed) return;
      if (reply.kind === "done") setState(reply.body);
      setProblem(reply.kind === "done" ? "" : replyWords(reply, say));
    };
    void ask();
    return () => {
      closed = true;
    };
  }, [language, locale, open, resting, say]);

  const empty = units.filter(({ draftable, target, outdated }) => draftable && (target === null || outdated));
  const number = new Intl.NumberFormat(language);
  return (
    <details className="desk-machine" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(machineWords.panel)}</summary>
      <p className="desk-note">{say(machineWords.help, { engine })}</p>
      {state?.usage && <p className="desk-note">{say(machineWords.usage, { used: number.format(state.usage.used), limit: number.format(state.usage.limit) })}</p>}
      {problem !== "" && <p className="desk-refused">{problem}</p>}
      {progress ? (
        <p className="desk-machine__work">
          <progress max={progress.count} value={progress.done} aria-label={say(machineWords.panel)} />
          <span role="status">{say(machineWords.working, { engine, ...progress })}</span>
          <button type="button" className="desk-small" onClick={machine.stop}>
            {say(machineWords.stop)}
          </button>
        </p>
      ) : (
        <p>
          {empty.length === 0 ? (
            say(machineWords.nothing)
          ) : (
            <button type="button" className="desk-small" onClick={() => void machine.run(empty)}>
              {say(machineWords.draftAll, { count: empty.length })}
            </button>
          )}
        </p>
      )}
    </details>
  );
}
