/**
 * The only place that puts script into a page. `code` is one of our own constants, the same bytes on every page, so that a
 * Content-Security-Policy can allow it by its hash.
 */
export function InlineScript({ code }: { code: string }) {
  // oxlint-disable-next-line react/no-danger -- a constant of ours; React would escape quotes inside a text child
  return <script dangerouslySetInnerHTML={{ __html: code }} />;
}
