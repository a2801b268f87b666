/**
 * A formatter by the words it is made of, made once: making one takes as long as some hundred formattings. For what a site has few of, such as
 * languages, currencies and time zones; nothing is ever let go.
 */
export function madeOnce<Words extends string[], Made>(make: (...words: Words) => Made): (...words: Words) => Made {
  const made = new Map<string, Made>();
  return (...words) => {
    const key = words.join("\n");
    const known = made.get(key) ?? make(...words);
    made.set(key, known);
    return known;
  };
}
