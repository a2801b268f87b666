"use client";

import { useForm, useFormBackgroundProcessing } from "@payloadcms/ui";
import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";

import { savesUnderWay } from "./window-name";

/**
 * Stops the CMS's saving as one types, until something is typed again, and waits for the saves that are under way. One that came behind a
 * publication made a draft of the same words: "changed since it was published".
 */
export function useAutosaveRest(): () => Promise<void> {
  const { setModified } = useForm();
  const saving = useFormBackgroundProcessing();
  const now = useRef(saving);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    now.current = saving;
    if (!saving) for (const go of waiting.current.splice(0)) go();
  }, [saving]);

  return async () => {
    flushSync(() => setModified(false));
    for (;;) {
      if (now.current) await new Promise<void>((resolve) => waiting.current.push(resolve));
      // One that was waiting in line has been sent by the time the one before it is done.
      const left = savesUnderWay();
      if (left.length === 0) return;
      await Promise.all(left);
    }
  };
}
