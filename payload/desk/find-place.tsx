"use client";

/**
 * Follows the links of the Readiness tab to their place: `#field-seo__title` opens the tab that holds the field, and `&quote=…` finds the
 * words in the text. The form arrives after the page, so the browser's own jump comes too early.
 */
import { useEffect } from "react";

/** Milliseconds to wait for the form. */
const patience = 15_000;
const shownFor = 4_000;

interface Place {
  field: string;
  quote: string;
}

export function readPlace(hash: string): Place | null {
  const found = /^#(field-[\w-]+)(?:&quote=(.*))?$/.exec(hash);
  if (!found?.[1]) return null;
  // The lists shorten long quotes with an ellipsis of their own, behind or before.
  return { field: found[1], quote: decodeURIComponent(found[2] ?? "").replace(/^…|…$/gu, "").trim() };
}

const plain = (text: string | null): string => (text ?? "").replace(/\s+/gu, " ");

function inText(quote: string): HTMLElement | null {
  const editor = document.querySelector("[data-lexical-editor]");
  const blocks = [...(editor?.querySelectorAll<HTMLElement>("p, li, h2, h3, h4, blockquote, a") ?? [])];
  return blocks.findLast((block) => plain(block.textContent).includes(plain(quote))) ?? null;
}

function target({ field, quote }: Place): HTMLElement | null {
  const text = field === "field-body" ? document.querySelector<HTMLElement>("[data-lexical-editor]") : document.getElementById(field);
  if (!text || text.offsetParent === null) return null;
  return (quote !== "" && inText(quote)) || text;
}

/** A field in another tab is not there, or not shown: opens one after the other. */
function openNextTab(tried: Set<Element>): void {
  const tab = [...document.querySelectorAll<HTMLElement>(".tabs-field__tab-button")].find((one) => !tried.has(one));
  if (!tab) return;
  tried.add(tab);
  tab.click();
}

function show(place: HTMLElement): void {
  place.scrollIntoView({ block: "center" });
  place.focus({ preventScroll: true });
  place.classList.add("desk-place");
  setTimeout(() => place.classList.remove("desk-place"), shownFor);
}

function follow(hash: string): () => void {
  const place = readPlace(hash);
  if (!place) return () => undefined;
  const tried = new Set<Element>();
  const began = Date.now();
  const timer = setInterval(() => {
    const found = target(place);
    if (found) show(found);
    else if (document.querySelector("[data-lexical-editor], .tabs-field__tab-button")) openNextTab(tried);
    if (found || Date.now() - began > patience) clearInterval(timer);
  }, 150);
  return () => clearInterval(timer);
}

/** Shows nothing. */
export function FindPlace() {
  useEffect(() => {
    let stop = follow(window.location.hash);
    const again = (): void => {
      stop();
      stop = follow(window.location.hash);
    };
    window.addEventListener("hashchange", again);
    return () => {
      stop();
      window.removeEventListener("hashchange", again);
    };
  }, []);
  return null;
}
