"use client";

/** A citation as it stands in the editor: its numbers, and the way to change it. */
import { $isInlineBlockNode, useInlineBlockComponentContext } from "@payloadcms/richtext-lexical/client";
import { $getNodeByKey, type LexicalEditor } from "@payloadcms/richtext-lexical/lexical";
import { useLexicalComposerContext } from "@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext";
import { useLexicalEditable } from "@payloadcms/richtext-lexical/lexical/react/useLexicalEditable";
import { useTranslation } from "@payloadcms/ui";
import { useCallback, useSyncExternalStore } from "react";

import { idsOf } from "../../content/body-references";
import { sayIn } from "../in-admin-words";
import { useCited } from "./citation-order";
import { OPEN_CITATION_PICKER } from "./commands";
import { useSourceCards } from "./source-cards";
import { numberSources } from "./source-numbers";
import { citationWords } from "./words";

/** Ids of the sources in a node, joined: a snapshot must compare equal while nothing changes. */
function idsIn(editor: LexicalEditor, key: string): string {
  return editor.getEditorState().read(() => {
    const node = $getNodeByKey(key);
    return $isInlineBlockNode(node) ? idsOf(node.getFields().sources).join() : "";
  });
}

export function CitationMark() {
  const { nodeKey = "" } = useInlineBlockComponentContext();
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const { i18n } = useTranslation();
  const say = sayIn(i18n.language);
  const watch = useCallback((tell: () => void) => editor.registerUpdateListener(tell), [editor]);
  const joined = useSyncExternalStore(watch, () => idsIn(editor, nodeKey), () => "");
  const ids = joined === "" ? [] : joined.split(",").map(Number);
  const cited = useCited();
  const cards = useSourceCards([...cited, ...ids]);
  const numbers = numberSources(cited, cards);
  const own = ids.map((id) => numbers.get(id)).filter((number) => number !== undefined).sort((a, b) => a - b);
  const broken = ids.length === 0 || ids.some((id) => cards.get(id) === null);
  const titles = ids.map((id) => cards.get(id)?.title).filter(Boolean).join("; ");
  const name = broken ? say(citationWords.markBroken) : say(citationWords.mark, { numbers: own.join(", "), titles });

  return (
    <button
      type="button"
      className={broken ? "desk-mark desk-mark--broken" : "desk-mark"}
      data-cites={ids.join(" ")}
      disabled={!editable}
      aria-label={name}
      title={broken ? name : titles}
      onClick={() => editor.dispatchCommand(OPEN_CITATION_PICKER, nodeKey)}
    >
      {own.length > 0 ? own.join(",") : "?"}
      {broken && own.length > 0 && ",?"}
    </button>
  );
}
