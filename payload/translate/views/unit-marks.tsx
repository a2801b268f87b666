"use client";

import type { RefObject } from "react";

import type { Say } from "../../desk/in-admin-words";
import type { Placeholder } from "../placeholders";
import type { MarkEditorHandle } from "./mark-editor";
import { markMeaning } from "./mark-words";
import { viewWords } from "./words";

interface Props {
  placeholders: readonly Placeholder[];
  editor: RefObject<MarkEditorHandle | null>;
  say: Say;
}

/** The marks of the source, to put in with the mouse. */
export function UnitMarks({ placeholders, editor, say }: Props) {
  if (placeholders.length === 0) return null;
  return (
    <div className="desk-unit__marks" role="group" aria-label={say(viewWords.marks)}>
      {placeholders.map((placeholder) => (
        <button
          key={placeholder.number}
          type="button"
          className="desk-small"
          // The caret stays where the mark has to go.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => editor.current?.insertMark(placeholder.number)}
        >
          <span className="marks-chip" aria-hidden="true">
            {placeholder.number}
          </span>{" "}
          {say(viewWords.insertMark, { number: placeholder.number, what: markMeaning(placeholder, say) })}
        </button>
      ))}
    </div>
  );
}
