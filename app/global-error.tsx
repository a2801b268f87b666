"use client";

import { useSyncExternalStore } from "react";

import { errorLanguage, errorWords } from "./error-words";

const never = () => () => undefined;
const here = () => errorLanguage({ cookie: document.cookie, languages: navigator.languages, path: location.pathname });

/**
 * Stands in for everything where even the frame of a page failed, as the admin's does while the database is away. Styles are set by script: a page's
 * policy lets in no style sheet that it does not know.
 */
export default function GlobalError() {
  const language = useSyncExternalStore(never, here, () => "en" as const);
  return (
    <html lang={language} style={{ colorScheme: "light dark" }}>
      <body style={{ font: "1.125rem/1.5 system-ui, sans-serif", margin: "20vh auto 0", maxWidth: "34rem", padding: "0 1.25rem" }}>
        <title>{errorWords.title[language]}</title>
        <main>
          <h1 style={{ fontSize: "1.75rem", lineHeight: 1.2 }}>{errorWords.title[language]}</h1>
          <p style={{ margin: "1rem 0 1.5rem" }}>{errorWords.text[language]}</p>
          <button onClick={() => location.reload()} style={{ font: "inherit", minHeight: "2.75rem", padding: "0 1.25rem" }} type="button">
            {errorWords.again[language]}
          </button>
        </main>
      </body>
    </html>
  );
}
