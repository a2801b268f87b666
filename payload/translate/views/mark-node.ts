/**
 * A mark in the editor: a token of text, so that caret, composition (IME) and screen readers treat it as text, while it can only be deleted
 * whole and nothing can be typed into it.
 */
import { $applyNodeReplacement, type EditorConfig, type LexicalNode, type NodeKey, type SerializedTextNode, TextNode } from "@payloadcms/richtext-lexical/lexical";

import type { Token } from "../placeholders";
import { chipText } from "./mark-words";

export type MarkToken = Exclude<Token, { kind: "text" }>;

export class MarkNode extends TextNode {
  readonly mark: MarkToken;

  constructor(token: MarkToken = { kind: "alone", number: 1 }, key?: NodeKey) {
    super(chipText(token), key);
    this.mark = token;
  }

  static override getType(): string {
    return "mark-chip";
  }

  static override clone(node: MarkNode): MarkNode {
    return new MarkNode(node.mark, node.getKey());
  }

  static override importJSON(): MarkNode {
    return new MarkNode();
  }

  override exportJSON(): SerializedTextNode {
    return { ...super.exportJSON(), type: MarkNode.getType() };
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.className = `marks-chip marks-chip--${this.mark.kind}`;
    // A chip is no word of any language.
    element.setAttribute("translate", "no");
    element.spellcheck = false;
    return element;
  }

  token(): MarkToken {
    return this.mark;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }

  override isTextEntity(): true {
    return true;
  }
}

export function $createMark(token: MarkToken): MarkNode {
  return $applyNodeReplacement(new MarkNode(token)).setMode("token");
}

export function $isMark(node: LexicalNode | null | undefined): node is MarkNode {
  return node instanceof MarkNode;
}
