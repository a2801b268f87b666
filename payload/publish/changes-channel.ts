/** The name under which PostgreSQL passes on that there are new rows in `page_changes`. */
export const changesChannel = "feuilleton_changes";
