/** What of an article is looked at, in one language. */
import type { Locale } from "../../messages/locales";
import type { LanguageRules } from "../claims/claim-rules";
import type { LinkTargets } from "./link-checks";

export interface CheckedPicture {
  id: number;
  filename: string;
  alt: Partial<Record<Locale, string | null>>;
  decorative: boolean;
}

export interface CheckedArticle {
  title: string;
  excerpt: string;
  seoTitle: string;
  seoDescription: string;
  body: unknown;
  pictures: CheckedPicture[];
  links: LinkTargets;
  /** What the shop's texts may claim in the language. */
  claims: LanguageRules;
  /** Sources that another language cites and this one does not. */
  uncited: { id: number; title: string }[];
  /** Ids that the text cites and the database no longer has. */
  gone: number[];
}
