/** Questions of the citation picker to our own REST API. */
import { askServer } from "../ask-server";
import type { PasteOutcome } from "../take-sources";
import { type SourceCard, selected } from "./source-cards";

/** As many as fit on the screen without scrolling far; a second word narrows better than a longer list. */
const shown = 8;
const mostWords = 6;
const searched = ["title", "authors", "container", "doi", "pmid"];

/** Every word must occur in one of the fields: "slutsky 2010" asks for the author and the year. */
export function sourceQuery(typed: string): string {
  const words = typed.trim().split(/\s+/u).filter(Boolean).slice(0, mostWords);
  const conditions = words.flatMap((word, i) => {
    const year = /^(1[5-9]|20)\d\d$/.test(word) ? [`where[and][${i}][or][${searched.length}][year][equals]=${word}`] : [];
    return [...searched.map((field, j) => `where[and][${i}][or][${j}][${field}][like]=${encodeURIComponent(word)}`), ...year];
  });
  return `/api/sources?${["depth=0", `limit=${shown}`, "sort=-updatedAt", selected, ...conditions].join("&")}`;
}

export async function findSources(typed: string, signal: AbortSignal): Promise<SourceCard[]> {
  const answer = await fetch(sourceQuery(typed), { credentials: "same-origin", signal });
  if (!answer.ok) throw new Error(`The sources could not be searched: ${answer.status}`);
  return ((await answer.json()) as { docs: SourceCard[] }).docs;
}

/** What the paste endpoint made or found; the reasons where it could not read the text. */
export async function pasteSources(text: string, title: string, language: string): Promise<{ outcomes: PasteOutcome[]; reasons: string[] }> {
  const { ok, body, reasons } = await askServer("POST", "/api/sources/paste", { text, title }, language);
  return ok ? { outcomes: (body as { outcomes: PasteOutcome[] }).outcomes, reasons } : { outcomes: [], reasons };
}
