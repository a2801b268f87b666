"use client";

/** Takes over what comes from another program; what is copied within the editor stays the editor's own affair. */
import {
  $createParagraphNode,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  PASTE_COMMAND,
  PASTE_TAG,
  type SerializedLexicalNode,
} from "@payloadcms/richtext-lexical/lexical";
import { useLexicalComposerContext } from "@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext";
import { HeadingNode } from "@payloadcms/richtext-lexical/lexical/rich-text";
import { toast, useTranslation } from "@payloadcms/ui";
import { useEffect } from "react";

import type { SerializedNode } from "../../content/lexical-nodes";
import { sayIn } from "../in-admin-words";
import { isTooLong, longestText, withoutPictures } from "./limits";
import { paragraph } from "./nodes";
import { inlineOf, readHtml } from "./read-html";
import { readPlainText } from "./read-plain-text";
import { pasteWords } from "./words";

/** A call-out holds running text and lists: everything else becomes paragraphs there. */
function plainBlocks(nodes: SerializedNode[]): SerializedNode[] {
  return nodes.flatMap((node) => {
    if (node.type === "paragraph" || node.type === "list") return [node];
    if (node.type === "tablecell" || node.type === "tablerow" || node.type === "table") return plainBlocks(node.children as SerializedNode[]);
    const words = inlineOf(node);
    return words.length > 0 ? [paragraph(words)] : [];
  });
}

function insert(editor: LexicalEditor, nodes: SerializedNode[]): void {
  const only = nodes.length === 1 ? nodes[0] : undefined;
  // A few words go into the paragraph where the cursor stands.
  const fitting = only?.type === "paragraph" ? (only.children as SerializedNode[]) : editor.hasNode(HeadingNode) ? nodes : plainBlocks(nodes);
  editor.update(() => {
    const selection = $getSelection();
    const made = fitting.map((node) => $parseSerializedNode(node as unknown as SerializedLexicalNode));
    if ($isRangeSelection(selection)) selection.insertNodes(made);
    else $insertNodes(made.length > 0 ? made : [$createParagraphNode()]);
  }, { tag: PASTE_TAG });
}

/** What a paste holds for us; null for what the editor handles itself: its own nodes, files, words of one line. */
function read(data: DataTransfer, language: string): SerializedNode[] | null {
  const say = sayIn(language);
  if (data.types.includes("application/x-lexical-editor")) return null;
  const [html, text] = [withoutPictures(data.getData("text/html")), data.getData("text/plain")];
  if (isTooLong(html, text)) {
    const { format: inDigits } = new Intl.NumberFormat(language);
    toast.error(say(pasteWords.tooLong, { size: inDigits(Math.max(html.length, text.length)), most: inDigits(longestText) }), { duration: 15_000 });
    return [];
  }
  if (html.trim() === "") return /[\r\n]/.test(text) ? readPlainText(text) : null;
  const { nodes, pictures } = readHtml(new DOMParser().parseFromString(html, "text/html"));
  if (pictures > 0) toast.info(say(pasteWords.pictures, { count: pictures }));
  return nodes;
}

export function PastePlugin() {
  const [editor] = useLexicalComposerContext();
  const { i18n } = useTranslation();
  const { language } = i18n;

  useEffect(() => editor.registerCommand(PASTE_COMMAND, (event) => {
    const data = "clipboardData" in event ? event.clipboardData : null;
    const nodes = data ? read(data, language) : null;
    if (nodes === null) return false;
    event.preventDefault();
    if (nodes.length > 0) insert(editor, nodes);
    return true;
  }, COMMAND_PRIORITY_HIGH), [editor, language]);

  return null;
}
