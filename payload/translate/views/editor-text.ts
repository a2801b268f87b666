/** Between the editor's nodes and marked text. Runs inside `editor.read` and `editor.update`, as the `$` says. */
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createRangeSelectionFromDom,
  $createTextNode,
  $getNodeByKey,
  $getPreviousSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from "@payloadcms/richtext-lexical/lexical";

import { type Placeholder, type Token } from "../placeholders";
import { $createMark, $isMark, type MarkNode, type MarkToken } from "./mark-node";
import { soundMarks } from "./sound-marks";

function nodesFor(list: readonly Token[], multiline: boolean): LexicalNode[] {
  return list.flatMap((token): LexicalNode[] => {
    if (token.kind !== "text") return [$createMark(token)];
    if (!multiline) return [$createTextNode(token.text.replace(/[\t\n\r]+/gu, " "))];
    return token.text.split(/\r?\n/u).flatMap((line, at) => [...(at > 0 ? [$createLineBreakNode()] : []), ...(line === "" ? [] : [$createTextNode(line.replaceAll("\t", " "))])]);
  });
}

/** Puts a whole text into the editor. */
export function $fill(list: readonly Token[], multiline: boolean): void {
  const paragraph = $createParagraphNode();
  paragraph.append(...nodesFor(list, multiline));
  $getRoot().clear().append(paragraph);
}

function tokensOf(nodes: readonly LexicalNode[], cut: (node: LexicalNode, text: string) => string): Token[] {
  const list: Token[] = [];
  const add = (text: string) => {
    const last = list.at(-1);
    if (last?.kind === "text") last.text += text;
    else if (text !== "") list.push({ kind: "text", text });
  };
  for (const node of nodes) {
    if ($isMark(node)) list.push(node.token());
    else if ($isLineBreakNode(node)) add("\n");
    else if ($isTextNode(node)) add(cut(node, node.getTextContent()));
  }
  return list;
}

const leaves = (): LexicalNode[] => $getRoot().getChildren().flatMap((block, at) => [...(at > 0 ? [$createLineBreakNode()] : []), ...($isElementNode(block) ? block.getChildren() : [])]);

/** Everything in the editor. */
export function $readAll(): Token[] {
  return tokensOf(leaves(), (_, text) => text);
}

/** What is selected; a mark counts only when it is selected whole. */
export function $readSelected(selection: RangeSelection): Token[] {
  const [start, end] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus];
  const part = (node: LexicalNode) => ({
    from: start.type === "text" && start.key === node.getKey() ? start.offset : 0,
    to: end.type === "text" && end.key === node.getKey() ? end.offset : node.getTextContentSize(),
  });
  const nodes = selection.getNodes().filter((node) => {
    const { from, to } = part(node);
    return !$isMark(node) || (from === 0 && to === node.getTextContentSize());
  });
  return tokensOf(nodes, (node, text) => text.slice(part(node).from, part(node).to));
}

/** Repairs what an edit did to the marks; nothing where they are whole. */
export function $keepMarksSound(placeholders: readonly Placeholder[]): void {
  const marks = leaves().filter($isMark);
  const before: MarkToken[] = marks.map((mark) => mark.token());
  soundMarks(before, placeholders).forEach((token, at) => {
    const mark: MarkNode | undefined = marks[at];
    const was = before[at];
    if (!mark || !was) return;
    if (!token || token.kind === "text") mark.remove();
    else if (token.kind !== was.kind || token.number !== was.number) mark.replace($createMark(token));
  });
}

/**
 * A caret that the arrows or the mouse brought into a chip goes on to its other side: a key pressed within would take the mark away. Of a selection,
 * either end.
 */
export function $keepCaretOutOfMarks(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const before = $getPreviousSelection();
  const from = $isRangeSelection(before) ? before.focus : null;
  for (const point of [selection.anchor, selection.focus]) {
    const node = point.getNode();
    const size = node.getTextContentSize();
    if (!$isMark(node) || point.offset === 0 || point.offset >= size) continue;
    const came = from && $getNodeByKey(from.key);
    const backwards = !from || !came ? point.offset * 2 < size : came.is(node) ? from.offset >= size : node.isBefore(came);
    point.set(node.getKey(), backwards ? 0 : size, "text");
  }
}

/** The chip right behind the caret (`forward`), or before it; null for anything else. */
function $markBeside({ focus }: RangeSelection, forward: boolean): MarkNode | null {
  const node = focus.getNode();
  if ($isElementNode(node)) {
    const child = node.getChildAtIndex(forward ? focus.offset : focus.offset - 1);
    return $isMark(child) ? child : null;
  }
  const edge = forward ? node.getTextContentSize() : 0;
  if ($isMark(node) && focus.offset !== edge) return node;
  const next = focus.offset !== edge ? null : forward ? node.getNextSibling() : node.getPreviousSibling();
  return $isMark(next) ? next : null;
}

/**
 * One press of an arrow goes past a whole chip: to the browser it is text, and it would stop within.
 * @param extend whether what is passed is selected
 * @returns false where there is no chip beside the caret
 */
export function $stepOverMark(editor: LexicalEditor, forward: boolean, extend: boolean): boolean {
  // Where the browser has it now: the editor may not have heard of the last key or click yet.
  const selection = $createRangeSelectionFromDom(window.getSelection(), editor) ?? $getSelection();
  if (!$isRangeSelection(selection) || (!extend && !selection.isCollapsed())) return false;
  const mark = $markBeside(selection, forward);
  if (!mark) return false;
  $setSelection(selection);
  const offset = forward ? mark.getTextContentSize() : 0;
  selection.focus.set(mark.getKey(), offset, "text");
  if (!extend) selection.anchor.set(mark.getKey(), offset, "text");
  return true;
}

/** Pastes words, and marks where they came along: those the text has already are left out. */
export function $insertTokens(list: readonly Token[], placeholders: readonly Placeholder[], multiline: boolean): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  if (!selection.isCollapsed()) selection.removeText();
  const used = new Set(leaves().filter($isMark).map((mark) => mark.token().number));
  const sound = soundMarks(list, placeholders).filter((token): token is Token => token !== null && (token.kind === "text" || !used.has(token.number)));
  selection.insertNodes(nodesFor(sound, multiline));
}

/**
 * Puts mark `number` at the caret, around what is selected where it surrounds words. Where the text has it already, the caret goes to it.
 * False for a number that the source does not have.
 */
export function $insertMark(number: number, placeholders: readonly Placeholder[]): boolean {
  const placeholder = placeholders.find((one) => one.number === number);
  if (!placeholder) return false;
  const present = leaves().find((node): node is MarkNode => $isMark(node) && node.token().number === number);
  if (present) {
    present.selectNext(0, 0);
    return true;
  }
  const selection = $getSelection() ?? $getRoot().selectEnd();
  if (!$isRangeSelection(selection)) return false;
  if (!placeholder.paired) {
    if (!selection.isCollapsed()) selection.removeText();
    selection.insertNodes([$createMark({ kind: "alone", number })]);
    return true;
  }
  const inside = $readSelected(selection);
  if (!selection.isCollapsed()) selection.removeText();
  const close = $createMark({ kind: "close", number });
  selection.insertNodes([$createMark({ kind: "open", number }), ...nodesFor(inside, true), close]);
  close.selectPrevious();
  return true;
}
