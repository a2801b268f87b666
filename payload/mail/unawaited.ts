/**
 * Mails whose sender must not wait for them. The answer to "I forgot my password" has to come at once and be the same whether there is such an
 * account or not: a mail server that is slow or gone would tell the difference. The CMS hands on nothing but the HTML, so that is what they are
 * known by.
 */
const underWay = new Map<string, string>();

/** A letter that the CMS never hands on is forgotten when this many newer ones are there. */
const mostUnderWay = 100;

/** Returns the HTML as it is. */
export function sendUnawaited(html: string, text: string): string {
  underWay.set(html, text);
  const oldest = underWay.keys().next();
  if (underWay.size > mostUnderWay && !oldest.done) underWay.delete(oldest.value);
  return html;
}

/** The plain text of a letter nobody waits for, once; undefined for every other. */
export function takeUnawaited(html: unknown): string | undefined {
  if (typeof html !== "string") return undefined;
  const text = underWay.get(html);
  underWay.delete(html);
  return text;
}
