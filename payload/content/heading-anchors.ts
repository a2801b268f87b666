import type { Locale } from "../../messages/locales";
import { proposeSlug } from "./slug";

/** Ids the page gives out itself: citation marks, entries of the list of sources and the sections around the body. */
const taken = /^(?:cite|source)-|^(?:sources|source-popover|related|related-track|authors|share|contents|latest|content)$/;

/** Whether an element of the page itself may have this id, or the browser knows it as the top. */
export function isPagesOwn(anchor: string): boolean {
  return anchor === "top" || taken.test(anchor);
}

/** Gives each heading of one page an element id made of its words: `doses`, and `doses-2` for the next of that name. */
export function headingAnchors(locale: Locale): (text: string) => string {
  const given = new Set<string>();
  return (text) => {
    const slug = proposeSlug(text, locale) ?? "section";
    const base = taken.test(slug) ? `section-${slug}` : slug;
    let anchor = base;
    for (let next = 2; given.has(anchor); next += 1) anchor = `${base}-${next}`;
    given.add(anchor);
    return anchor;
  };
}
