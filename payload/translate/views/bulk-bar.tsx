"use client";

import { useId, useState } from "react";

import type { Say } from "../../desk/in-admin-words";
import type { DeskAddress, Person } from "../desk/contract/address";
import type { ExportFormat, ExportRequest } from "../desk/contract/exchange";
import type { AssignRequest, DeskRow } from "../desk/contract/overview";
import { assign, exportFile, type ListQuery } from "./desk-api";
import { overviewWords } from "./overview-words";
import { replyWords } from "./reply-words";
import { saveFile } from "./save-file";

interface Props {
  query: ListQuery;
  rows: readonly DeskRow[];
  people: readonly Person[];
  language: string;
  say: Say;
  onDone: () => void;
}

const formats: [ExportFormat, string][] = [
  ["xliff12", "XLIFF 1.2"],
  ["xliff20", "XLIFF 2.0"],
  ["csv", "CSV"],
];

const unchanged = "unchanged";
const nobody = "nobody";

export function assignment(rows: DeskAddress[], who: string, day: string): AssignRequest {
  return { rows, ...(who === unchanged ? {} : { assignee: who === nobody ? null : Number(who) }), ...(day === "" ? {} : { dueDate: day }) };
}

/** What can be done with several documents at once. Without a choice, exporting means what is listed. */
export function BulkBar({ query, rows, people, language, say, onDone }: Props) {
  const id = useId();
  const [who, setWho] = useState(unchanged);
  const [day, setDay] = useState("");
  const [format, setFormat] = useState<ExportFormat>("xliff12");
  const [told, setTold] = useState("");
  const { locale, collection, state, assignee, q, due, since } = query;

  async function giveOut(): Promise<void> {
    const reply = await assign(assignment(rows.map((row) => ({ collection: row.collection, id: row.id, locale })), who, day), language);
    setTold(reply.kind === "done" ? say(overviewWords.assigned) : replyWords(reply, say));
    if (reply.kind === "done") onDone();
  }

  async function send(): Promise<void> {
    const what: Partial<ExportRequest> = rows.length > 0 ? { rows: rows.map((row) => ({ collection: row.collection, id: row.id })) } : { filter: { collection, state, assignee, q, due, since } };
    const reply = await exportFile({ locale, format, ...what }, language);
    if (reply.kind === "done") saveFile(reply.body.name, reply.body.file);
    setTold(reply.kind === "done" ? say(overviewWords.exported, { name: reply.body.name }) : replyWords(reply, say));
  }

  return (
    <div className="desk-bulk" role="group" aria-label={say(overviewWords.withChosen)}>
      <strong>{say(overviewWords.chosen, { count: rows.length })}</strong>
      {people.length > 0 && rows.length > 0 && (
        <>
          <span className="desk-field">
            <label htmlFor={`${id}-who`}>{say(overviewWords.assignTo)}</label>
            <select id={`${id}-who`} value={who} onChange={({ target }) => setWho(target.value)}>
              <option value={unchanged}>{say(overviewWords.unchanged)}</option>
              <option value={nobody}>{say(overviewWords.nobody)}</option>
              {people.map((person) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
            </select>
          </span>
          <span className="desk-field">
            <label htmlFor={`${id}-day`}>{say(overviewWords.dueDate)}</label>
            <input id={`${id}-day`} type="date" value={day} onChange={({ target }) => setDay(target.value)} />
          </span>
          <button type="button" className="desk-small" disabled={who === unchanged && day === ""} onClick={() => void giveOut()}>
            {say(overviewWords.assign)}
          </button>
        </>
      )}
      <span className="desk-field">
        <label htmlFor={`${id}-format`}>{say(overviewWords.format)}</label>
        <select id={`${id}-format`} value={format} onChange={({ target }) => setFormat(target.value as ExportFormat)}>
          {formats.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      </span>
      <button type="button" className="desk-small" onClick={() => void send()}>
        {say(rows.length > 0 ? overviewWords.exportChosen : overviewWords.exportAll)}
      </button>
      <span role="status">{told}</span>
    </div>
  );
}
