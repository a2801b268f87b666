import { act, configure, screen } from "@testing-library/react";
import { $getRoot, CONTROLLED_TEXT_INSERTION_COMMAND, type LexicalEditor } from "@payloadcms/richtext-lexical/lexical";

// jsdom lays nothing out, and has no boxes of ranges either; Lexical asks for them to scroll to the caret.
Range.prototype.getBoundingClientRect = () => new DOMRect();

// Finding by role is slow in jsdom, and the machine may be busy with other suites.
configure({ asyncUtilTimeout: 8_000 });

/** jsdom has no input of its own for editable elements; this is what Lexical makes of a key. */
export async function typeInto(name: RegExp, words: string): Promise<void> {
  const box = await screen.findByRole("textbox", { name });
  const { __lexicalEditor: editor } = box as unknown as { __lexicalEditor: LexicalEditor };
  await act(async () => {
    editor.update(() => void $getRoot().selectEnd(), { discrete: true });
    editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, words);
  });
}
