"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useRouter, useSearchParams } from "next/navigation";
import { useId, useRef, useState } from "react";

import { type Locale, locales } from "../../../messages/locales";
import { ViewShelf } from "../../translate/views/view-shelf";
import { languageLabel, languageNames, sayIn } from "../in-admin-words";
import { useMayPublish } from "../publishing/may-publish";
import { publishingWords } from "../publishing/words";
import { savingWords } from "../saving-words";
import { BulkSummary } from "./bulk-summary";
import { bulkWords } from "./bulk-words";
import { useChosenArticles } from "./chosen-articles";
import { type BulkArticle, type BulkDeed, type BulkSum, type Planned, runBulk } from "./run-bulk";
import { PlanChoice } from "./plan-choice";
import { TopicChoice } from "./topic-choice";
import "../../translate/views/views.css";
import "../desk.css";

/** What makes a list what it is, and nothing of where one is in it. */
const kept = ["where", "search", "sort", "columns", "limit", "groupBy", "locale"];

/** Above the list of articles: its saved views, and what can be done with the articles that are ticked. */
export function BulkBar() {
  const { i18n } = useTranslation();
  const router = useRouter();
  const params = useSearchParams();
  const chosen = useChosenArticles();
  const may = useMayPublish("");
  const fieldId = useId();
  const stop = useRef(false);
  const outcome = useRef<HTMLDivElement>(null);
  const [languages, setLanguages] = useState<Locale[]>([]);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const [sum, setSum] = useState<BulkSum | null>(null);
  const [problem, setProblem] = useState("");
  const say = sayIn(i18n.language);
  const named = languageNames(locales.filter((locale) => languages.includes(locale)), i18n.language);
  const query = new URLSearchParams([...params].filter(([key]) => kept.some((one) => key === one || key.startsWith(`${one}[`)))).toString();

  async function runOn(load: () => Promise<BulkArticle[]>, deed: BulkDeed): Promise<void> {
    stop.current = false;
    setSum(null);
    setProblem("");
    const articles = await load().catch(() => null);
    if (!articles) return setProblem(say(bulkWords.unread));
    setProgress({ done: 0, of: articles.length });
    // The button that was pressed rests meanwhile, or goes: the focus would be lost with it.
    outcome.current?.focus();
    setSum(await runBulk(articles, deed, { language: i18n.language, noAnswer: say(savingWords.noAnswer), notLive: say(bulkWords.notLive), nothingPlanned: say(bulkWords.nothingPlanned), onProgress: (done) => setProgress({ done, of: articles.length }), stopped: () => stop.current }));
    setProgress(null);
    router.refresh();
  }

  function stopRun(): void {
    stop.current = true;
    // It goes when the article under way is done.
    outcome.current?.focus();
  }

  async function run(deed: BulkDeed, what: string): Promise<void> {
    if (window.confirm(say(chosen.count === 1 ? bulkWords.sureOne : bulkWords.sure, { count: chosen.count, what }))) await runOn(chosen.load, deed);
  }

  async function undo(undone: Planned[]): Promise<void> {
    await runOn(async () => [...new Map(undone.map(({ article }) => [article.id, article])).values()], { undo: undone });
  }

  const none = progress !== null || languages.length === 0;
  return (
    <div className="desk-list">
      <ViewShelf of="article-list-views" list="/admin/collections/articles" query={query} say={say} />
      {may.all && chosen.count > 0 && (
        <section className="desk-actions" aria-labelledby={fieldId}>
          <h2 id={fieldId}>{say(bulkWords.title, { count: chosen.count })}</h2>
          <div className="desk-buttons">
            <fieldset>
              <legend className="only-heard">{say(publishingWords.chooseLanguages)}</legend>
              {locales.map((locale) => (
                <label key={locale}>
                  <input type="checkbox" checked={languages.includes(locale)} onChange={({ target }) => setLanguages(target.checked ? [...languages, locale] : languages.filter((one) => one !== locale))} /> {languageLabel(locale, i18n.language)}
                </label>
              ))}
            </fieldset>
            <Button disabled={none} margin={false} onClick={() => void run({ action: "publish", languages }, say(publishingWords.publishIn, { languages: named }))}>
              {languages.length === 0 ? say(publishingWords.publish) : say(publishingWords.publishIn, { languages: named })}
            </Button>
            <Button buttonStyle="secondary" disabled={none} margin={false} onClick={() => void run({ action: "unpublish", languages }, say(publishingWords.unpublishIn, { languages: named }))}>
              {languages.length === 0 ? say(publishingWords.unpublish) : say(publishingWords.unpublishIn, { languages: named })}
            </Button>
          </div>
          <PlanChoice disabled={none} language={i18n.language} named={named} onCancel={(what) => void run({ cancel: languages }, what)} onChoose={(action, at, what) => void run({ action, at, languages }, what)} say={say} />
          <TopicChoice busy={progress !== null} onChoose={(deed, topic, name) => void run({ deed, topic }, `${say(bulkWords[deed])} (${name})`)} say={say} />
        </section>
      )}
      <div ref={outcome} role="status" tabIndex={-1}>
        {progress && (
          <p>
            {say(bulkWords.busy, { count: progress.of, done: progress.done })}{" "}
            <button type="button" className="desk-small" onClick={stopRun}>
              {say(bulkWords.stop)}
            </button>
          </p>
        )}
        {sum && <BulkSummary language={i18n.language} onUndo={(undone) => void undo(undone)} say={say} sum={sum} />}
      </div>
      {problem !== "" && (
        <p role="alert" className="desk-refused">
          {problem}
        </p>
      )}
    </div>
  );
}
