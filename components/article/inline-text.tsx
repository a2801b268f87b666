import type { ReactNode } from "react";
import type { Inline, TextMark } from "@/payload/read/types";
import { Unbroken } from "../layout/unbroken";
import { CitationMark } from "./citation-mark";

const elements = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  superscript: "sup",
  subscript: "sub",
  code: "code",
} as const satisfies Record<TextMark, string>;

function Marked({ text, marks, lang }: { text: string; marks: TextMark[]; lang?: string }) {
  const marked = marks.reduce<ReactNode>((inner, mark) => {
    const Element = elements[mark];
    return <Element>{inner}</Element>;
  }, <Unbroken text={text} />);
  return lang ? <span lang={lang}>{marked}</span> : marked;
}

function InlineNode({ node }: { node: Inline }) {
  switch (node.kind) {
    case "text":
      return <Marked text={node.text} marks={node.marks} lang={node.lang} />;
    case "break":
      return <br />;
    case "citation":
      return <CitationMark mark={node.mark} />;
    case "link":
      return (
        <a href={node.href} rel={node.external ? "external noopener" : undefined}>
          <InlineText nodes={node.children} />
        </a>
      );
  }
}

export function InlineText({ nodes }: { nodes: Inline[] }) {
  // Position is the only identity a run of text has, and the list never changes on a page.
  return nodes.map((node, index) => <InlineNode key={index} node={node} />);
}

/** The bare words, for a name or a label. */
export function inlineWords(nodes: Inline[]): string {
  return nodes.map((node) => (node.kind === "text" ? node.text : node.kind === "link" ? inlineWords(node.children) : "")).join("");
}
