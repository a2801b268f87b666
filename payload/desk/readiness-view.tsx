import { Gutter } from "@payloadcms/ui";
import type { DocumentViewServerProps } from "payload";

import { isEditor } from "../access/roles";
import { environment } from "../env";
import { articleDesk, type LanguageDesk } from "./article-desk";
import { fieldLabel } from "../content/field-label";
import { languageLabel, type Say, sayIn } from "./in-admin-words";
import type { LanguageStates } from "./language-states";
import { PasteSource } from "./paste-source";
import { PreviewLink } from "./preview-link";
import { listPlanned } from "./publishing/listed-change";
import { PublishingPanel } from "./publishing/publishing-panel";
import { stateAndPlans } from "./publishing/state-and-plans";
import { SwitcherStates } from "./publishing/switcher-states";
import { ViewTrail } from "./view-trail";
import { checkWords } from "./check-words";
import { planWords } from "./publishing/plan-words";
import { readinessWords } from "./readiness-words";
import "./desk.css";

interface SectionProps {
  desk: LanguageDesk;
  article: number;
  language: string;
  editable: boolean;
  say: Say;
  labelOf: (path: string) => string;
}

/** By its number on the page, where it has one. */
function sameAs(twin: LanguageDesk["sources"][number] | undefined, say: Say): string {
  return twin?.number ? say(readinessWords.duplicate, { number: twin.number }) : say(readinessWords.duplicateOf, { title: twin?.title ?? "" });
}

function LanguageSection({ desk, article, language, editable, say, labelOf }: SectionProps) {
  const heading = `desk-${desk.locale}`;
  // One that is gone is the matter of the text that still names it.
  const sources = desk.sources.filter(({ gone, marks }) => !gone || marks > 0);
  const sourceHref = (id: number): string => `/admin/collections/sources/${id}`;
  return (
    <section className="desk-language" aria-labelledby={heading}>
      <h2 id={heading}>
        {languageLabel(desk.locale, language)} <span className={`desk-state desk-state--${desk.state}`}>{stateAndPlans(desk.locale, desk.state, listPlanned(desk.planned, language), language)}</span>{" "}
        {desk.path && <a href={desk.path}>{say(readinessWords.live)}</a>}
      </h2>
      <PreviewLink article={article} language={language} locale={desk.locale} />
      {!editable && desk.planned.length > 0 && (
        <ul>
          {listPlanned(desk.planned, language).map((change) => (
            <li key={change.id}>{say(change.failed ? planWords.failed : planWords.planned, { what: change.words })}</li>
          ))}
        </ul>
      )}
      {desk.missing.length === 0 ? (
        <p className="desk-complete">{say(readinessWords.complete)}</p>
      ) : (
        <>
          <h3>{say(readinessWords.missing)}</h3>
          <ul>
            {desk.missing.map(({ href, message, path, place, why }) => (
              <li key={`${path} ${place} ${href} ${message}`}>
                <a href={href}>{place}</a> – {why ?? message}
              </li>
            ))}
          </ul>
        </>
      )}
      {desk.findings.length > 0 && (
        <>
          <h3>{say(readinessWords.findings)}</h3>
          <ul>
            {desk.findings.map((finding) => (
              <li key={`${finding.code} ${finding.path} ${finding.quote}`}>
                <span className={`desk-severity desk-severity--${finding.severity}`}>{say(readinessWords[finding.severity])}</span> {say(checkWords[finding.code])}{" "}
                <a href={finding.href}>{finding.quote || labelOf(finding.path)}</a>
                {finding.note && <p className="desk-reason">{finding.note}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say(readinessWords.searchPreview)}</h3>
      <SearchResult preview={desk.preview} locale={desk.locale} />
      <h3>{say(readinessWords.sources)}</h3>
      {sources.length === 0 && <p>{say(readinessWords.noSources)}</p>}
      <ul className="desk-sources">
        {sources.map((source) => (
          <li key={source.id}>
            <span className="desk-number">{source.number ?? "–"}</span> {!source.gone && <a href={sourceHref(source.id)}>{source.title}</a>}{" "}
            {source.gone ? <strong>{say(checkWords.sourceGone)}</strong> : source.number === null ? <em>{say(readinessWords.uncited)}</em> : source.marks > 1 && say(readinessWords.times, { count: source.marks })}{" "}
            {source.twin !== null && <strong>{sameAs(desk.sources.find(({ id }) => id === source.twin), say)}</strong>}
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
export async function ReadinessView({ doc, i18n, initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult;
  const desks = await articleDesk(req, Number(docID), environment.siteUrl);
  if (!desks) return null;
  const say = sayIn(i18n.language);
  const editable = isEditor(req);
  const states = Object.fromEntries(desks.map(({ locale, state }) => [locale, state])) as LanguageStates;
  const planned = listPlanned(desks.flatMap((desk) => desk.planned), i18n.language);
  const labelOf: SectionProps["labelOf"] = (path) => fieldLabel(req, "articles", path, i18n.language);
  return (
    <Gutter className="desk">
      <ViewTrail doc={doc} i18n={i18n} page={initPageResult} view={readinessWords.readiness} />
      <SwitcherStates language={i18n.language} planned={planned} states={states} />
      <p className="desk-note">{say(readinessWords.notSaved)}</p>
      {editable && <PublishingPanel article={Number(docID)} language={i18n.language} report={{ states, planned }} />}
      <div className="desk-languages">
        {desks.map((desk) => (
          <LanguageSection key={desk.locale} desk={desk} article={Number(docID)} language={i18n.language} editable={editable} say={say} labelOf={labelOf} />
        ))}
      </div>
      {editable && <PasteSource />}
    </Gutter>
  );
}
