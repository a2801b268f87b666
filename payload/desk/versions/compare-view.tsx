import { Button, Gutter } from "@payloadcms/ui";
import type { DocumentViewServerProps } from "payload";

import { isLocale, sourceLocale } from "../../../messages/locales";
import { isEditor } from "../../access/roles";
import { languageLabel, languageName, sayIn } from "../in-admin-words";
import { articleFieldWords } from "./field-words";
import { versionWords } from "./words";
import { ChangesList } from "./changes-list";
import { compareVersions } from "./compare";
import { earlierPublication, historyOf, versionTexts } from "./history";
import { RestoreVersion } from "./restore-version";
import { shownNames } from "./shown-names";
import { versionNames } from "./version-names";
import type { ComparedText } from "./version-texts";
import { ViewTrail } from "../view-trail";
import "../desk.css";

/** The tab "Compare" of an article: two of its versions in the language in hand, and the way back to the older one. */
export async function CompareView({ doc, i18n, initPageResult, searchParams }: DocumentViewServerProps) {
  const { docID, req } = initPageResult;
  const article = Number(docID);
  const say = sayIn(i18n.language);
  const history = await historyOf(req, article);
  const locale = isLocale(req.locale) ? req.locale : sourceLocale;
  const chosen = (name: "from" | "to", otherwise: number): number => history.find(({ id }) => String(id) === searchParams?.[name])?.id ?? history[otherwise]?.id ?? 0;
  const [from, to] = [chosen("from", earlierPublication(history, locale)), chosen("to", 0)];
  const [before, after] = [await versionTexts(req, article, from, locale), await versionTexts(req, article, to, locale)];
  const names = versionNames(history, locale, i18n.language);
  const older = history.find(({ id }) => id === from);
  if (!before || !after || !older) {
    return (
      <Gutter className="desk">
        <ViewTrail doc={doc} i18n={i18n} page={initPageResult} view={versionWords.compare} />
        <p>{say(versionWords.compareOne)}</p>
      </Gutter>
    );
  }
  return (
    <Gutter className="desk">
      <ViewTrail doc={doc} i18n={i18n} page={initPageResult} view={versionWords.compare} />
      <h2>{languageLabel(locale, i18n.language)}</h2>
      <form className="desk-actions">
        <input type="hidden" name="locale" value={locale} />
        {([["from", from, versionWords.compareFrom], ["to", to, versionWords.compareTo]] as const).map(([name, value, words]) => (
          <label key={name}>
            {say(words)}{" "}
            <select name={name} defaultValue={String(value)}>
              {history.map((entry) => (
                <option key={entry.id} value={entry.id}>
                  {names.get(entry.id)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <div className="desk-buttons">
          <Button margin={false} type="submit">
            {say(versionWords.compareShow)}
          </Button>
        </div>
      </form>
      <ChangesList changes={compareVersions(before, after, await shownNames(req, [before.body, after.body]))} labelOf={(path) => say(articleFieldWords[path as ComparedText])} say={say} />
      {isEditor(req) && <RestoreVersion article={article} version={from} locale={locale} language={i18n.language} words={say(versionWords.restore, { from: names.get(older.id) ?? "", language: languageName(locale, i18n.language) })} />}
    </Gutter>
  );
}
