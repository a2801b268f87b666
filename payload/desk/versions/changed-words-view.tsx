import type { WordChange } from "../../translate/changed-words";

/** Words that came and went, for eyes and for screen readers: `ins` and `del` are HTML's own. */
export function ChangedWords({ parts }: { parts: WordChange[] }) {
  return (
    <>
      {parts.map(({ kind, text }, index) => {
        // A list that is made anew with every comparison: its places are its names.
        const key = `${index} ${kind}`;
        if (kind === "same") return <span key={key}>{text}</span>;
        return kind === "added" ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
      })}
    </>
  );
}
