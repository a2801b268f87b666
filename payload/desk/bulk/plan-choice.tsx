"use client";

import { Button } from "@payloadcms/ui";
import { useId, useState } from "react";

import { timeZone } from "../../../messages/time-zone";
import { readMoment } from "../../publish/wall-clock";
import { momentInWords, type Say } from "../in-admin-words";
import { MomentField } from "../publishing/moment-field";
import { planWords } from "../publishing/plan-words";
import { publishingWords } from "../publishing/words";
import { bulkWords } from "./bulk-words";

type Action = "publish" | "unpublish";

interface Props {
  disabled: boolean;
  /** Of the admin. */
  language: string;
  /** The chosen languages, as a sentence has them; empty where none is. */
  named: string;
  onCancel: (what: string) => void;
  /** @param at as the field states it: by the shop's own clock */
  onChoose: (action: Action, at: string, what: string) => void;
  say: Say;
}

/** The same as above it, at a moment to come; and the way back from that. */
export function PlanChoice({ disabled, language, named, onCancel, onChoose, say }: Props) {
  const id = useId();
  const [action, setAction] = useState<Action>("publish");
  const [at, setAt] = useState("");
  const unplan = named === "" ? say(bulkWords.unplan) : say(bulkWords.unplanIn, { languages: named });
  const moment = readMoment(at);
  const what = say(action === "publish" ? planWords.publishAt : planWords.unpublishAt, { at: moment ? momentInWords(moment.toISOString(), language, timeZone) : "" });
  return (
    <div className="desk-buttons" role="group" aria-label={say(planWords.later)}>
      <label htmlFor={`${id}-what`}>{say(planWords.planWhat)}</label>
      <select id={`${id}-what`} value={action} onChange={({ target }) => setAction(target.value as Action)}>
        <option value="publish">{say(publishingWords.publish)}</option>
        <option value="unpublish">{say(publishingWords.unpublish)}</option>
      </select>
      <label htmlFor={`${id}-when`}>{say(planWords.when)}</label>
      <MomentField id={`${id}-when`} language={language} value={at} onChange={setAt} />
      <Button buttonStyle="secondary" disabled={disabled || moment === null} margin={false} onClick={() => onChoose(action, at, `${say(planWords.planIn, { languages: named })}, ${what}`)}>
        {named === "" ? say(planWords.plan) : say(planWords.planIn, { languages: named })}
      </Button>
      <Button buttonStyle="secondary" disabled={disabled} margin={false} onClick={() => onCancel(unplan)}>
        {unplan}
      </Button>
    </div>
  );
}
