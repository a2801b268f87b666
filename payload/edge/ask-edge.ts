/** One question to an edge, and what its answer means. */

/** Milliseconds. An edge that says nothing is asked again later; the editor does not wait this long. */
const patience = 5_000;

/** Milliseconds to keep quiet when an edge says "too many" and not for how long. */
const pause = 60_000;

/** The edge did not do as asked. `after`: milliseconds before it may be asked again, where it said so. */
export class PurgeFailed extends Error {
  constructor(
    message: string,
    readonly after: number | null = null,
  ) {
    super(message);
  }
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), or the moment at which Fastly counts anew. */
function quietFor(headers: Headers, now = Date.now()): number {
  const said = headers.get("retry-after") ?? "";
  const until = /^\d+$/.test(said) ? now + Number(said) * 1_000 : Date.parse(said);
  const reset = Number(headers.get("fastly-ratelimit-reset") ?? Number.NaN) * 1_000;
  const moment = [until, reset].find((each) => Number.isFinite(each) && each > now);
  return moment === undefined ? pause : Math.min(moment - now, 15 * pause);
}

/** Resolves to the body of a 2xx answer. Throws a PurgeFailed for every other, and for none. The token is in no message. */
export async function askEdge(name: string, url: string, request: { method: string; headers: Record<string, string>; body?: string }): Promise<string> {
  let answer: Response;
  try {
    answer = await fetch(url, { ...request, redirect: "error", signal: AbortSignal.timeout(patience) });
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    throw new PurgeFailed(`${name} cannot be reached (${cause ?? (error as Error).name}).`);
  }
  const text = await answer.text().catch(() => "");
  if (answer.ok) return text;
  if (answer.status === 429) throw new PurgeFailed(`${name} takes no more purges for now (429).`, quietFor(answer.headers));
  if (answer.status === 401 || answer.status === 403) throw new PurgeFailed(`${name} does not accept EDGE_TOKEN (${answer.status}).`);
  throw new PurgeFailed(`${name} answered ${answer.status}: ${text.slice(0, 200)}`);
}
