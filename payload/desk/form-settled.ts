import { flushSync } from "react-dom";

import { blocksHaveTold } from "./left-words/words-in-hand";

/** Payload's editor hands its text to the form when the browser is idle, or after this many milliseconds; where a browser cannot say when it is idle, after 100. */
const handedOverWithin = 500;
/** Milliseconds between two looks at whether the blocks have told the body, which takes an answer of the server; and how long that may take. */
const look = 50;
const patience = 5_000;

async function editorsHaveTold(): Promise<void> {
  await new Promise<void>((resolve) => {
    // Behind the editor's own callback: those of one wait are called in the order they were asked for.
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve(), { timeout: handedOverWithin });
    else setTimeout(resolve, 150);
  });
  // The form's fields are read from what was rendered last.
  flushSync(() => undefined);
}

/**
 * Resolves once the form holds what was typed in its rich texts and their blocks. Whatever sends the form or asks about it waits for this first: on
 * a busy machine the last words, or the whole text, were not in what was published.
 */
export async function formSettled(): Promise<void> {
  await editorsHaveTold();
  if (blocksHaveTold()) return;
  for (const until = performance.now() + patience; !blocksHaveTold() && performance.now() < until; ) await new Promise((go) => void setTimeout(go, look));
  await editorsHaveTold();
}
