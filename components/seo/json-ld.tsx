/** As JSON that can stand inside an element: `<` is escaped, so that no text can end the script or open a comment (HTML, 4.12.1.3). */
export function embeddable(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** What a page says to search engines. A data block, never run: a Content-Security-Policy on script does not concern it. */
export function JsonLd({ data }: { data: object }) {
  // oxlint-disable-next-line react/no-danger -- React would escape the quotes of the JSON; `embeddable` escapes what matters
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: embeddable(data) }} />;
}
