"use client";

import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  COMPOSITION_START_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  HISTORY_MERGE_TAG,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
  ParagraphNode,
  PASTE_COMMAND,
  SELECTION_CHANGE_COMMAND,
} from "@payloadcms/richtext-lexical/lexical";
import { LexicalComposer } from "@payloadcms/richtext-lexical/lexical/react/LexicalComposer";
import { useLexicalComposerContext } from "@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext";
import { ContentEditable } from "@payloadcms/richtext-lexical/lexical/react/LexicalContentEditable";
import { LexicalErrorBoundary } from "@payloadcms/richtext-lexical/lexical/react/LexicalErrorBoundary";
import { HistoryPlugin } from "@payloadcms/richtext-lexical/lexical/react/LexicalHistoryPlugin";
import { PlainTextPlugin } from "@payloadcms/richtext-lexical/lexical/react/LexicalPlainTextPlugin";
import { type RefObject, useEffect, useImperativeHandle, useRef } from "react";

import { type Placeholder, tokens, wordsOf, writeTokens } from "../placeholders";
import { $fill, $insertMark, $insertTokens, $keepCaretOutOfMarks, $keepMarksSound, $readAll, $readSelected, $stepOverMark } from "./editor-text";
import { MarkNode } from "./mark-node";
import { withSoundMarks } from "./sound-marks";

/** Our own kind of clipboard content: marks survive between units of the desk, and are nothing but words anywhere else. */
const clipboardType = "application/x-feuilleton-marked";

export interface MarkEditorHandle {
  focus: () => void;
  insertMark: (number: number) => void;
}

interface Props {
  /** Marked text. A value that did not come from here replaces what stands in the editor, and can be undone. */
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  placeholders: readonly Placeholder[];
  /** Whether the text may have lines. */
  multiline: boolean;
  label: string;
  describedBy?: string;
  /** Of the words: for the spelling check and for voices. */
  lang: string;
  disabled?: boolean;
  ref?: RefObject<MarkEditorHandle | null>;
}

function putOnClipboard(event: ClipboardEvent | KeyboardEvent | null): boolean {
  const selection = $getSelection();
  if (!event || !("clipboardData" in event) || !event.clipboardData || !$isRangeSelection(selection) || selection.isCollapsed()) return false;
  const selected = $readSelected(selection);
  event.clipboardData.setData("text/plain", wordsOf(writeTokens(selected)));
  event.clipboardData.setData(clipboardType, writeTokens(selected));
  event.preventDefault();
  return true;
}

function $lookAtCaret(): boolean {
  $keepCaretOutOfMarks();
  return false;
}

/** The commands of a text whose marks hold. */
function registerMarks(editor: LexicalEditor, placeholders: readonly Placeholder[], multiline: boolean): () => void {
  const noLine = () => !multiline;
  return mergeRegister(
    editor.registerNodeTransform(ParagraphNode, () => $keepMarksSound(placeholders)),
    // Lexical does not always hear where the browser put the caret: so it is looked at again before anything is written.
    editor.registerCommand(SELECTION_CHANGE_COMMAND, $lookAtCaret, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, $lookAtCaret, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(COMPOSITION_START_COMMAND, $lookAtCaret, COMMAND_PRIORITY_CRITICAL),
    ...([[KEY_ARROW_RIGHT_COMMAND, true], [KEY_ARROW_LEFT_COMMAND, false]] as const).map(([command, forward]) =>
      editor.registerCommand(
        command,
        (event) => {
          // By word or to the end of a line is the browser's to do.
          if (event.ctrlKey || event.metaKey || event.altKey || !$stepOverMark(editor, forward, event.shiftKey)) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
    editor.registerCommand(COPY_COMMAND, putOnClipboard, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      CUT_COMMAND,
      (event) => {
        const selection = $getSelection();
        if (!putOnClipboard(event) || !$isRangeSelection(selection)) return false;
        selection.removeText();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = "clipboardData" in event ? event.clipboardData : null;
        if (!data) return false;
        event.preventDefault();
        const marked = data.getData(clipboardType);
        // Words from elsewhere are words, even where they look like a mark of ours.
        $insertTokens(marked === "" ? [{ kind: "text", text: data.getData("text/plain") }] : tokens(marked), placeholders, multiline);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        // With a modifier it is one of the desk's keys.
        if (multiline && !event?.ctrlKey && !event?.metaKey && !event?.altKey) return false;
        event?.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, noLine, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INSERT_LINE_BREAK_COMMAND, noLine, COMMAND_PRIORITY_HIGH),
  );
}

function Wiring({ value, onChange, placeholders, multiline, disabled = false, ref }: Pick<Props, "value" | "onChange" | "placeholders" | "multiline" | "disabled" | "ref">) {
  const [editor] = useLexicalComposerContext();
  const shown = useRef<string | null>(null);
  const changed = useRef(onChange);

  useEffect(() => {
    changed.current = onChange;
  }, [onChange]);
  useEffect(() => registerMarks(editor, placeholders, multiline), [editor, multiline, placeholders]);
  useEffect(() => editor.setEditable(!disabled), [disabled, editor]);
  useEffect(() => {
    if (shown.current === value) return;
    // What stands there first is no step to go back behind.
    const tag = shown.current === null ? HISTORY_MERGE_TAG : undefined;
    shown.current = value;
    const show = () => {
      $fill(withSoundMarks(tokens(value), placeholders), multiline);
      // Who is writing goes on at the end; who is elsewhere stays there.
      if (editor.getRootElement() === document.activeElement) $getRoot().selectEnd();
    };
    editor.update(show, { tag });
  }, [editor, multiline, placeholders, value]);
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
        const text = writeTokens(editorState.read($readAll));
        if (text === shown.current) return;
        shown.current = text;
        changed.current(text);
      }),
    [editor],
  );
  useImperativeHandle(
    ref,
    () => ({
      focus: () => {
        editor.focus(undefined, { defaultSelection: "rootEnd" });
        // Lexical gives the focus a moment later: a dialog that a quick key opens in that moment would take it, and give it back to nothing. After
        // the caret has its place, which would else be read from the page.
        editor.getRootElement()?.focus({ preventScroll: true });
      },
      insertMark: (number) => {
        editor.update(() => void $insertMark(number, placeholders));
        editor.focus();
      },
    }),
    [editor, placeholders],
  );
  return null;
}

function raise(error: Error): never {
  throw error;
}

/** Words with marks as chips: typed, pasted, dragged or undone, the marks stay whole. */
export function MarkEditor({ value, onChange, onBlur, placeholders, multiline, label, describedBy, lang, disabled, ref }: Props) {
  return (
    <LexicalComposer initialConfig={{ namespace: "feuilleton-desk", nodes: [MarkNode], onError: raise, theme: {} }}>
      <PlainTextPlugin
        ErrorBoundary={LexicalErrorBoundary}
        contentEditable={<ContentEditable aria-describedby={describedBy} aria-label={label} aria-multiline={multiline} className="marks-editor" lang={lang} onBlur={onBlur} role="textbox" spellCheck />}
      />
      <HistoryPlugin />
      <Wiring disabled={disabled} multiline={multiline} onChange={onChange} placeholders={placeholders} ref={ref} value={value} />
    </LexicalComposer>
  );
}
