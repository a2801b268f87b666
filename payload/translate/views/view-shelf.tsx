"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";

import type { Say } from "../../desk/in-admin-words";
import { overviewWords } from "./overview-words";
import { fetchViews, keepViews, type SavedView, type ViewsOf, withView } from "./saved-views";

interface Props {
  of: ViewsOf;
  /** Address of the list. */
  list: string;
  /** Of the view in hand. */
  query: string;
  say: Say;
}

/** Views with a name: links, so that they open in another tab too. */
export function ViewShelf({ list, of, query, say }: Props) {
  const id = useId();
  const [views, setViews] = useState<SavedView[]>([]);
  const [name, setName] = useState("");
  const [failed, setFailed] = useState(false);
  const [said, setSaid] = useState("");
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    let closed = false;
    const load = async () => {
      const found = await fetchViews(of);
      if (!closed && found) setViews(found);
    };
    void load();
    return () => {
      closed = true;
    };
  }, [of]);

  /** From what is kept now, not from what was read when the page opened: that may have failed, and another window may have kept more since. */
  async function change(from: (views: SavedView[]) => SavedView[], done: string): Promise<void> {
    const stored = await fetchViews(of);
    const next = stored && from(stored);
    const kept = next !== null && (await keepViews(of, next));
    setFailed(!kept);
    setSaid(kept ? done : "");
    if (!kept) return;
    setViews(next);
    setName("");
    // The button that was pressed goes, or rests.
    field.current?.focus();
  }

  async function keep(): Promise<void> {
    const view = { name: name.trim(), query };
    if (view.name !== "") await change((kept) => withView(kept, view), say(overviewWords.viewKept, { name: view.name }));
  }

  function keepOnEnter(event: KeyboardEvent): void {
    if (event.key !== "Enter") return;
    event.preventDefault();
    void keep();
  }

  return (
    <details className="desk-views" open={views.length > 0}>
      <summary>{say(overviewWords.views)}</summary>
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <a href={`${list}?${view.query}`} aria-current={view.query === query ? "page" : undefined}>
              {view.name}
            </a>{" "}
            <button type="button" className="desk-small" aria-label={say(overviewWords.dropView, { name: view.name })} onClick={() => void change((kept) => kept.filter((one) => one.name !== view.name), say(overviewWords.viewDropped, { name: view.name }))}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <span className="desk-field">
        <label htmlFor={id}>{say(overviewWords.viewName)}</label>
        <input id={id} ref={field} value={name} maxLength={60} onChange={({ target }) => setName(target.value)} onKeyDown={keepOnEnter} />
        <button type="button" className="desk-small" disabled={name.trim() === ""} onClick={() => void keep()}>
          {say(overviewWords.keepView)}
        </button>
      </span>
      <p role="status">{said}</p>
      {failed && (
        <p role="alert" className="desk-refused">
          {say(overviewWords.viewNotKept)}
        </p>
      )}
    </details>
  );
}
