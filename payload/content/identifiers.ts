/** Identifiers as people paste them, brought into one form. Each parser returns null for what is no such identifier, and is idempotent. */

const doiWrapping = /^(?:(?:info:|urn:)?doi(?:\s*[:/]\s*|\s+))?((?:https?:\/\/)?(?:www\.|dx\.)?doi\.org\/(?:doi:)?)?/i;

/** ANSI/NISO Z39.84: directory code 10, a registrant code that may be divided by dots, a slash, any printable characters. */
const doiShape = /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{C}]+$/u;

const closers: Record<string, string> = { ")": "(", "]": "[", "}": "{", ">": "<" };

/** Takes off the punctuation of the sentence a DOI was copied from; a bracket stays where its partner is part of the DOI. */
function withoutTrailingPunctuation(text: string): string {
  let rest = text;
  for (;;) {
    const last = rest.at(-1) ?? "";
    const opener = closers[last];
    const loose = opener ? rest.split(last).length > rest.split(opener).length : /[\s.,;:!?'"”’»]/u.test(last);
    if (!loose) return rest;
    rest = rest.slice(0, -1);
  }
}

/**
 * A DOI such as `10.1016/j.neuron.2009.12.026`, from itself, `doi:…`, or an address at doi.org, percent-encoded or not.
 * In lower case, since DOIs are compared without regard to ASCII case (Z39.84 and the DOI Handbook).
 */
export function parseDoi(input: string): string | null {
  const text = input.trim().replace(/^[([{<"'“‘«\s]+/u, "");
  const [wrapping, address] = doiWrapping.exec(text) ?? [""];
  let name = text.slice(wrapping.length);
  // In an address a bare ? or # starts the query or fragment; as part of a DOI they are percent-encoded there.
  if (address) name = name.replace(/[?#].*$/su, "");
  const escape = /%[\da-f]{2}/i;
  if (escape.test(name)) {
    try {
      name = decodeURIComponent(name);
    } catch {
      return null;
    }
    // Encoded twice over: it would read differently each time it is saved.
    if (escape.test(name)) return null;
  }
  const doi = withoutTrailingPunctuation(name).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return doiShape.test(doi) ? doi : null;
}

const pmidWrapping =
  /^(?:pmid\s*:?\s*|(?:https?:\/\/)?(?:(?:www\.|m\.)?pubmed\.ncbi\.nlm\.nih\.gov\/|(?:www\.|m\.)?ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed\/))?0*([1-9]\d{0,7})\/?(?:[?#].*)?[\s.,;)]*$/isu;

/** A PubMed id, digits only and without leading zeros, from itself, `PMID: …` or an address at PubMed, old or new. */
export function parsePmid(input: string): string | null {
  return pmidWrapping.exec(input.trim())?.[1] ?? null;
}

/** A GTIN-8, -12, -13 or -14: digits only, the last one the check digit of the GS1 General Specifications (section 7.9). */
export function isGtin(value: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(value) || /^0+$/.test(value)) return false;
  // Weights run 1, 3, 1, 3 … from the right; with the check digit itself the sum is a multiple of ten.
  const sum = [...value].toReversed().reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** An http or https address in the URL standard's own spelling. Addresses with a user name or password are refused: they mislead readers. */
export function parseHttpUrl(input: string): string | null {
  const text = input.trim();
  // The URL parser also reads "https:host" and drops line breaks; an editor who pastes those has made a mistake.
  if (!/^https?:\/\/[^/\\]/i.test(text) || /\p{Cc}/u.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username === "" && url.password === "" ? url.href : null;
}
