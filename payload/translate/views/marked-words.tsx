import type { Say } from "../../desk/in-admin-words";
import type { WordChange } from "../changed-words";
import type { TermHit } from "../desk/contract/unit-details";
import type { Placeholder } from "../placeholders";
import { chipText, markMeaning } from "./mark-words";
import { cutText, type Piece } from "./text-pieces";
import { viewWords } from "./words";

interface Props {
  text: string;
  placeholders: readonly Placeholder[];
  changes?: readonly WordChange[] | null;
  terms?: readonly TermHit[];
  lang: string;
  say: Say;
}

function termHint({ preferred, forbidden, keep, note }: TermHit, say: Say): string {
  const told = [keep && say(viewWords.termKeep), preferred.length > 0 && preferred.join(", "), forbidden.length > 0 && say(viewWords.termNot, { words: forbidden.join(", ") }), note];
  return told.filter(Boolean).join("; ");
}

function PieceOfText({ piece, say }: { piece: Piece; say: Say }) {
  if (piece.kind === "mark") {
    const meaning = piece.placeholder ? markMeaning(piece.placeholder, say) : say(viewWords.otherMark);
    return (
      <span className={`marks-chip marks-chip--${piece.token.kind}`} title={`${piece.token.number}: ${meaning}`} translate="no">
        {chipText(piece.token)}
      </span>
    );
  }
  if (piece.kind === "removed") return <del>{piece.text}</del>;
  const words = piece.term ? (
    <span className="marks-term" title={termHint(piece.term, say)}>
      {piece.text}
    </span>
  ) : (
    piece.text
  );
  return piece.added ? <ins>{words}</ins> : words;
}

/** A text of the desk to read: marks as chips, changed words as `ins` and `del`, terms underlined with what they should become. */
export function MarkedWords({ text, placeholders, changes, terms, lang, say }: Props) {
  const pieces = cutText(text, placeholders, changes ?? [], terms ?? []);
  return (
    <span className="marks-text" lang={lang}>
      {pieces.map((piece, at) => (
        // Pieces have no name of their own, and none of them keeps anything.
        <PieceOfText key={at} piece={piece} say={say} />
      ))}
    </span>
  );
}
