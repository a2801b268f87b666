/** What a request line asks for, or null where that is malformed. */
export interface Target {
  /** As it was sent, percent-encoding included, without the query. */
  path: string;
  /** With its question mark, or empty. */
  query: string;
}

const longestPath = 2_000;
const longestQuery = 4_000;

/** Accepts origin-form only (RFC 9112, 3.2.1), decodable as UTF-8, without control characters, dots that climb, or empty segments. */
export function readTarget(url: string): Target | null {
  const mark = url.indexOf("?");
  const path = mark === -1 ? url : url.slice(0, mark);
  const query = mark === -1 ? "" : url.slice(mark);
  if (!path.startsWith("/") || path.startsWith("//") || path.length > longestPath || query.length > longestQuery) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f\\]/.test(decoded) || decoded.split("/").some((segment) => segment === ".." || segment === ".")) return null;
  return { path, query };
}
