"use client";

/** Marks claims in the text as it is written, and says below it what is the matter where the cursor stands in one. */
import { useLexicalComposerContext } from "@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext";
import { useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";

import { sayIn } from "../../desk/in-admin-words";
import type { LanguageRules } from "../claim-rules";
import { findAuthorisedClaims, findForbiddenClaims } from "../find-claims";
import { claimWords } from "../words";
import { blocksOf, readBlock } from "./text-ranges";
import { useClaimRules } from "./use-claim-rules";
import "./claims.css";

type Kind = "forbidden" | "wording";

interface Mark {
  kind: Kind;
  range: Range;
  note: string;
}

/** Milliseconds without a key before the text is searched. */
const pause = 300;

function marksIn(root: HTMLElement, rules: LanguageRules, law: string): Mark[] {
  return blocksOf(root).flatMap((block) => {
    const { text, range } = readBlock(block);
    const found: { kind: Kind; start: number; end: number; note: string }[] = [
      ...findForbiddenClaims(text, rules).map(({ start, end, reason }) => ({ kind: "forbidden" as const, start, end, note: reason || law })),
      ...findAuthorisedClaims(text, rules).flatMap(({ claim, exact, start, end }) => (exact ? [] : [{ kind: "wording" as const, start, end, note: claim.wording }])),
    ];
    return found.flatMap(({ kind, start, end, note }): Mark[] => {
      const place = range(start, end);
      return place ? [{ kind, range: place, note }] : [];
    });
  });
}

/** The browser keeps one set of marks by name for the whole page; every editor of it adds its own. */
function paint(marks: Mark[], erase: boolean): void {
  const { highlights } = CSS;
  // A browser without them shows the list beside the form all the same.
  if (!highlights) return;
  for (const { kind, range } of marks) {
    const name = `claim-${kind}`;
    const known = highlights.get(name) ?? new Highlight();
    if (erase) known.delete(range);
    else known.add(range);
    highlights.set(name, known);
  }
}

function markAtCursor(marks: Mark[]): Mark | undefined {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  return node ? marks.find(({ range }) => range.isPointInRange(node, selection.focusOffset)) : undefined;
}

export function ClaimMarks() {
  const [editor] = useLexicalComposerContext();
  const found = useClaimRules();
  const { i18n } = useTranslation();
  const say = sayIn(i18n.language);
  const law = say(claimWords.law);
  const [here, setHere] = useState<{ kind: Kind; note: string } | null>(null);
  const rules = found?.rules ?? null;

  useEffect(() => {
    if (!rules) return undefined;
    let marks: Mark[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const mark = markAtCursor(marks);
      setHere((before) => (mark ? (before?.note === mark.note ? before : { kind: mark.kind, note: mark.note }) : null));
    };
    const search = (): void => {
      const root = editor.getRootElement();
      paint(marks, true);
      marks = root ? marksIn(root, rules, law) : [];
      paint(marks, false);
      look();
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(search, pause);
    };
    soon();
    document.addEventListener("selectionchange", look);
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) soon();
    });
    return () => {
      clearTimeout(timer);
      stop();
      document.removeEventListener("selectionchange", look);
      paint(marks, true);
    };
  }, [editor, rules, law]);

  return (
    <p role="status" className={here ? `claim-note claim-note--${here.kind}` : "only-heard"}>
      {here && (here.kind === "wording" ? `${say(claimWords.wordingDiffers)} ${here.note}` : here.note)}
    </p>
  );
}
