/**
 * Running text with citations: what a call-out holds, and the base of the body. Only what the page can print is on offer, so nothing is lost
 * between the form and the page.
 */
import {
  BlocksFeature,
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from "@payloadcms/richtext-lexical";

import { citationBlock } from "./blocks/citation";
import { ClaimsFeature } from "./claims-feature";
import { CitationFeature } from "./citation-feature";
import { PasteFeature } from "./paste-feature";
import { WordsInHandFeature } from "./words-in-hand-feature";

export function runningText() {
  return [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    LinkFeature({ enabledCollections: ["articles"] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    InlineToolbarFeature(),
    CitationFeature(),
    PasteFeature(),
    ClaimsFeature(),
    WordsInHandFeature(),
  ];
}

/** No headings and no blocks in blocks. */
export const calloutEditor = lexicalEditor({
  features: () => [...runningText(), BlocksFeature({ inlineBlocks: [citationBlock] })],
});
