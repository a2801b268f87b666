"use client";

import { createClientFeature, useEditorConfigContext } from "@payloadcms/richtext-lexical/client";
import { useLexicalComposerContext } from "@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext";
import { useFormFields } from "@payloadcms/ui";
import { useEffect } from "react";

import { holdWords } from "./words-in-hand";

/** Says what this editor holds, once somebody has written in it. */
function EditorInHand() {
  const [editor] = useLexicalComposerContext();
  const { fieldProps, parentEditor } = useEditorConfigContext();
  const { path } = fieldProps;
  const inBlock = Boolean(parentEditor?.uuid);
  const block = useFormFields(([fields]) => (inBlock ? (fields.id?.value as string | undefined) : null));
  useEffect(() => {
    if (block === undefined) return undefined;
    let written = false;
    // What the CMS's editor tells the form of, and nothing else: neither its first look nor what it mends by itself.
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
      const byItself = tags.has("history-merge") || prevEditorState.isEmpty() || (tags.has("focus") && tags.size === 1);
      written ||= !byItself && dirtyElements.size + dirtyLeaves.size > 0;
    });
    const letGo = holdWords("editors", { block, read: () => (written ? { [path]: editor.getEditorState().toJSON() } : null) });
    return () => {
      stop();
      letGo();
    };
  }, [block, editor, path]);
  return null;
}

export const WordsInHandFeatureClient = createClientFeature({ plugins: [{ Component: EditorInHand, position: "normal" }] });
