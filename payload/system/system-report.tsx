import Link from "next/link";
import path from "node:path";
import type { ReactNode } from "react";

import { momentInWords, sayIn } from "../desk/in-admin-words";
import { PagesWaiting } from "./pages-waiting";
import type { SystemState } from "./system-state";
import { systemWords } from "./system-words";
import "./system.css";

/** Milliseconds after which a shop that changes every day has too much to lose. */
const oldAfter = 7 * 24 * 3_600_000;

const databaseNames = { sqlite: "SQLite", postgres: "PostgreSQL" };

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface Props {
  state: SystemState;
  /** Of the admin. */
  language: string;
  now: Date;
  timeZone: string;
}

export function SystemReport({ state: { backup, database, kept, node, version }, language, now, timeZone }: Props) {
  const say = sayIn(language);
  const number = new Intl.NumberFormat(language);
  const size = new Intl.NumberFormat(language, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
  const name = databaseNames[database.kind];
  return (
    <>
      <h1>{say(systemWords.title)}</h1>
      <p className="desk-note">{say(systemWords.lead)}</p>
      <dl className="system">
        <Row name={say(systemWords.version)}>
          Feuilleton {version}, Node {node}
        </Row>
        <Row name={say(systemWords.database)}>
          {database.answers ? say(systemWords.answers, { name, ms: number.format(database.ms) }) : <strong className="desk-refused">{say(systemWords.silent, { name })}</strong>}
        </Row>
        <Row name={say(systemWords.backup)}>
          {backup ? say(systemWords.backedUp, { at: momentInWords(backup.made, language, timeZone), size: size.format(backup.bytes / 1e6), file: path.basename(backup.file) }) : <strong className="desk-refused">{say(systemWords.backupNone)}</strong>}
          {backup && now.getTime() - Date.parse(backup.made) > oldAfter && <p className="desk-refused">{say(systemWords.backupOld)}</p>}
        </Row>
        <Row name={say(systemWords.kept)}>
          {number.format(kept)}
          <p className="desk-note">{say(systemWords.keptWhy)}</p>
        </Row>
        <Row name={say(systemWords.anew)}>
          <PagesWaiting language={language} />
          <p className="desk-note">{say(systemWords.anewWhy)}</p>
        </Row>
        <Row name={say(systemWords.failed)}>
          {database.answers ? database.failedChanges === 0 ? say(systemWords.none) : number.format(database.failedChanges) : say(systemWords.unknown)}
          {database.answers && database.failedChanges > 0 && (
            <p>
              <Link href="/admin/collections/scheduled-changes?where[state][equals]=failed">{say(systemWords.failedLook)}</Link>
            </p>
          )}
        </Row>
        <Row name={say(systemWords.outbox)}>
          {database.answers ? database.outbox.waiting === 0 ? say(systemWords.none) : number.format(database.outbox.waiting) : say(systemWords.unknown)}
          {database.answers && database.outbox.error !== null && <p className="desk-refused">{say(systemWords.outboxWhy, { error: database.outbox.error })}</p>}
        </Row>
        {database.answers && database.edge && (
          <Row name={say(systemWords.edge)}>
            {database.edge.waiting === 0 ? say(systemWords.none) : number.format(database.edge.waiting)}
            {database.edge.error !== null && <p className="desk-refused">{say(systemWords.edgeWhy, { error: database.edge.error })}</p>}
          </Row>
        )}
      </dl>
    </>
  );
}
