/**
 * The one list of cache tags. The read path puts them on what it caches, the plan of a change names the ones to expire; that they meet here
 * is what makes a publish visible at once.
 */
import type { Locale } from "../../messages/locales";

/** One article's page in one language, with everything on it. */
export const articleTag = (article: number, locale: Locale): string => `article:${article}:${locale}`;

/** Every address of a language that has answered "no article here": dropped whenever an address comes to life. */
export const addressesTag = (locale: Locale): string => `addresses:${locale}`;

/** Lists of articles in a language: front page, feeds, sitemap. */
export const listingTag = (locale: Locale): string => `listing:${locale}`;

export const topicTag = (topic: number, locale: Locale): string => `topic:${topic}:${locale}`;
export const authorTag = (author: number, locale: Locale): string => `author:${author}:${locale}`;

/** The standing words below every article of a language. */
export const disclaimerTag = (locale: Locale): string => `disclaimer:${locale}`;

/** Pictures of articles for networks: they show the name of a topic, and too many of them are kept to be named one by one. */
export const sharePicturesTag = (locale: Locale): string => `pictures:${locale}`;

/** Name, links and words on every page of a language. */
export const settingsTag = (locale: Locale): string => `settings:${locale}`;

/** Every document that pages show besides articles, and the settings: on no page, it says that what was read of them has to be read again. */
export const partsTag = "parts";

/**
 * One page by its address. Edges take tags of printable ASCII without separators, up to 1,024 bytes; no address of a page needs more, and whatever
 * else is asked for is no page.
 */
export const pageTag = (path: string): string => `page:${encodeURI(decodeURI(path)).replaceAll(",", "%2C").slice(0, 1_000)}`;

/** Every picture, in every size. */
export const mediaTag = "media";
