/** Characters of text in one paste: some forty thousand words, far longer than any article. */
export const longestText = 250_000;
/** Characters of HTML around it, pictures not counted; Word writes about ten for each letter. */
export const longestHtml = 2_000_000;

/** A picture inside the HTML weighs more than every word around it, and is left behind in any case. */
export function withoutPictures(html: string): string {
  return html.replace(/\bdata:image\/[\w.+-]+;base64,[\w+/=\s]*/g, "");
}

export function isTooLong(html: string, text: string): boolean {
  return html.length > longestHtml || text.length > longestText;
}
