/**
 * What the desk names a document by, and who works at it. The files of this folder are what the endpoints under `/api/translation-desk` take and
 * answer: the line between the server's side of the desk and its views. Types only, so that a component may import them. Errors are
 * `{ errors: [{ message }] }` in the language of the admin, with 400 (what to do differently is said), 401 (signed out), 403 (not this person's),
 * 404, 409 (see `Conflict`) or 413.
 */
import type { Locale } from "../../../../messages/locales";

/** The collections the desk covers, and the one global. */
export type DeskCollection = "articles" | "media" | "products" | "calls-to-action" | "topics" | "authors" | "sources" | "site-settings";

/** A document's number; `global` for the settings. */
export type DeskId = number | "global";

export interface DeskAddress {
  collection: DeskCollection;
  id: DeskId;
  locale: Locale;
}

export interface Person {
  id: number;
  name: string;
}
