/** One change to many articles, one after the other: each stands or falls by itself, and a person can stop in between. */
import type { Locale } from "../../../messages/locales";
import { askServer } from "../ask-server";
import type { LanguageOutcome, Reason } from "../language-endpoint";
import type { TopicDeed } from "./topic-deeds";
import type { TopicOutcome } from "./topics-endpoint";

type Action = "publish" | "unpublish";

/** `at`: by the shop's own clock, see publish/wall-clock. */
export type BulkDeed = { action: Action; languages: Locale[] } | { action: Action; at: string; languages: Locale[] } | { deed: TopicDeed; topic: number };

export interface BulkArticle {
  id: number;
  workingTitle?: string;
}

/** What could not be done with one article, or not wholly. */
export interface BulkNote {
  article: BulkArticle;
  /** Null where it is about the article as a whole. */
  language: Locale | null;
  done: boolean;
  reasons: Reason[];
  /** Of a refusal: languages in which the same article was changed all the same. */
  doneIn?: Locale[];
}

export interface BulkSum {
  /** Articles that were changed wholly. */
  done: number;
  /** Articles that were changed in some of the languages. */
  partly: number;
  notes: BulkNote[];
  /** Articles that were not begun, since somebody stopped. */
  left: number;
}

interface Run {
  /** Of the admin. */
  language: string;
  noAnswer: string;
  notLive: string;
  onProgress: (done: number) => void;
  stopped: () => boolean;
}

async function planOne(article: BulkArticle, { action, at, languages }: { action: Action; at: string; languages: Locale[] }, { language, noAnswer }: Run): Promise<BulkNote[]> {
  const notes: BulkNote[] = [];
  for (const locale of languages) {
    const answer = await askServer("POST", "/api/scheduled-changes", { action, article: article.id, at, language: locale }, language).catch(() => null);
    const reasons = answer?.ok ? [] : answer && answer.reasons.length > 0 ? answer.reasons : [noAnswer];
    notes.push({ article, language: locale, done: answer?.ok === true, reasons: reasons.map((message) => ({ message })) });
  }
  return notes;
}

async function changeOne(article: BulkArticle, deed: BulkDeed, run: Run): Promise<BulkNote[]> {
  if ("at" in deed) return planOne(article, deed, run);
  const { language, noAnswer, notLive } = run;
  const topics = "topic" in deed;
  const answer = await askServer("POST", `/api/articles/${article.id}/${topics ? "topics" : "languages"}`, deed, language).catch(() => null);
  const refused = (reasons: string[]): BulkNote[] => [{ article, language: null, done: false, reasons: reasons.map((message) => ({ message })) }];
  if (!answer) return refused([noAnswer]);
  if (!answer.ok) return refused(answer.reasons.length > 0 ? answer.reasons : [noAnswer]);
  if (!topics) return (answer.body as { outcomes: LanguageOutcome[] }).outcomes.map(({ done, language: locale, reasons }) => ({ article, language: locale, done, reasons }));
  const { done, reasons, waits } = answer.body as TopicOutcome;
  return [{ article, language: null, done, reasons: done && waits ? [{ message: notLive }] : reasons }];
}

export async function runBulk(articles: readonly BulkArticle[], deed: BulkDeed, run: Run): Promise<BulkSum> {
  const sum: BulkSum = { done: 0, partly: 0, notes: [], left: 0 };
  for (const [place, article] of articles.entries()) {
    if (run.stopped()) return { ...sum, left: articles.length - place };
    const notes = await changeOne(article, deed, run);
    const doneIn = notes.flatMap(({ done, language }) => (done && language !== null ? [language] : []));
    if (notes.every(({ done }) => done)) sum.done += 1;
    else if (doneIn.length > 0) sum.partly += 1;
    const said = notes.filter(({ done, reasons }) => !done || reasons.length > 0);
    sum.notes.push(...said.map((note) => (note.done || doneIn.length === 0 ? note : { ...note, doneIn })));
    run.onProgress(place + 1);
  }
  return sum;
}
