/** One letter or digit before a hyphen, or several such in a row, with the letter after it: L-t(hreonaat), N-acetyl-L-c(ysteïne), 5-H(TP). */
const lone = /(?<![\p{L}\p{N}])((?:[\p{L}\p{N}]-)+\p{L})/u;

/**
 * Text in which no line ends after the lone letter of a compound: "L-" at the end of a line reads as a slip. A matter of style alone: the hyphen
 * stays the one that is copied, searched for and read aloud, and the rest of a long name may still be divided.
 */
export function Unbroken({ text }: { text: string }) {
  const pieces = text.split(lone);
  if (pieces.length === 1) return text;
  // A piece has no identity but its place; every second one is what the pattern caught.
  return pieces.map((piece, index) => (index % 2 === 1 ? <span key={index} className="unbroken">{piece}</span> : piece));
}
