/** Work on the words of a marked text and leave its marks alone. */
import { tokens, writeTokens } from "../placeholders";

/** What no rule of typography applies to: addresses, mail addresses, times and ratios such as 12:30. */
const exempt = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\d+:\d+/gu;

/** Gives every piece of running text to `change`; addresses and times stay as they are. */
export function outsideAddresses(text: string, change: (piece: string) => string): string {
  let result = "";
  let from = 0;
  for (const match of text.matchAll(exempt)) {
    result += change(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + change(text.slice(from));
}

/**
 * Changes the words of a marked text as if there were no marks: `change` must keep its input's length in everything but white space and
 * single replaced characters, so it works on one piece between marks at a time.
 */
export function changeWords(marked: string, change: (piece: string) => string): string {
  return writeTokens(tokens(marked).map((token) => (token.kind === "text" ? { ...token, text: outsideAddresses(token.text, change) } : token)));
}
