/** At most `length` characters, cut between words, with an ellipsis where something is left out. Spaces that hold words together go on doing so. */
export function shorten(text: string, length: number): string {
  const flat = text.replace(/[ \t\r\n]+/gu, " ").trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length);
  const end = cut.lastIndexOf(" ");
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.–-]+$/u, "")}…`;
}
