/** Stands in for the marker package `server-only`, which throws anywhere but in Next's bundler. */
export const serverOnly = true;
