"use client";

/** The reading order of the sources in a text, for every mark in it, those inside call-outs included. */
import { useLexicalComposerContext } from "@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";

import { bodyReferences } from "../../content/body-references";

const Order = createContext<readonly number[] | null>(null);

/** A call-out is an editor within the editor: the outermost one has the whole text and numbers for all. */
export function CitationOrder({ children }: { children: ReactNode }) {
  const outer = useContext(Order);
  const [editor] = useLexicalComposerContext();
  const [cited, setCited] = useState<readonly number[]>([]);
  const outermost = outer === null;

  useEffect(() => {
    if (!outermost) return undefined;
    const read = (): void => {
      const { sources } = bodyReferences(editor.getEditorState().toJSON());
      setCited((before) => (before.join() === sources.join() ? before : sources));
    };
    read();
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) read();
    });
  }, [editor, outermost]);

  return <Order value={outer ?? cited}>{children}</Order>;
}

/** Ids in the order of their numbers, before sources that no longer exist are taken out. */
export function useCited(): readonly number[] {
  return useContext(Order) ?? [];
}
