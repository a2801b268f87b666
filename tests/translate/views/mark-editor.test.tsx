import { act, fireEvent, render, screen } from "@testing-library/react";
import { $getRoot, $getSelection, $isRangeSelection, CONTROLLED_TEXT_INSERTION_COMMAND, type LexicalEditor, PASTE_COMMAND, SELECTION_CHANGE_COMMAND, UNDO_COMMAND } from "@payloadcms/richtext-lexical/lexical";
import { createRef } from "react";
import { beforeEach, expect, it, vi } from "vitest";

import { MarkEditor, type MarkEditorHandle } from "@/payload/translate/views/mark-editor";
import { bold, source } from "./desk-fixture";
import { typeInto } from "./type-into";

const changed = vi.fn<(text: string) => void>();
beforeEach(() => void changed.mockReset());

async function open(value: string, multiline = false) {
  const ref = createRef<MarkEditorHandle>();
  const placeholders = [bold, source];
  const editorOf = (text: string) => <MarkEditor ref={ref} label="Vertaling" lang="fr" multiline={multiline} placeholders={placeholders} value={text} onChange={changed} />;
  const view = render(editorOf(value));
  // Lexical draws in a microtask.
  await act(async () => undefined);
  const box = screen.getByRole("textbox");
  const { __lexicalEditor: editor } = box as unknown as { __lexicalEditor: LexicalEditor };
  const change = (work: () => void) => act(async () => editor.update(work));
  return { box, editor, change, ref, show: (text: string) => view.rerender(editorOf(text)) };
}

/** Selects from the start of the first node to the end of the last, of those that read as given. */
function select(first: string, last: string): void {
  const nodes = $getRoot().getAllTextNodes();
  const [from, to] = [nodes.find((node) => node.getTextContent() === first)!, nodes.find((node) => node.getTextContent() === last)!];
  const selection = from.select(0, 0);
  selection.focus.set(to.getKey(), to.getTextContentSize(), "text");
}

class Clipboard {
  readonly values = new Map<string, string>();
  setData = (type: string, value: string) => void this.values.set(type, value);
  getData = (type: string) => this.values.get(type) ?? "";
}

function copy(box: HTMLElement, clipboard: Clipboard): void {
  const event = new Event("copy", { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: clipboard });
  fireEvent(box, event);
}

const paste = (editor: LexicalEditor, clipboard: Clipboard) => act(async () => void editor.dispatchCommand(PASTE_COMMAND, Object.assign(new Event("paste"), { clipboardData: clipboard }) as unknown as ClipboardEvent));

it("shows marks as chips and gives back what was typed around them", async () => {
  const { box } = await open("Du ⟦1⟧sel⟦/1⟧");
  expect(box).toHaveTextContent("Du 1›sel‹1");
  await typeInto(/Vertaling/, ".");
  expect(changed).toHaveBeenLastCalledWith("Du ⟦1⟧sel⟦/1⟧.");
});

it("takes both ends of a pair away when one is deleted, and puts them back on undo", async () => {
  const { editor, change } = await open("Du ⟦1⟧sel⟦/1⟧");
  await change(() => $getRoot().getAllTextNodes().find((node) => node.getTextContent() === "1›")!.remove());
  expect(changed).toHaveBeenLastCalledWith("Du sel");
  await act(async () => void editor.dispatchCommand(UNDO_COMMAND, undefined));
  expect(changed).toHaveBeenLastCalledWith("Du ⟦1⟧sel⟦/1⟧");
});

/** Characters before each end of the selection: where two texts meet, either says it. */
function places(editor: LexicalEditor): number[] {
  return editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return [];
    const nodes = $getRoot().getAllTextNodes();
    return [selection.anchor, selection.focus].map(({ key, offset }) => nodes.slice(0, nodes.findIndex((one) => one.getKey() === key)).reduce((sum, one) => sum + one.getTextContentSize(), offset));
  });
}

const nodeSaying = (text: string) => $getRoot().getAllTextNodes().find((one) => one.getTextContent() === text)!;

it("lets the caret stand on either side of a chip, never in it, from wherever it comes", async () => {
  const { editor, change } = await open("Du ⟦1⟧sel⟦/1⟧ pur");
  /** As the browser moves it: into the chip that is text to it. */
  const step = async (from: string, offset: number, into: string) => {
    await change(() => void nodeSaying(from).select(offset, offset));
    await change(() => {
      nodeSaying(into).select(1, 1);
      editor.dispatchCommand(SELECTION_CHANGE_COMMAND, undefined);
    });
    return places(editor);
  };
  expect(await step("sel", 3, "‹1")).toEqual([10, 10]);
  expect(await step(" pur", 0, "‹1")).toEqual([8, 8]);
  expect(await step("Du ", 3, "1›")).toEqual([5, 5]);
  expect(await step("sel", 0, "1›")).toEqual([3, 3]);
});

it("goes past a chip with one press of an arrow, and takes it into a selection whole", async () => {
  const { box, editor, change } = await open("Du ⟦1⟧sel⟦/1⟧ pur");
  const arrow = (key: "ArrowLeft" | "ArrowRight", shiftKey = false) => act(async () => void fireEvent.keyDown(box, { key, shiftKey }));
  await change(() => void nodeSaying("sel").select(3, 3));
  await arrow("ArrowRight");
  expect(places(editor)).toEqual([10, 10]);
  await arrow("ArrowLeft");
  expect(places(editor)).toEqual([8, 8]);
  await change(() => void nodeSaying("Du ").select(3, 3));
  await arrow("ArrowRight", true);
  expect(places(editor)).toEqual([3, 5]);
});

it("writes beside a chip that was clicked on, not into it", async () => {
  const { editor, change } = await open("Du ⟦1⟧sel⟦/1⟧");
  await change(() => void nodeSaying("‹1").select(1, 1));
  await act(async () => void editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, "."));
  expect(changed).toHaveBeenLastCalledWith("Du ⟦1⟧sel⟦/1⟧.");
});

it("puts a mark around what is selected, and only moves to one that is there", async () => {
  const { change, ref } = await open("sel");
  await change(() => select("sel", "sel"));
  await act(async () => ref.current?.insertMark(1));
  expect(changed).toHaveBeenLastCalledWith("⟦1⟧sel⟦/1⟧");
  await act(async () => ref.current?.insertMark(1));
  expect(changed).toHaveBeenCalledTimes(1);
  await act(async () => ref.current?.insertMark(7));
  expect(changed).toHaveBeenCalledTimes(1);
});

it("writes between the ends of a pair that was just put in", async () => {
  const { editor, change, ref } = await open("");
  await act(async () => ref.current?.insertMark(1));
  await change(() => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText("sel");
  });
  expect(changed).toHaveBeenLastCalledWith("⟦1⟧sel⟦/1⟧");
  expect(editor.getRootElement()).toHaveTextContent("1›sel‹1");
});

it("copies words for others and marks for itself; a mark pasted where it stands already is left out", async () => {
  const { box, editor, change } = await open("Du ⟦1⟧sel⟦/1⟧⟦2/⟧");
  const clipboard = new Clipboard();
  await change(() => select("1›", "2"));
  copy(box, clipboard);
  expect(clipboard.getData("text/plain")).toBe("sel");
  await change(() => void $getRoot().selectEnd());
  await paste(editor, clipboard);
  expect(changed).toHaveBeenLastCalledWith("Du ⟦1⟧sel⟦/1⟧⟦2/⟧sel");
  await change(() => void $getRoot().select(0));
  await paste(editor, clipboard);
  expect(changed).toHaveBeenLastCalledWith("⟦1⟧sel⟦/1⟧⟦2/⟧");
});

it("takes words from elsewhere as words, on one line where the text has one", async () => {
  const { change, editor } = await open("");
  await change(() => void $getRoot().selectEnd());
  const clipboard = new Clipboard();
  clipboard.setData("text/plain", "Un\nsel ⟦1⟧");
  await paste(editor, clipboard);
  expect(changed).toHaveBeenLastCalledWith("Un sel ⟦⟦⟧1⟧");
});

it("keeps lines where the text may have them", async () => {
  const { editor } = await open("a\nb", true);
  await typeInto(/Vertaling/, "!");
  expect(changed).toHaveBeenLastCalledWith("a\nb!");
  expect(editor.getRootElement()?.querySelectorAll("br")).toHaveLength(1);
});

it("shows a text that came from elsewhere, and does not report it as typed", async () => {
  const { box, show } = await open("Du sel");
  await act(async () => show("Du ⟦1⟧sel⟦/1⟧"));
  expect(box).toHaveTextContent("Du 1›sel‹1");
  expect(changed).not.toHaveBeenCalled();
});
