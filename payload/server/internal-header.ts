/** Marks a request of the front to its renderer; taken away from whatever comes from outside. */
export const internalHeader = "x-feuilleton-internal";
