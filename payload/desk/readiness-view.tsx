import { Gutter } from "@payloadcms/ui";
import type { DocumentViewServerProps } from "payload";

import { localeDetails } from "../../messages/locales";
import { timeZone } from "../../messages/time-zone";
import { isEditor } from "../access/roles";
import { environment } from "../env";
import { articleDesk, type LanguageDesk } from "./article-desk";
import { fieldLabel } from "../content/field-label";
import { momentInWords, type Say, sayIn } from "./in-admin-words";
import { LanguageActions } from "./language-actions";
import { PasteSource } from "./paste-source";
import { PlannedChanges } from "./planned-changes";
import { PreviewLink } from "./preview-link";
import { checkWords, deskWords, stateWords } from "./words";
import "./desk.css";

interface SectionProps {
  desk: LanguageDesk;
  article: number;
  language: string;
  editable: boolean;
  say: Say;
  labelOf: (path: string) => string;
}

function LanguageSection({ desk, article, language, editable, say, labelOf }: SectionProps) {
  const heading = `desk-${desk.locale}`;
  const sourceHref = (id: number): string => `/admin/collections/sources/${id}`;
  return (
    <section className="desk-language" aria-labelledby={heading}>
      <h2 id={heading}>
        {localeDetails[desk.locale].name} <span className={`desk-state desk-state--${desk.state}`}>{say(stateWords[desk.state])}</span>{" "}
        {desk.path && <a href={desk.path}>{say(deskWords.live)}</a>}
      </h2>
      <PreviewLink article={article} language={language} locale={desk.locale} />
      <PlannedChanges
        editable={editable}
        language={language}
        changes={desk.planned.map((change) => ({ id: change.id, failed: change.state === "failed", reason: change.reason, words: say(change.action === "publish" ? deskWords.publishAt : deskWords.unpublishAt, { at: momentInWords(change.at, language, timeZone) }) }))}
      />
      {desk.missing.length === 0 ? (
        <p className="desk-complete">{say(deskWords.complete)}</p>
      ) : (
        <>
          <h3>{say(deskWords.missing)}</h3>
          <ul>
            {desk.missing.map(({ href, message, path, place }) => (
              <li key={`${path} ${place} ${href}`}>
                <a href={href}>{place}</a> – {message}
              </li>
            ))}
          </ul>
        </>
      )}
      {desk.findings.length > 0 && (
        <>
          <h3>{say(deskWords.findings)}</h3>
          <ul>
            {desk.findings.map((finding) => (
              <li key={`${finding.code} ${finding.path} ${finding.quote}`}>
                <span className={`desk-severity desk-severity--${finding.severity}`}>{say(deskWords[finding.severity])}</span> {say(checkWords[finding.code])}{" "}
                <a href={finding.href}>{finding.quote || labelOf(finding.path)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say(deskWords.searchPreview)}</h3>
      <SearchResult preview={desk.preview} locale={desk.locale} />
      <h3>{say(deskWords.sources)}</h3>
      {desk.sources.length === 0 && <p>{say(deskWords.noSources)}</p>}
      <ul className="desk-sources">
        {desk.sources.map((source) => (
          <li key={source.id}>
            <span className="desk-number">{source.number ?? "–"}</span> <a href={sourceHref(source.id)}>{source.title}</a>{" "}
            {source.gone ? <strong>{say(checkWords.sourceGone)}</strong> : source.number === null ? <em>{say(deskWords.uncited)}</em> : source.marks > 1 && say(deskWords.times, { count: source.marks })}{" "}
            {source.twin !== null && <strong>{say(deskWords.duplicate, { id: source.twin })}</strong>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As results print it: the address as a path, the title, two lines of description. */
function SearchResult({ preview, locale }: { preview: LanguageDesk["preview"]; locale: LanguageDesk["locale"] }) {
  return (
    <div className="desk-result" lang={locale}>
      <span className="desk-result-site">{[new URL(environment.siteUrl).host, locale, "blog"].join(" › ")}</span>
      <span className="desk-result-title">{preview.title || "–"}</span>
      <span>{preview.description}</span>
    </div>
  );
}

/** The tab "Ready?" of an article: per language its state, what is missing with the way to it, and the buttons to publish. */
export async function ReadinessView({ i18n, initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult;
  const desks = await articleDesk(req, Number(docID), environment.siteUrl);
  if (!desks) return null;
  const say = sayIn(i18n.language);
  const editable = isEditor(req);
  const labelOf: SectionProps["labelOf"] = (path) => fieldLabel(req, "articles", path, i18n.language);
  return (
    <Gutter className="desk">
      <p className="desk-note">{say(deskWords.notSaved)}</p>
      {editable && <LanguageActions article={Number(docID)} languages={desks.map(({ locale }) => ({ locale, name: localeDetails[locale].name }))} language={i18n.language} />}
      <div className="desk-languages">
        {desks.map((desk) => (
          <LanguageSection key={desk.locale} desk={desk} article={Number(docID)} language={i18n.language} editable={editable} say={say} labelOf={labelOf} />
        ))}
      </div>
      {editable && <PasteSource />}
    </Gutter>
  );
}
