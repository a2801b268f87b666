import { type AdminText, label } from "../../content/label";
import type { Say } from "../in-admin-words";
import { ChangedWords } from "./changed-words-view";
import type { BlockChange, VersionChanges } from "./compare";
import "./versions.css";

const words = {
  added: label("toegevoegd", "ajouté", "added"),
  removed: label("weggehaald", "supprimé", "removed"),
  changed: label("gewijzigd", "modifié", "changed"),
  moved: label("verplaatst", "déplacé", "moved"),
} satisfies Record<BlockChange["kind"], AdminText>;

const nothing = label("Geen verschil in deze taal.", "Aucune différence dans cette langue.", "No difference in this language.");

/** What changed between two versions: fields by name, then blocks in reading order. */
export function ChangesList({ changes, labelOf, say }: { changes: VersionChanges; labelOf: (path: string) => string; say: Say }) {
  const { blocks, fields } = changes;
  if (fields.length + blocks.length === 0) return <p>{say(nothing)}</p>;
  return (
    <>
      <dl className="versions-fields">
        {fields.map(({ parts, path }) => (
          <div key={path}>
            <dt>{labelOf(path)}</dt>
            <dd>
              <ChangedWords parts={parts} />
            </dd>
          </div>
        ))}
      </dl>
      <ol className="versions-blocks">
        {blocks.map(({ kind, parts }, index) => (
          <li key={`${index} ${kind}`} className={`versions-block versions-block--${kind}`}>
            <span className="versions-kind">{say(words[kind])}</span>
            <p>
              <ChangedWords parts={parts} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
