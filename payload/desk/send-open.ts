"use client";

import { useForm } from "@payloadcms/ui";
import { flushSync } from "react-dom";

type Submit = ReturnType<typeof useForm>["submit"];
type SubmitOptions = NonNullable<Parameters<Submit>[0]>;

/**
 * Sends the form and leaves it open: the CMS closes it until its answer is there, and what was typed meanwhile went nowhere, after Ctrl+S too.
 * What is typed after the sending counts as not saved, and the answer does not replace it.
 * @returns null where no answer came
 */
export function useSendOpen(): (options: SubmitOptions) => Promise<Response | null> {
  const { setBackgroundProcessing, setModified, submit } = useForm();
  return async (options) => {
    // A save as one types, of words that are in here already, has nothing to send any more.
    flushSync(() => setModified(false));
    setBackgroundProcessing(true);
    try {
      const sent = await submit({ ...options, acceptValues: { overrideLocalChanges: false }, disableFormWhileProcessing: false });
      if (!sent?.res.ok) setModified(true);
      return sent?.res ?? null;
    } finally {
      setBackgroundProcessing(false);
    }
  };
}
