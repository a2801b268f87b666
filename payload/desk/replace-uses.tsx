"use client";

import { Button } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useId, useRef, useState } from "react";

import { askServer } from "./ask-server";
import { bulkWords } from "./bulk/bulk-words";
import { sayIn } from "./in-admin-words";
import { ReplaceOutcome } from "./replace-outcome";
import { type ReplaceSum, runReplace } from "./run-replace";
import { savingWords } from "./saving-words";
import { usesWords } from "./uses-words";

interface Props {
  collection: string;
  id: number;
  /** Field by which its documents are found. */
  title: string;
  language: string;
  locale: string;
  /** How many live pages show it, and whether anything else names it. */
  live: number;
  used: boolean;
}

interface Choice {
  id: number;
  name: string;
  /** Address of a small one, of a picture. */
  picture: string | null;
}

async function find({ collection, id, locale, title }: Props, words: string): Promise<Choice[]> {
  // A picture is known by what is on it; its file's name is what the list of pictures shows.
  const by = collection === "media" ? [title, "alt"] : [title];
  const alike = by.map((field, index): [string, string] => [`where[and][0][or][${index}][${field}][like]`, words]);
  const query = new URLSearchParams([["depth", "0"], ["limit", "8"], ["locale", locale], ...alike, ["where[and][1][id][not_equals]", String(id)]]);
  const response = await fetch(`/api/${collection}?${query}`, { credentials: "same-origin" });
  const { docs = [] } = (await response.json()) as { docs?: (Record<string, unknown> & { id: number })[] };
  return docs.map((doc) => ({ id: doc.id, name: by.map((field) => doc[field]).filter((text) => typeof text === "string" && text !== "").join(" – ") || `#${doc.id}`, picture: typeof doc.thumbnailURL === "string" ? doc.thumbnailURL : null }));
}

/** On the tab "Used in": puts another document in its place everywhere, or deletes it knowing what that does. */
export function ReplaceUses(props: Props) {
  const { collection, id, language, live: pages, used } = props;
  const live = pages > 0;
  const asked = useRef("");
  const status = useRef<HTMLDivElement>(null);
  const stop = useRef(false);
  const router = useRouter();
  const say = sayIn(language);
  const field = useId();
  const [choices, setChoices] = useState<Choice[] | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const [outcome, setOutcome] = useState<{ remove: boolean; sum: ReplaceSum } | null>(null);
  const count = new Intl.NumberFormat(language);
  const busy = progress !== null;

  async function search(words: string): Promise<void> {
    asked.current = words;
    setChosen(null);
    const found = words.trim() === "" ? null : await find(props, words.trim()).catch(() => []);
    // An answer to fewer letters may come last.
    if (asked.current === words) setChoices(found);
  }

  async function replace(to: number, andDelete: boolean): Promise<void> {
    if (andDelete && !window.confirm(say(usesWords.sure))) return;
    stop.current = false;
    setSaid("");
    setOutcome(null);
    setProgress({ done: 0, of: 0 });
    // The button that was pressed rests meanwhile, or goes with what there was to replace: the focus would be lost with it.
    status.current?.focus();
    const sum = await runReplace({ collection, id, remove: andDelete, to }, { language, noAnswer: say(savingWords.noAnswer), onProgress: (done, of) => setProgress({ done, of }), stopped: () => stop.current });
    setProgress(null);
    if (sum.deleted) return router.push(`/admin/collections/${collection}`);
    setOutcome({ remove: andDelete, sum });
    router.refresh();
  }

  function stopRun(): void {
    stop.current = true;
    // It goes when the turn under way is done.
    status.current?.focus();
  }

  async function remove(): Promise<void> {
    const gone = pages === 1 ? usesWords.onePageGone : usesWords.pagesGone;
    if (!window.confirm(live ? `${say(gone, { count: pages })} ${say(usesWords.sure)}` : say(usesWords.sure))) return;
    const answer = await askServer("DELETE", `/api/${collection}/${id}?${live ? "takeOffline" : "leaveGaps"}=true`, undefined, language).catch(() => null);
    if (answer?.ok) return router.push(`/admin/collections/${collection}`);
    setSaid(answer?.reasons.join("\n") || say(savingWords.noAnswer));
  }

  return (
    <div className="desk-actions">
      {(live || used) && (
        <>
          <label htmlFor={field}>{say(usesWords.replaceBy)}</label>
          <input id={field} type="search" autoComplete="off" onChange={({ target }) => void search(target.value)} />
          {choices !== null && (
            <fieldset>
              <legend>{say(choices.length === 0 ? usesWords.nothingFound : usesWords.foundToReplace)}</legend>
              {choices.map((choice) => (
                <label key={choice.id}>
                  <input type="radio" name={`${field}-choice`} checked={chosen === choice.id} onChange={() => setChosen(choice.id)} />{" "}
                  {/* Its name stands beside it. */}
                  {/* oxlint-disable-next-line next/no-img-element -- the CMS's own small version is small enough, and next/image is off */}
                  {choice.picture && <img className="desk-thumbnail" alt="" src={choice.picture} width={60} height={40} />} {choice.name}
                </label>
              ))}
            </fieldset>
          )}
          <div className="desk-buttons">
            <Button disabled={busy || chosen === null} margin={false} onClick={() => chosen !== null && void replace(chosen, false)}>
              {say(usesWords.replace)}
            </Button>
            <Button buttonStyle="secondary" disabled={busy || chosen === null} margin={false} onClick={() => chosen !== null && void replace(chosen, true)}>
              {say(usesWords.replaceAndDelete)}
            </Button>
            <Button buttonStyle="secondary" className="desk-danger" disabled={busy} margin={false} onClick={() => void remove()}>
              {say(live ? usesWords.deleteOffline : usesWords.deleteAnyway)}
            </Button>
          </div>
        </>
      )}
      <div ref={status} role="status" tabIndex={-1}>
        {progress && (
          <p>
            {progress.of === 0 ? say(usesWords.replaceBegins) : say(usesWords.replacing, { count: count.format(progress.of), done: count.format(progress.done) })}{" "}
            <button type="button" className="desk-small" onClick={stopRun}>
              {say(bulkWords.stop)}
            </button>
          </p>
        )}
        {outcome && <ReplaceOutcome language={language} remove={outcome.remove} sum={outcome.sum} />}
        {said !== "" && <p className="desk-reason">{said}</p>}
      </div>
    </div>
  );
}
