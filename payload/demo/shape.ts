/** What the demo shop is made of. Things refer to each other by key; only seeding knows ids. */
import type { DemoBlock } from "./body";

/** The demo speaks these two, whatever locales a shop adds later. */
export interface InBoth<T> {
  nl: T;
  fr: T;
}

export interface DemoArticleText {
  title: string;
  slug: string;
  excerpt: string;
  seo: { title: string; description: string };
  body: DemoBlock[];
}

export interface DemoArticle {
  key: string;
  workingTitle: string;
  hero: string;
  topics: string[];
  authors: string[];
  reviewer: string | null;
  /** ISO 8601, UTC. */
  reviewedAt: string | null;
  publishedAt: { nl: string; fr: string | null };
  related: string[];
  /** `other` names a call-to-action by key. */
  callToAction: { choice: "inherit" | "none" } | { choice: "other"; key: string };
  nl: DemoArticleText;
  /** Null where the translation does not exist yet. */
  fr: DemoArticleText | null;
}

export interface DemoSource {
  key: string;
  type: "journalArticle" | "book" | "register" | "webPage";
  authors: string;
  title: string;
  container?: string;
  year?: number;
  volume?: string;
  issue?: string;
  pages?: string;
  doi?: string;
  pmid?: string;
  url?: string;
  /** ISO date. */
  accessedOn?: string;
  note?: InBoth<string>;
}

export interface DemoPicture {
  key: string;
  /** An SVG in `pictures/`; seeding uploads it as a raster picture. */
  file: string;
  /** Pixels of the drawing. */
  width: number;
  height: number;
  alt: InBoth<string>;
  credit: string;
}

export interface DemoTopic {
  key: string;
  name: InBoth<string>;
  slug: InBoth<string>;
  description: InBoth<string>;
}

export interface DemoAuthor {
  key: string;
  name: string;
  slug: string;
  portrait: string;
  role: InBoth<string>;
  credentials: InBoth<string>;
  bio: InBoth<string>;
}

export interface DemoProduct {
  key: string;
  image: string;
  name: InBoth<string>;
  description: InBoth<string>;
  usps: InBoth<string[]>;
  /** Cents. */
  price: number;
  /** Cents; the lowest price of the 30 days before the reduction. */
  referencePrice: number | null;
  currency: "EUR";
  quantity: number;
  unit: "g" | "ml" | "piece";
  availability: "inStock" | "lowStock" | "preOrder" | "soldOut";
  url: InBoth<string>;
  sku: string;
  gtin: string;
}

interface DemoUsp {
  icon: "purity" | "lab" | "shield" | "leaf" | "delivery" | "heart" | "star" | "check";
  title: string;
  text: string;
}

export interface DemoCallToAction {
  key: string;
  headline: InBoth<string>;
  text: InBoth<string>;
  usps: InBoth<DemoUsp[]>;
  buttonLabel: InBoth<string>;
  products: string[];
}

export interface DemoSite {
  name: InBoth<string>;
  tagline: InBoth<string>;
  promise: InBoth<string>;
  shopUrl: InBoth<string>;
  contact: { email: string; phone: string | null; address: string };
  legal: InBoth<{ label: string; url: string }[]>;
  disclaimer: InBoth<string>;
  callToAction: string;
  campaign: { source: string; medium: string };
}
