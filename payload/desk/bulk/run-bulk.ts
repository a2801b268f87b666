/** One change to many articles, one after the other: each stands or falls by itself, and a person can stop in between. */
import type { Locale } from "../../../messages/locales";
import { type Answer, askServer } from "../ask-server";
import type { LanguageOutcome, Reason } from "../language-endpoint";
import { missingIn } from "../publishing/planned-answer";
import type { LanguageReport } from "../readiness-endpoint";
import type { TopicDeed } from "./topic-deeds";
import type { TopicOutcome } from "./topics-endpoint";

type Action = "publish" | "unpublish";

/** `at`: by the shop's own clock, see publish/wall-clock. `cancel`: whatever waits in these languages. `undo`: these planned changes alone. */
export type BulkDeed = { action: Action; languages: Locale[] } | { action: Action; at: string; languages: Locale[] } | { cancel: Locale[] } | { undo: Planned[] } | { deed: TopicDeed; topic: number };

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
  /** Of what was planned: the id of the planned change. */
  planned?: number;
  /** Planned although the reasons would keep it from going live now. */
  unready?: boolean;
}

/** What was planned just now, so that it can be undone. */
export interface Planned {
  article: BulkArticle;
  language: Locale;
  /** Of the planned change. */
  id: number;
}

export interface BulkSum {
  /** Articles that were changed wholly. */
  done: number;
  /** Articles that were changed in some of the languages. */
  partly: number;
  notes: BulkNote[];
  /** Articles that were not begun, since somebody stopped. */
  left: number;
  planned: Planned[];
}

interface Run {
  /** Of the admin. */
  language: string;
  noAnswer: string;
  notLive: string;
  nothingPlanned: string;
  onProgress: (done: number) => void;
  stopped: () => boolean;
}

function refusalIn(answer: Answer | null, noAnswer: string): Reason[] {
  const said = answer?.reasons ?? [];
  return answer?.ok ? [] : (said.length > 0 ? said : [noAnswer]).map((message) => ({ message }));
}

async function planOne(article: BulkArticle, { action, at, languages }: { action: Action; at: string; languages: Locale[] }, { language, noAnswer }: Run): Promise<BulkNote[]> {
  const notes: BulkNote[] = [];
  for (const locale of languages) {
    const answer = await askServer("POST", "/api/scheduled-changes", { action, article: article.id, at, language: locale }, language).catch(() => null);
    const planned = answer?.ok ? (answer.body as { doc: { id: number } }).doc.id : undefined;
    const missing = answer ? missingIn(answer) : [];
    notes.push({ article, language: locale, done: answer?.ok === true, reasons: [...refusalIn(answer, noAnswer), ...missing], planned, ...(missing.length > 0 && { unready: true }) });
  }
  return notes;
}

async function cancelOne(article: BulkArticle, deed: { cancel: Locale[] } | { undo: Planned[] }, { language, noAnswer, nothingPlanned }: Run): Promise<BulkNote[]> {
  const report = await askServer("GET", `/api/articles/${article.id}/languages`, undefined, language).catch(() => null);
  if (!report?.ok) return [{ article, language: null, done: false, reasons: refusalIn(report, noAnswer) }];
  const waiting = (report.body as LanguageReport).planned.filter(({ failed }) => !failed);
  const wanted: { language: Locale; id?: number }[] = "undo" in deed ? deed.undo.filter((one) => one.article.id === article.id) : deed.cancel.map((locale) => ({ language: locale }));
  const notes: BulkNote[] = [];
  for (const { id: only, language: locale } of wanted) {
    const planned = waiting.filter((change) => change.language === locale && (only === undefined || change.id === only));
    if (planned.length === 0) notes.push({ article, language: locale, done: false, reasons: [{ message: nothingPlanned }] });
    for (const { id } of planned) {
      const answer = await askServer("PATCH", `/api/scheduled-changes/${id}`, { state: "cancelled" }, language).catch(() => null);
      notes.push({ article, language: locale, done: answer?.ok === true, reasons: refusalIn(answer, noAnswer) });
    }
  }
  return notes;
}

async function changeOne(article: BulkArticle, deed: BulkDeed, run: Run): Promise<BulkNote[]> {
  if ("at" in deed) return planOne(article, deed, run);
  if ("cancel" in deed || "undo" in deed) return cancelOne(article, deed, run);
  const { language, noAnswer, notLive } = run;
  const topics = "topic" in deed;
  const answer = await askServer("POST", `/api/articles/${article.id}/${topics ? "topics" : "languages"}`, deed, language).catch(() => null);
  if (!answer?.ok) return [{ article, language: null, done: false, reasons: refusalIn(answer, noAnswer) }];
  if (!topics) return (answer.body as { outcomes: LanguageOutcome[] }).outcomes.map(({ done, language: locale, reasons }) => ({ article, language: locale, done, reasons }));
  const { done, reasons, waits } = answer.body as TopicOutcome;
  return [{ article, language: null, done, reasons: done && waits ? [{ message: notLive }] : reasons }];
}

export async function runBulk(articles: readonly BulkArticle[], deed: BulkDeed, run: Run): Promise<BulkSum> {
  const sum: BulkSum = { done: 0, partly: 0, notes: [], left: 0, planned: [] };
  for (const [place, article] of articles.entries()) {
    if (run.stopped()) return { ...sum, left: articles.length - place };
    const notes = await changeOne(article, deed, run);
    const doneIn = notes.flatMap(({ done, language }) => (done && language !== null ? [language] : []));
    if (notes.every(({ done }) => done)) sum.done += 1;
    else if (doneIn.length > 0) sum.partly += 1;
    const said = notes.filter(({ done, reasons }) => !done || reasons.length > 0);
    sum.notes.push(...said.map((note) => (note.done || doneIn.length === 0 ? note : { ...note, doneIn })));
    sum.planned.push(...notes.flatMap(({ language, planned: id }) => (id === undefined || language === null ? [] : [{ article, language, id }])));
    run.onProgress(place + 1);
  }
  return sum;
}
