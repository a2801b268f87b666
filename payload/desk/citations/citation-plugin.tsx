"use client";

/** Opens the picker from the toolbar, the `/` menu, the keyboard and a mark, and writes what was chosen into the text. */
import { $createInlineBlockNode, $isInlineBlockNode, INSERT_INLINE_BLOCK_COMMAND } from "@payloadcms/richtext-lexical/client";
import {
  $createParagraphNode,
  $getNodeByKey,
  $getPreviousSelection,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isNodeSelection,
  $isRangeSelection,
  $isRootOrShadowRoot,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from "@payloadcms/richtext-lexical/lexical";
import { useLexicalComposerContext } from "@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext";
import { $wrapNodeInElement, mergeRegister } from "@payloadcms/richtext-lexical/lexical/utils";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

import { idsOf } from "../../content/body-references";
import { useCited } from "./citation-order";
import { CitationPicker } from "./citation-picker";
import { OPEN_CITATION_PICKER } from "./commands";

/** What a citation block holds for these sources. */
function fieldsFor(sources: number[]): Parameters<typeof $createInlineBlockNode>[0] {
  return { blockType: "citation", sources } as unknown as Parameters<typeof $createInlineBlockNode>[0];
}

/** At the cursor, behind what is selected: a citation never replaces words. */
function insertCitation(editor: LexicalEditor, sources: number[]): void {
  editor.update(() => {
    const selection = $getSelection() ?? $getPreviousSelection();
    if ($isRangeSelection(selection)) {
      const { focus, anchor } = selection;
      const end = selection.isBackward() ? anchor : focus;
      (selection.isBackward() ? focus : anchor).set(end.key, end.offset, end.type);
    } else {
      $getRoot().selectEnd();
    }
    const mark = $createInlineBlockNode(fieldsFor(sources));
    $insertNodes([mark]);
    if ($isRootOrShadowRoot(mark.getParentOrThrow())) $wrapNodeInElement(mark, $createParagraphNode).selectEnd();
  });
}

/** No sources takes the mark out of the text. */
function changeCitation(editor: LexicalEditor, key: string, sources: number[]): void {
  editor.update(() => {
    const node = $getNodeByKey(key);
    if (!$isInlineBlockNode(node)) return;
    if (sources.length === 0) node.remove();
    else node.setFields({ ...node.getFields(), sources });
  });
}

/** Word's and Google Docs' own keys for a note. By place on the keyboard: Option+F types ƒ on a Mac. AltGr is no Ctrl+Alt. */
function isShortcut(event: KeyboardEvent): boolean {
  return event.code === "KeyF" && event.altKey && (event.ctrlKey || event.metaKey) && !event.getModifierState("AltGraph");
}

export function CitationPlugin() {
  const [editor] = useLexicalComposerContext();
  const cited = useCited();
  const [open, setOpen] = useState<{ key: string | null; sources: number[] } | null>(null);

  useEffect(() => {
    const show = (key: string | null): true => {
      const node = key === null ? null : $getNodeByKey(key);
      setOpen({ key, sources: $isInlineBlockNode(node) ? idsOf(node.getFields().sources) : [] });
      return true;
    };
    return mergeRegister(
      editor.registerCommand(OPEN_CITATION_PICKER, show, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(INSERT_INLINE_BLOCK_COMMAND, (fields) => fields.blockType === "citation" && show(null), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => {
        if (!isShortcut(event)) return false;
        event.preventDefault();
        return show(null);
      }, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ENTER_COMMAND, (event) => {
        const selection = $getSelection();
        const node = $isNodeSelection(selection) ? selection.getNodes()[0] : null;
        if (!$isInlineBlockNode(node) || node.getFields().blockType !== "citation") return false;
        event?.preventDefault();
        return show(node.getKey());
      }, COMMAND_PRIORITY_HIGH),
    );
  }, [editor]);

  if (!open) return null;
  const close = (): void => {
    // Behind an open dialog nothing takes the focus: what is typed next would go nowhere.
    flushSync(() => setOpen(null));
    editor.focus();
  };
  return (
    <CitationPicker
      chosen={open.sources}
      cited={cited}
      editing={open.key !== null}
      onClose={close}
      onDone={(sources) => {
        if (open.key !== null) changeCitation(editor, open.key, sources);
        else if (sources.length > 0) insertCitation(editor, sources);
        close();
      }}
    />
  );
}
