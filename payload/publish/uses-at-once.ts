/** How many uses are named at once, of those that are counted. */
export const usesAtOnce = 100;
