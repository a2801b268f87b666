"use client";

import { Button } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useId, useRef, useState } from "react";

import { askServer } from "./ask-server";
import { sayIn } from "./in-admin-words";
import { deskWords } from "./words";

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
  const router = useRouter();
  const say = sayIn(language);
  const field = useId();
  const [choices, setChoices] = useState<Choice[] | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [said, setSaid] = useState("");

  async function search(words: string): Promise<void> {
    asked.current = words;
    setChosen(null);
    const found = words.trim() === "" ? null : await find(props, words.trim()).catch(() => []);
    // An answer to fewer letters may come last.
    if (asked.current === words) setChoices(found);
  }

  async function replace(andDelete: boolean): Promise<void> {
    if (andDelete && !window.confirm(say(deskWords.sure))) return;
    const answer = await askServer("POST", `/api/${collection}/${id}/replace`, { with: chosen, delete: andDelete }, language).catch(() => null);
    if (!answer?.ok) return setSaid(answer?.reasons.join("\n") || say(deskWords.noAnswer));
    if (andDelete) return router.push(`/admin/collections/${collection}`);
    const { length: count } = (answer.body as { articles: number[] }).articles;
    setSaid(say(count === 0 ? deskWords.replacedElsewhere : count === 1 ? deskWords.replacedInOne : deskWords.replaceDone, { count }));
    router.refresh();
  }

  async function remove(): Promise<void> {
    const gone = pages === 1 ? deskWords.onePageGone : deskWords.pagesGone;
    if (!window.confirm(live ? `${say(gone, { count: pages })} ${say(deskWords.sure)}` : say(deskWords.sure))) return;
    const answer = await askServer("DELETE", `/api/${collection}/${id}?${live ? "takeOffline" : "leaveGaps"}=true`, undefined, language).catch(() => null);
    if (answer?.ok) return router.push(`/admin/collections/${collection}`);
    setSaid(answer?.reasons.join("\n") || say(deskWords.noAnswer));
  }

  return (
    <div className="desk-actions">
      {(live || used) && (
        <>
          <label htmlFor={field}>{say(deskWords.replaceBy)}</label>
          <input id={field} type="search" autoComplete="off" onChange={({ target }) => void search(target.value)} />
          {choices !== null && (
            <fieldset>
              <legend>{say(choices.length === 0 ? deskWords.nothingFound : deskWords.foundToReplace)}</legend>
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
            <Button disabled={chosen === null} margin={false} onClick={() => void replace(false)}>
              {say(deskWords.replace)}
            </Button>
            <Button buttonStyle="secondary" disabled={chosen === null} margin={false} onClick={() => void replace(true)}>
              {say(deskWords.replaceAndDelete)}
            </Button>
            <Button buttonStyle="secondary" className="desk-danger" margin={false} onClick={() => void remove()}>
              {say(live ? deskWords.deleteOffline : deskWords.deleteAnyway)}
            </Button>
          </div>
        </>
      )}
      <p role="status" className="desk-reason">
        {said}
      </p>
    </div>
  );
}
