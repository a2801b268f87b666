/** citation-js ships no types; this is what we use of it. */
declare module "@citation-js/core" {
  export const plugins: { input: { chain(data: unknown, options: { forceType: string; generateGraph: boolean }): unknown[] } };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
