"use client";

/** Offers to turn typed marks and a typed list of sources into citations: after a paste, and for a text that has them when it is opened. */
import { useEditorConfigContext } from "@payloadcms/richtext-lexical/client";
import { $getRoot, $parseSerializedNode, HISTORY_PUSH_TAG, type LexicalEditor, PASTE_TAG, type SerializedLexicalNode } from "@payloadcms/richtext-lexical/lexical";
import { useLexicalComposerContext } from "@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext";
import { useLexicalEditable } from "@payloadcms/richtext-lexical/lexical/react/useLexicalEditable";
import { Button, useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

import { childrenOf, rootOf, type SerializedLexical } from "../../content/lexical-nodes";
import { sayIn } from "../in-admin-words";
import { ConvertDialog } from "./convert-dialog";
import { planCitations } from "./plan-citations";
import { pasteWords } from "./words";
import "../desk.css";

type Planned = NonNullable<ReturnType<typeof planCitations>>;

const planFor = (editor: LexicalEditor): Planned | null => planCitations(editor.getEditorState().toJSON());

/** One step to undo. An update rather than a new state: the form listens to changed nodes only. */
function write(editor: LexicalEditor, text: SerializedLexical): void {
  const root = rootOf(text);
  editor.update(() => {
    $getRoot().clear().append(...(root ? childrenOf(root) : []).map((node) => $parseSerializedNode(node as unknown as SerializedLexicalNode)));
  }, { tag: HISTORY_PUSH_TAG });
}

export function ConvertCitations() {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const { parentEditor } = useEditorConfigContext();
  const { i18n } = useTranslation();
  const say = sayIn(i18n.language);
  // A call-out is part of a text, and the list of sources is not in it.
  const inside = Boolean(parentEditor?.uuid);
  const [planned, setPlanned] = useState<Planned | null>(() => (inside ? null : planFor(editor)));
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (inside) return undefined;
    return editor.registerUpdateListener(({ tags }) => {
      if (tags.has(PASTE_TAG)) setPlanned(planFor(editor));
    });
  }, [editor, inside]);

  if (!planned || !editable) return null;
  return (
    <div className="desk-offer" role="status">
      <p>{say(pasteWords.offer, { marks: planned.plan.marks, sources: planned.plan.sources.length })}</p>
      <div className="desk-buttons">
        <Button buttonStyle="secondary" margin={false} size="small" onClick={() => { setPlanned(planFor(editor)); setOpen(true); }}>
          {say(pasteWords.look)}
        </Button>
        <Button buttonStyle="secondary" margin={false} size="small" onClick={() => setPlanned(null)}>
          {say(pasteWords.notNow)}
        </Button>
      </div>
      {open && (
        <ConvertDialog
          plan={planned.plan}
          onClose={() => setOpen(false)}
          onApply={(ids) => {
            write(editor, planned.apply(ids));
            // Behind an open dialog nothing takes the focus: what is typed next would go nowhere.
            flushSync(() => {
              setOpen(false);
              setPlanned(null);
            });
            editor.focus();
          }}
        />
      )}
    </div>
  );
}
