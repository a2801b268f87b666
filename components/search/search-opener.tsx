"use client";

import { lazy, type MouseEvent, Suspense, useEffect, useState } from "react";
import { useLocale, useTranslations } from "next-intl";
import { searchPath } from "@/messages/paths";
import { SearchSymbol } from "./search-symbol";

const SearchDialog = lazy(() => import("./search-dialog").then((module) => ({ default: module.SearchDialog })));

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

/** A link to the page of results; with script it opens the dialog, as ⌘K, Ctrl+K and / do. The dialog's script comes when it is opened. */
export function SearchOpener() {
  const t = useTranslations("search");
  const locale = useLocale();
  const [open, setOpen] = useState(false);

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const shortcut = (event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey)) || (event.key === "/" && !isTyping(event.target));
      if (!shortcut) return;
      event.preventDefault();
      setOpen(true);
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  function onClick(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setOpen(true);
  }

  return (
    <>
      <a className="icon-button" data-island="" href={searchPath(locale)} onClick={onClick} aria-label={t("open")} title={t("open")} aria-keyshortcuts="Control+K Meta+K /">
        <SearchSymbol />
      </a>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
