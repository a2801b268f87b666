"use client";

import { useAllFormFields } from "@payloadcms/ui";
import { useEffect, useLayoutEffect, useRef } from "react";

import { type Fields, notSent, typedSince } from "./typed-fields";
import { onArticleSent } from "./window-name";

/**
 * Keeps the answer to a save from putting old words over those typed since it was sent. The CMS spares only the field typed in last: who went
 * from the title to the excerpt while a save was on its way lost the title. Here every field is spared until its words were sent; then the
 * server's say counts again (a slug without capitals), but for the one in hand while it is typed in.
 */
export function useKeepTyped(): void {
  const [fields, dispatch] = useAllFormFields();
  const typed = useRef<string[]>([]);
  const latest = useRef<Fields>(fields);

  // By way of a merge, which changes nothing else and minds what came in between.
  const mark = (paths: string[], isModified: boolean): void => {
    if (paths.length === 0) return;
    const serverState = Object.fromEntries(paths.map((path) => [path, { ...latest.current[path], isModified }]));
    dispatch({ type: "MERGE_SERVER_STATE", acceptValues: false, prevStateRef: { current: {} }, serverState });
  };
  const marked = useRef(mark);

  // Before anything else can happen to the form.
  useLayoutEffect(() => {
    typed.current = typedSince(typed.current, latest.current, fields);
    latest.current = fields;
    marked.current = mark;
    mark(typed.current.filter((path) => !(fields as Fields)[path]?.isModified), true);
  });

  useEffect(
    () =>
      onArticleSent((values, whileTyping) => {
        const last = typed.current.at(-1);
        // A rich text may hold words that the form has not been handed yet.
        const inHand = last !== undefined && (whileTyping || typeof latest.current[last]?.value !== "string") ? last : undefined;
        const left = notSent(typed.current, latest.current, values);
        const sent = typed.current.filter((path) => path !== inHand && !left.includes(path));
        typed.current = typed.current.filter((path) => !sent.includes(path));
        marked.current(sent, false);
      }),
    [],
  );
}
