"use client";

import { useEffect, useRef } from "react";

import type { Say } from "../../desk/in-admin-words";
import { deskKeys, writtenKey } from "./keys";
import { viewWords } from "./words";

interface Props {
  open: boolean;
  onClose: () => void;
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  say: Say;
}

/** The keys of the desk. The browser's own dialog: focus stays in it and returns, Escape closes it. */
export function KeysHelp({ open, onClose, singleKeys, onSingleKeys, say }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  const mac = typeof navigator !== "undefined" && navigator.platform.startsWith("Mac");
  return (
    <dialog ref={dialog} className="desk-keys" aria-labelledby="desk-keys-title" onClose={onClose}>
      <h2 id="desk-keys-title">{say(viewWords.keys)}</h2>
      <dl>
        {deskKeys.map((key) => (
          <div key={key.deed}>
            <dt>
              <kbd>{writtenKey(key, mac)}</kbd>
            </dt>
            <dd>{say(key.words)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{mac ? "⌘ + Z" : "Ctrl + Z"}</kbd>
          </dt>
          <dd>{say(viewWords.undoTyping)}</dd>
        </div>
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{say(viewWords.leaveEditor)}</dd>
        </div>
      </dl>
      <p>
        <label>
          <input type="checkbox" checked={singleKeys} onChange={({ target }) => onSingleKeys(target.checked)} /> {say(viewWords.singleKeys)}
        </label>
      </p>
      <button type="button" className="desk-small" onClick={onClose}>
        {say(viewWords.close)}
      </button>
    </dialog>
  );
}
