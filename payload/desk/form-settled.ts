import { flushSync } from "react-dom";

/** Payload's editor hands its text to the form when the browser is idle, or after this many milliseconds; where a browser cannot say when it is idle, after 100. */
const handedOverWithin = 500;

/**
 * Resolves once the form holds what was typed in its rich texts. Whatever sends the form or asks about it waits for this first: on a busy
 * machine the last words, or the whole text, were not in what was published.
 */
export async function formSettled(): Promise<void> {
  await new Promise<void>((resolve) => {
    // Behind the editor's own callback: those of one wait are called in the order they were asked for.
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve(), { timeout: handedOverWithin });
    else setTimeout(resolve, 150);
  });
  // The form's fields are read from what was rendered last.
  flushSync(() => undefined);
}
