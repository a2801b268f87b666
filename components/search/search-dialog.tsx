"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useLocale, useTranslations } from "next-intl";
import { searchPath } from "@/messages/paths";
import type { SearchHit } from "@/payload/read/types";
import { SearchOptions } from "./search-options";
import { useSearch } from "./use-search";

const client = new QueryClient();

function optionsOf(results: ReturnType<typeof useSearch>["data"]): SearchHit[] {
  return results ? [...results.articles, ...results.topics, ...results.products] : [];
}

function SearchPanel({ onClose }: { onClose: () => void }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, isError } = useSearch(locale, typed);
  const asked = typed.trim().length > 1;
  const results = asked ? data : undefined;
  const options = optionsOf(results);
  // By its address: answers to what was typed last may come after the choice, in another order.
  const active = options.findIndex(({ href }) => href === chosen);

  useEffect(() => {
    // Native: the page behind is inert, Esc closes, and focus goes back to where it was.
    dialog.current?.showModal();
  }, []);

  useEffect(() => {
    // The focus stays in the field, so that the browser follows nothing by itself.
    if (active >= 0) document.getElementById(`search-option-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (options.length > 0) setChosen(options[(active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length]?.href ?? null);
    }
    if (event.key === "Enter" && options[active]) {
      event.preventDefault();
      location.assign(options[active].href);
    }
  }

  const corrected = results && results.corrected.length > 0 ? ` ${t("corrected", { words: new Intl.ListFormat(locale).format(results.corrected) })}` : "";
  const found = results && (options.length > 0 ? `${t("count", { count: results.total })}.${corrected}` : t("none", { query: results.query }));
  const said = isError ? t("failed") : (found ?? "");
  return (
    <dialog className="search-dialog" ref={dialog} onClose={onClose} aria-label={t("title")}>
      <form action={searchPath(locale)} role="search">
        <label htmlFor="search-dialog-field" className="only-heard">
          {t("label")}
        </label>
        <div className="search-row">
          <input
            id="search-dialog-field"
            className="search-field"
            name="q"
            type="search"
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
            placeholder={t("label")}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={options.length > 0}
            aria-controls="search-options"
            aria-activedescendant={options[active] ? `search-option-${active}` : undefined}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setChosen(null);
            }}
            onKeyDown={onKeyDown}
          />
          <button className="quiet-button" type="button" onClick={() => dialog.current?.close()}>
            {t("close")}
          </button>
        </div>
      </form>
      <p className="search-count" role="status">
        {said}
      </p>
      <SearchOptions results={results} active={active} />
      {results && results.total > 0 && (
        <p>
          <a href={searchPath(locale, typed.trim())}>{t("all")}</a>
        </p>
      )}
    </dialog>
  );
}

/** Search while typing, after the combobox pattern with a list box of the WAI-ARIA Authoring Practices. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  return (
    <QueryClientProvider client={client}>
      <SearchPanel onClose={onClose} />
    </QueryClientProvider>
  );
}
