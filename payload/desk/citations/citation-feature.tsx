"use client";

import { createClientFeature } from "@payloadcms/richtext-lexical/client";
import type { LexicalEditor } from "@payloadcms/richtext-lexical/lexical";
import { useTranslation } from "@payloadcms/ui";

import { sayIn } from "../in-admin-words";
import { CitationOrder } from "./citation-order";
import { CitationPlugin } from "./citation-plugin";
import { OPEN_CITATION_PICKER } from "./commands";
import { citationWords } from "./words";

function CitationIcon() {
  const { i18n } = useTranslation();
  const name = sayIn(i18n.language)(citationWords.insert);
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" role="img" aria-label={name}>
      <title>{name}</title>
      <path d="M4 15V7.5h3.2V11H5.6c0 1.3.6 2 1.8 2.2V15zm5 0V7.5h3.2V11h-1.6c0 1.3.6 2 1.8 2.2V15z" fill="currentColor" />
      <path d="M15.6 9V4.4l-1.3.6v-1L16 3.2h.8V9z" fill="currentColor" />
    </svg>
  );
}

const group = {
  type: "buttons" as const,
  key: "citations",
  order: 26,
  items: [{ ChildComponent: CitationIcon, key: "citation", onSelect: ({ editor }: { editor: LexicalEditor }) => void editor.dispatchCommand(OPEN_CITATION_PICKER, null) }],
};

/** The entry in the `/` menu is that of the inline block: the plugin opens the picker for it too. */
export const CitationFeatureClient = createClientFeature({
  plugins: [{ Component: CitationPlugin, position: "normal" }],
  providers: [CitationOrder],
  toolbarFixed: { groups: [group] },
  toolbarInline: { groups: [group] },
});
