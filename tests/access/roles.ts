/**
 * Who may do what, as a table: N nobody, T a translator into French, E an editor, A an admin. A letter in a cell means that the request is
 * carried out, its absence that it is refused or finds nothing.
 */
export const operations = [
  "create", "list", "read", "count", "update nl", "update fr", "bulk nl", "bulk fr", "versions", "version", "restore fr", "restore all", "duplicate", "delete", "bulk delete",
] as const;
export type Operation = (typeof operations)[number];

type Row = Record<Operation, string>;

const none = Object.fromEntries(operations.map((operation) => [operation, ""])) as Row;

/** What pages are made of; here of documents that no live page shows, so that a visitor finds none: what they do find is in `visitors`. */
const part: Row = {
  ...none,
  create: "EA", list: "TEA", read: "TEA", count: "TEA",
  "update nl": "EA", "update fr": "TEA", "bulk nl": "EA", "bulk fr": "TEA",
  versions: "TEA", version: "TEA", "restore fr": "EA",
  delete: "EA", "bulk delete": "EA",
};
const withoutVersions = { versions: "", version: "", "restore fr": "" };
const staffOnly = { create: "EA", list: "EA", read: "EA", count: "EA", "update nl": "EA", "update fr": "EA", "bulk nl": "EA", "bulk fr": "EA", delete: "EA", "bulk delete": "EA" };

export const table: Record<string, Row> = {
  articles: { ...part, duplicate: "EA" },
  topics: part,
  authors: part,
  sources: part,
  products: part,
  "calls-to-action": part,
  media: { ...part, ...withoutVersions },
  redirects: { ...none, ...staffOnly },
  "scheduled-changes": { ...none, ...staffOnly, list: "TEA", read: "TEA", count: "TEA" },
  // Of somebody else's account; one's own is in `accounts`.
  users: { ...none, create: "A", list: "TEA", read: "A", count: "TEA", "update nl": "A", "update fr": "A", "bulk nl": "A", "bulk fr": "A", delete: "A", "bulk delete": "A" },
  // A translator keeps the terms of their own languages; which language of a request is of no matter.
  terms: { ...none, create: "TEA", list: "TEA", read: "TEA", count: "TEA", "update nl": "TEA", "update fr": "TEA", "bulk nl": "TEA", "bulk fr": "TEA", delete: "TEA", "bulk delete": "TEA" },
  // Written by approving at the desk and by exchange files only; a translator sees their own languages.
  "translation-memory": { ...none, list: "TEA", read: "TEA", count: "TEA", delete: "EA", "bulk delete": "EA" },
  // Counted by the front, for everybody on the staff to read.
  "product-clicks": { ...none, list: "TEA", read: "TEA", count: "TEA" },
  "live-pages": none,
  "page-parts": none,
  outbox: none,
  "edge-purges": none,
  "translation-notices": none,
  translations: none,
  "translation-events": none,
  "second-factors": none,
  "payload-kv": none,
  "payload-migrations": none,
};

/** The CMS's own collections that belong to whoever is signed in: closed to visitors, and to each other where they are personal. */
export const personal = ["payload-locked-documents", "payload-preferences"];
