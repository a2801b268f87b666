/**
 * What the read path returns: our own shapes, in one locale, complete and serialisable. No CMS document gets past `payload/read`.
 * Components import this file as types only.
 */
import type { Locale } from "../../messages/locales";

/** One pre-made size of an uploaded picture; `url` is root-relative. */
export interface PictureSize {
  url: string;
  width: number;
  height: number;
}

export interface Picture {
  id: number;
  /** Empty for a decorative picture. */
  alt: string;
  /** Pixels of the fallback in `src`; reserves the room on the page. */
  width: number;
  height: number;
  src: string;
  avif: PictureSize[];
  webp: PictureSize[];
  /** CSS object-position percentages, 0–100. */
  focal: { x: number; y: number };
  /** A data: URI of a few dozen bytes, or null; shown until the picture is there. */
  placeholder: string | null;
  credit: string | null;
}

export type TextMark = "bold" | "italic" | "underline" | "strikethrough" | "superscript" | "subscript" | "code";

/** A mark in the text that leads to one or more sources. */
export interface CitationMark {
  /** Element id of this mark, the target of "back to the text": unique on the page. */
  anchor: string;
  /** Numbers of the cited sources, ascending, without doubles; never empty. */
  numbers: number[];
  /** Runs of three or more fold: [2,3] → two items, [2,3,4] → one item from 2 to 4. Each item leads to `from`. */
  items: { from: number; to: number }[];
}

export type Inline =
  | { kind: "text"; text: string; marks: TextMark[]; lang?: string }
  | { kind: "break" }
  | { kind: "link"; href: string; external: boolean; children: Inline[] }
  | { kind: "citation"; mark: CitationMark };

export interface ListItem {
  children: Inline[];
  nested: ListBlock | null;
}

export interface ListBlock {
  kind: "list";
  ordered: boolean;
  start: number;
  items: ListItem[];
}

export interface TableCell {
  /** What this cell is the heading of, as in HTML's `scope`: "column" for a cell of a header row. */
  header: "row" | "column" | null;
  colSpan: number;
  rowSpan: number;
  blocks: Block[];
}

export type CalloutTone = "info" | "caution" | "meaning";

export type Block =
  | { kind: "heading"; level: 2 | 3 | 4; anchor: string; children: Inline[] }
  | { kind: "paragraph"; children: Inline[] }
  | ListBlock
  | { kind: "quote"; children: Inline[] }
  | { kind: "table"; rows: TableCell[][] }
  | { kind: "rule" }
  | { kind: "figure"; picture: Picture; caption: string | null }
  | { kind: "callout"; tone: CalloutTone; title: string | null; blocks: Block[] }
  | { kind: "callToAction"; callToAction: CallToAction };

export interface Heading {
  anchor: string;
  level: 2 | 3 | 4;
  text: string;
}

/** One run of a printed reference: containers and book titles are set in italics. */
export interface ReferenceRun {
  text: string;
  italic?: boolean;
  /** Language of the words where it is known and not the page's. */
  lang?: string;
}

export interface CitedSource {
  id: number;
  number: number;
  /** Element id of the entry in the list of sources. */
  anchor: string;
  reference: ReferenceRun[];
  /** Where the source can be read: DOI first, then PubMed, then its own address. */
  links: { kind: "doi" | "pubmed" | "web"; label: string; href: string }[];
  note: string | null;
  /** Marks that cite this source, in reading order; `letter` is a, b, c … */
  places: { anchor: string; letter: string }[];
}

export interface Money {
  /** Integer minor units: cents for EUR. */
  amount: number;
  /** ISO 4217. */
  currency: string;
}

export type Availability = "inStock" | "lowStock" | "preOrder" | "soldOut";

export interface ProductTeaser {
  id: number;
  name: string;
  description: string | null;
  usps: string[];
  picture: Picture | null;
  price: Money;
  /** Lowest price of the 30 days before a reduction (Directive 98/6/EC art. 6a), or null where nothing is reduced. */
  referencePrice: Money | null;
  /** Price per measurement unit (Directive 98/6/EC art. 3), or null where there is no quantity. */
  unitPrice: { price: Money; unit: UnitOfPrice } | null;
  availability: Availability;
  /** Absolute address at the shop in this locale, campaign parameters included. */
  href: string;
  sku: string | null;
  gtin: string | null;
}

export type UnitOfPrice = "kilogram" | "litre" | "piece";

export type UspIcon = "purity" | "lab" | "shield" | "leaf" | "delivery" | "heart" | "star" | "check";

export interface CallToAction {
  id: number;
  headline: string;
  text: string | null;
  usps: { icon: UspIcon; title: string; text: string | null }[];
  buttonLabel: string;
  products: ProductTeaser[];
  /** Whether the shop counts how often its links are followed. */
  counted: boolean;
}

export interface TopicLink {
  id: number;
  name: string;
  slug: string;
}

export interface AuthorCard {
  id: number;
  name: string;
  slug: string;
  role: string | null;
  credentials: string | null;
  bio: string | null;
  portrait: Picture | null;
  profiles: { label: string; href: string }[];
}

export interface ArticleCard {
  id: number;
  title: string;
  slug: string;
  excerpt: string;
  picture: Picture | null;
  topic: TopicLink | null;
  /** ISO 8601, UTC. */
  publishedAt: string;
}

export interface Article extends ArticleCard {
  locale: Locale;
  topics: TopicLink[];
  authors: AuthorCard[];
  reviewer: AuthorCard | null;
  /** ISO 8601, UTC; null where nobody reviewed it. */
  reviewedAt: string | null;
  /** Last change of this language's live text; equals publishedAt where there was none. */
  updatedAt: string;
  seo: { title: string; description: string };
  body: Block[];
  headings: Heading[];
  sources: CitedSource[];
  /** At the end of the article; null where the editor chose none. */
  callToAction: CallToAction | null;
  related: ArticleCard[];
  /** The shop's standing words below every article. */
  disclaimer: string | null;
  /** Slug of this article in every locale in which it is live, its own included. */
  slugs: Partial<Record<Locale, string>>;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  words: number;
}

export interface SiteSettings {
  locale: Locale;
  name: string;
  tagline: string;
  /** The shop's promise on the front page. */
  promise: string | null;
  shopUrl: string | null;
  contact: { email: string | null; phone: string | null; address: string | null };
  legal: { label: string; href: string }[];
}

/** One step of the way back; the last one is the page itself and has no address. */
export interface Crumb {
  name: string;
  href: string | null;
}

export interface Topic extends TopicLink {
  description: string | null;
  /** Slug of this topic in every locale in which a live page shows it, its own included. */
  slugs: Partial<Record<Locale, string>>;
}

export interface Author extends AuthorCard {
  /** Languages in which a live page shows this author; the slug is the same in each. */
  locales: Locale[];
}

/** One page of a list of articles. Numbered pages are full and count from the oldest, so that a new article changes only the newest page. */
export interface ListPage {
  /** Newest first. */
  cards: ArticleCard[];
  /** Null for the page with the newest articles, which has no number. */
  number: number | null;
  /** How many numbered pages there are behind the newest one; null on a numbered page, which does not change when one is added. */
  numbered: number | null;
  older: number | null;
  /** Null: the page with the newest articles is next. Undefined there. */
  newer: number | null | undefined;
}

/** Price and availability as they are now. */
export type Offer = Pick<ProductTeaser, "id" | "price" | "referencePrice" | "unitPrice" | "availability">;

/** A piece of text; `hit` where it is what somebody searched for. */
export interface Snippet {
  text: string;
  hit: boolean;
}

export interface SearchHit {
  /** Root-relative for articles and topics, at the shop for products. */
  href: string;
  title: Snippet[];
  excerpt: Snippet[];
}

export interface SearchResults {
  query: string;
  /** Articles that match, at most 200 counted. */
  total: number;
  articles: SearchHit[];
  topics: SearchHit[];
  products: SearchHit[];
  /** The words that were looked for where a typo was forgiven; empty otherwise. */
  corrected: string[];
}

/** An article in the language in which there is one, for a reader who asked for it in another. */
export interface Original {
  /** Whether it was there in the reader's language before. */
  before: boolean;
  locale: Locale;
  /** Root-relative. */
  href: string;
  title: string;
}
