import {
  BlocksFeature,
  BlockquoteFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  lexicalEditor,
  StrikethroughFeature,
} from "@payloadcms/richtext-lexical";

import { callToActionBlock } from "./blocks/call-to-action";
import { calloutBlock } from "./blocks/callout";
import { citationBlock } from "./blocks/citation";
import { figureBlock } from "./blocks/figure";
import { runningText } from "./callout-editor";
import { tableFeature } from "./table-feature";

/** The body of an article. The title is the page's only first-level heading, so the body starts at the second. */
export const bodyEditor = lexicalEditor({
  features: () => [
    ...runningText(),
    StrikethroughFeature(),
    HeadingFeature({ enabledHeadingSizes: ["h2", "h3", "h4"] }),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    tableFeature(),
    BlocksFeature({ blocks: [figureBlock, calloutBlock, callToActionBlock], inlineBlocks: [citationBlock] }),
    FixedToolbarFeature(),
  ],
});
