"use client";

/** What the admin knows of sources, shared by every mark on the screen: one request for all that are missing, however many marks ask. */
import { useEffect, useSyncExternalStore } from "react";

export interface SourceCard {
  id: number;
  title: string;
  authors?: string | null;
  container?: string | null;
  year?: number | null;
  doi?: string | null;
  pmid?: string | null;
  url?: string | null;
}

/** `null` is a source that no longer exists; an id that is not in it is not known yet. */
export type SourceCards = ReadonlyMap<number, SourceCard | null>;

let cards: SourceCards = new Map();
let wanted = new Set<number>();
const watchers = new Set<() => void>();
/** A REST query of this many ids stays well below any limit on the length of an address. */
const batch = 100;
const fields = ["title", "authors", "container", "year", "doi", "pmid", "url"];

export const selected = fields.map((field) => `select[${field}]=true`).join("&");

export function rememberSources(found: readonly SourceCard[], missing: readonly number[] = []): void {
  cards = new Map([...cards, ...found.map((card): [number, SourceCard] => [card.id, card]), ...missing.map((id): [number, null] => [id, null])]);
  for (const tell of watchers) tell();
}

async function load(): Promise<void> {
  const ids = [...wanted].slice(0, batch);
  wanted = new Set([...wanted].slice(batch));
  const answer = await fetch(`/api/sources?depth=0&limit=${batch}&${selected}&where[id][in]=${ids.join(",")}`, { credentials: "same-origin" });
  if (answer.ok) {
    const { docs } = (await answer.json()) as { docs: SourceCard[] };
    rememberSources(docs, ids.filter((id) => !docs.some((card) => card.id === id)));
  }
  if (wanted.size > 0) await load();
}

function want(ids: readonly number[]): void {
  const unknown = ids.filter((id) => !cards.has(id) && !wanted.has(id));
  if (unknown.length === 0) return;
  // Marks mount one after the other: those of one turn go together. Without an answer a mark still has its number.
  if (wanted.size === 0) queueMicrotask(() => void load().catch(() => undefined));
  for (const id of unknown) wanted.add(id);
}

function watch(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

export function useSourceCards(ids: readonly number[]): SourceCards {
  const asked = ids.join();
  useEffect(() => want(asked === "" ? [] : asked.split(",").map(Number)), [asked]);
  return useSyncExternalStore(watch, () => cards, () => cards);
}

/** "Slutsky I, et al. · Neuron · 2010", as far as it is known. */
export function inShort({ authors, container, year }: SourceCard): string {
  return [authors, container, year].filter(Boolean).join(" · ");
}
