"use client";

import { Button } from "@payloadcms/ui";
import { useId, useState } from "react";

import type { Say } from "../in-admin-words";
import { deskWords } from "../words";
import { bulkWords } from "./bulk-words";

type Action = "publish" | "unpublish";

interface Props {
  disabled: boolean;
  /** The chosen languages, as a sentence has them; empty where none is. */
  named: string;
  onCancel: (what: string) => void;
  /** @param at by the shop's own clock */
  onChoose: (action: Action, at: string, what: string) => void;
  say: Say;
}

/** The same as above it, at a moment to come; and the way back from that. */
export function PlanChoice({ disabled, named, onCancel, onChoose, say }: Props) {
  const id = useId();
  const [action, setAction] = useState<Action>("publish");
  const [at, setAt] = useState("");
  const unplan = named === "" ? say(bulkWords.unplan) : say(bulkWords.unplanIn, { languages: named });
  const what = say(action === "publish" ? deskWords.publishAt : deskWords.unpublishAt, { at: at.replace("T", " ") });
  return (
    <div className="desk-buttons" role="group" aria-label={say(deskWords.later)}>
      <label htmlFor={`${id}-what`}>{say(deskWords.planWhat)}</label>
      <select id={`${id}-what`} value={action} onChange={({ target }) => setAction(target.value as Action)}>
        <option value="publish">{say(deskWords.publish)}</option>
        <option value="unpublish">{say(deskWords.unpublish)}</option>
      </select>
      <label htmlFor={`${id}-when`}>{say(deskWords.when)}</label>
      <input id={`${id}-when`} type="datetime-local" value={at} onChange={({ target }) => setAt(target.value)} />
      <Button buttonStyle="secondary" disabled={disabled || at === ""} margin={false} onClick={() => onChoose(action, at, `${say(deskWords.planIn, { languages: named })}, ${what}`)}>
        {named === "" ? say(deskWords.plan) : say(deskWords.planIn, { languages: named })}
      </Button>
      <Button buttonStyle="secondary" disabled={disabled} margin={false} onClick={() => onCancel(unplan)}>
        {unplan}
      </Button>
    </div>
  );
}
