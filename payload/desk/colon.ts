import { label } from "../content/label";

/** Between a name and what is said of it: French puts a space before it. */
export const colon = label(": ", "\u00A0: ", ": ");
