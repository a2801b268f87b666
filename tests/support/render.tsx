import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Messages } from "next-intl";
import { NextIntlClientProvider } from "next-intl";
import type { Locale } from "@/messages/locales";
import fr from "@/messages/fr.json";
import nl from "@/messages/nl.json";

// The compiler knows the words of the source language letter by letter; that other files hold the same keys is the messages check's.
const messages = { nl, fr } as unknown as Record<Locale, Messages>;

/** The HTML a server sends for `node`, under the real messages of `locale`. Links of the head that React hoists come first. */
export function htmlOf(node: ReactNode, locale: Locale): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="Europe/Brussels">
      {node}
    </NextIntlClientProvider>,
  );
}

/** Puts that HTML into the document, as a reader without script gets it. Query it through `screen`; it is gone after the test. */
export function showPage(node: ReactNode, locale: Locale): void {
  document.documentElement.lang = locale;
  document.body.innerHTML = htmlOf(node, locale);
}
