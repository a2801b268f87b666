import { createCommand, type LexicalCommand } from "@payloadcms/richtext-lexical/lexical";

/** Opens the picker: with the key of the mark to change, or null for a new one at the cursor. */
export const OPEN_CITATION_PICKER: LexicalCommand<string | null> = createCommand("OPEN_CITATION_PICKER");
