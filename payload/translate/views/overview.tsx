"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { type Locale, localeDetails } from "../../../messages/locales";
import { sayIn } from "../../desk/in-admin-words";
import type { DeskList } from "../desk/contract/overview";
import { BulkBar } from "./bulk-bar";
import { type ListQuery, readList } from "./desk-api";
import { readFilters, withFilter, writeFilters } from "./filters";
import { ImportPanel } from "./import-panel";
import { NoticeList } from "./notice-list";
import { OverviewFilters } from "./overview-filters";
import { OverviewTable, rowKey } from "./overview-table";
import { overviewWords } from "./overview-words";
import { replyWords } from "./reply-words";
import { ViewShelf } from "./view-shelf";
import { viewWords } from "./words";

interface Props {
  /** Languages this person works in. */
  locales: Locale[];
  sourceLocale: Locale;
  /** `2026-12-01`, in the shop's time zone. */
  today: string;
  language: string;
}

/** Every document of a language with what it asks for. */
export function Overview({ locales, sourceLocale, today, language }: Props) {
  const say = useMemo(() => sayIn(language), [language]);
  const router = useRouter();
  const address = useSearchParams().toString();
  const query = useMemo(() => readFilters(new URLSearchParams(address), locales), [address, locales]);
  const [list, setList] = useState<DeskList | null>(null);
  const [problem, setProblem] = useState("");
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  // Of several requests under way only the last one asked counts.
  const turn = useRef(0);
  const load = useCallback(async () => {
    if (!query) return;
    turn.current += 1;
    const own = turn.current;
    const reply = await readList(query, language);
    if (own !== turn.current) return;
    if (reply.kind === "done") setList(reply.body);
    setProblem(reply.kind === "done" ? "" : replyWords(reply, say));
  }, [language, query, say]);

  useEffect(() => {
    const first = async () => {
      await Promise.resolve();
      await load();
    };
    void first();
  }, [load]);

  const go = useCallback((next: ListQuery) => router.replace(`/admin/translations?${writeFilters(next)}`, { scroll: false }), [router]);
  if (!query) return <p>{say(overviewWords.noLanguage)}</p>;
  const rows = list?.docs ?? [];
  const picked = rows.filter((row) => chosen.has(rowKey(row)));
  const again = () => void load();
  const page = list?.page ?? 1;
  return (
    <div className="desk-overview">
      <h1>{say(viewWords.translations)}</h1>
      {locales.length > 1 && (
        <nav aria-label={say(overviewWords.language)} className="desk-buttons">
          {locales.map((locale) => (
            <a key={locale} aria-current={locale === query.locale ? "page" : undefined} href={`/admin/translations?${writeFilters(withFilter(query, { locale }))}`}>
              {localeDetails[locale].name}
            </a>
          ))}
        </nav>
      )}
      <p className="desk-note">
        {say(overviewWords.intro)} {localeDetails[sourceLocale].name} → {localeDetails[query.locale].name}
      </p>
      <NoticeList language={language} say={say} />
      <ViewShelf of="translation-desk-views" list="/admin/translations" query={writeFilters(query)} say={say} />
      <OverviewFilters language={language} list={list} query={query} say={say} onChange={go} />
      <BulkBar language={language} people={list?.people ?? []} query={query} rows={picked} say={say} onDone={again} />
      <p role="status" className={problem ? "desk-refused" : "desk-note"}>
        {problem || (list ? (list.total === 0 ? say(overviewWords.nothing) : say(overviewWords.total, { total: list.total, page, pages: list.pages })) : say(viewWords.loading))}
      </p>
      {rows.length > 0 && <OverviewTable chosen={chosen} language={language} rows={rows} say={say} sort={query.sort} today={today} onChoose={setChosen} onSort={(sort) => go(withFilter(query, { sort }))} />}
      {list && list.pages > 1 && (
        <div className="desk-buttons">
          <button type="button" className="desk-small" disabled={page <= 1} onClick={() => go({ ...query, page: String(page - 1) })}>
            {say(overviewWords.previousPage)}
          </button>
          <button type="button" className="desk-small" disabled={page >= list.pages} onClick={() => go({ ...query, page: String(page + 1) })}>
            {say(overviewWords.nextPage)}
          </button>
        </div>
      )}
      <ImportPanel language={language} locale={query.locale} say={say} sourceLocale={sourceLocale} onApplied={again} />
    </div>
  );
}
