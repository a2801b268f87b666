"use client";

import { useTranslation } from "@payloadcms/ui";
import { useEffect } from "react";

import { sayIn } from "../in-admin-words";
import "./cms-parts.css";
import { mendParts } from "./mends";
import { tellMovesIn } from "./move-speech";

/** What React sets again by itself: whether something is folded in, and a name that follows what it is about; and the words of one that was chosen. */
const watched = { attributeFilter: ["aria-hidden", "aria-label", "tabindex"], attributes: true, characterData: true, childList: true, subtree: true };

/** Letters typed into a text change no part. */
function isPart({ addedNodes, target, type }: MutationRecord): boolean {
  if (type === "characterData") return !target.parentElement?.closest("[data-lexical-editor]");
  return type === "attributes" || [...addedNodes].some((node) => node instanceof HTMLElement && !(node.tagName === "SPAN" && node.dataset.lexicalText));
}

/** Puts the markup of the CMS right as it is drawn, once a frame at most. */
export function MendCmsParts() {
  const { i18n } = useTranslation();
  const { language } = i18n;
  useEffect(() => {
    const say = sayIn(language);
    tellMovesIn(say);
    let asked = 0;
    const mend = (): void => {
      asked = 0;
      mendParts(document, say);
    };
    const observer = new MutationObserver((records) => {
      if (asked === 0 && records.some(isPart)) asked = requestAnimationFrame(mend);
    });
    mend();
    observer.observe(document.body, watched);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(asked);
    };
  }, [language]);
  return null;
}
