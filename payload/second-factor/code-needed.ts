/** On the answer to a right password that a code has to follow. By itself, for the front, which knows nothing of the CMS. */
export const codeNeededHeader = "x-second-factor";
