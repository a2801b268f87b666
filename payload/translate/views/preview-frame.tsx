"use client";

import { useCallback, useEffect, useRef, useState } from "react";

import type { Say } from "../../desk/in-admin-words";
import type { DeskUnit } from "../desk/contract/unit";
import { wordsOf } from "../placeholders";
import { findInPage } from "./find-in-page";
import { viewWords } from "./words";

interface Props {
  /** Root-relative address of the signed preview. */
  address: string;
  unit: DeskUnit | null;
  /** Of the unit in the document, 0 to 1. */
  near: number;
  /** Changes with every save: the page is then loaded anew. */
  saved: number;
  say: Say;
}

const outline = "3px solid #b45309";

/**
 * The page in its language, at the unit in hand. The frame is of our own origin, so its document can be looked into: the unit's words are
 * searched there, scrolled to and outlined. That needs nothing in the page itself, which stays what a shopper gets, and no script in it.
 */
export function PreviewFrame({ address, unit, near, saved, say }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const marked = useRef<HTMLElement | null>(null);
  const [absent, setAbsent] = useState(false);
  const words = unit ? wordsOf(unit.target?.text ?? "", unit.source.placeholders) : "";

  const show = useCallback(() => {
    const page = frame.current?.contentDocument;
    if (!page?.body) return;
    marked.current?.style.removeProperty("outline");
    const found = findInPage(page.body, words, near) as HTMLElement | null;
    marked.current = found;
    setAbsent(words !== "" && !found);
    found?.style.setProperty("outline", outline);
    if (!found) return;
    // Not `scrollIntoView`: it would bring the frame itself into view too, and take the desk away from who is writing.
    const { top, height } = found.getBoundingClientRect();
    const view = page.defaultView;
    view?.scrollBy({ top: top - Math.max(0, (view.innerHeight - height) / 2), behavior: "instant" });
  }, [near, words]);

  useEffect(show, [show]);
  useEffect(() => {
    if (saved > 0) frame.current?.contentWindow?.location.reload();
  }, [saved]);

  return (
    <div className="desk-page">
      <iframe ref={frame} sandbox="allow-same-origin" src={address} title={say(viewWords.previewTitle)} onLoad={show} />
      <p className="desk-note" role="status">
        {absent ? say(viewWords.notOnPage) : ""}
      </p>
    </div>
  );
}
