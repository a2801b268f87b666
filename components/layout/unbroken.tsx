/**
 * The last letter of a French verb and the pronoun behind it: (rejoin)t-il, (v)a-t-elle, (es)t-ce, (rende)z-vous. Or one letter or digit before a
 * hyphen, or several such in a row, with the letter after it: L-t(hreonaat), N-acetyl-L-c(ysteïne), 5-H(TP).
 */
const kept = /(\p{L}-(?:t-)?(?:ils?|elles?|on|nous|vous|je|tu|ce)(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]-)+\p{L})/iu;

/**
 * Text in which no line ends before an inverted pronoun or after the lone letter of a compound: "rejoint-" and "L-" at the end of a line read as
 * slips. A matter of style alone: the hyphen stays the one that is copied, searched for and read aloud, and the rest of a long word may still be
 * divided.
 */
export function Unbroken({ text }: { text: string }) {
  const pieces = text.split(kept);
  if (pieces.length === 1) return text;
  // A piece has no identity but its place; every second one is what the pattern caught.
  return pieces.map((piece, index) => (index % 2 === 1 ? <span key={index} className="unbroken">{piece}</span> : piece));
}
