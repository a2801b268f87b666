"use client";

import { localeDetails } from "../../../messages/locales";
import type { Say } from "../../desk/in-admin-words";
import type { DeskDocument } from "../desk/contract/document";
import type { DeskUnit } from "../desk/contract/unit";
import { MarkedWords } from "./marked-words";
import { ProgressBar } from "./progress-bar";
import { PublishPanel } from "./publish-panel";
import { StructureLink } from "./structure-link";
import type { SavingDesk } from "./use-saving";
import { viewWords } from "./words";

export interface HeadProps {
  document: DeskDocument;
  language: string;
  say: Say;
  saving: Pick<SavingDesk, "journalWorks" | "orphans" | "dropOrphan">;
  settleAll: () => Promise<boolean>;
  onPublished: () => void;
  onStructure: (words: string) => void;
  onUnit: (unit: DeskUnit) => void;
}

/** What is translated, for whom, how far it is, and everything about the document that one has to know before writing. */
export function DeskHead({ document, language, say, saving, settleAll, onPublished, onStructure, onUnit }: HeadProps) {
  return (
    <>
      <div className="desk-translate__head">
        <div>
          <h1>{document.title}</h1>
          <p className="desk-note">
            {localeDetails[document.sourceLocale].name} → {localeDetails[document.locale].name}
            {document.assignee && ` · ${say(viewWords.assignedTo, { name: document.assignee.name })}`}
            {document.dueDate && ` · ${say(viewWords.dueOn, { date: new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(document.dueDate)) })}`} · <a href={document.adminUrl}>{say(viewWords.toForm)}</a> · <a href={`/admin/translations?locale=${document.locale}`}>{say(viewWords.toOverview)}</a>
          </p>
          <ProgressBar say={say} summary={document.summary} />
        </div>
        <PublishPanel document={document} language={language} say={say} settleAll={settleAll} onPublished={onPublished} onUnit={onUnit} />
      </div>
      {document.savesAreLive && <p className="desk-notice desk-translate__notice">{say(viewWords.savesAreLive)}</p>}
      {document.unlinked && (
        <div className="desk-notice desk-translate__notice">
          <StructureLink document={document} language={language} say={say} settleAll={settleAll} onDone={onStructure} />
        </div>
      )}
      {document.reviewRequired && <p className="desk-note">{say(viewWords.reviewRequired)}</p>}
      {!saving.journalWorks && <p className="desk-refused">{say(viewWords.journalOff)}</p>}
      {saving.orphans.map((orphan) => (
        <div key={orphan.unit} className="desk-notice desk-translate__notice">
          <p>{say(viewWords.orphan)}</p>
          <p>
            <MarkedWords lang={document.locale} placeholders={[]} say={say} text={orphan.text} />
          </p>
          <button type="button" className="desk-small" onClick={() => saving.dropOrphan(orphan.unit)}>
            {say(viewWords.dropOrphan)}
          </button>
        </div>
      ))}
    </>
  );
}
