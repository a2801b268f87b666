import { locales } from "../../../messages/locales";
import { languageName, sayIn } from "../in-admin-words";
import { dayIn } from "./month";
import { overviewDeskWords as words } from "./overview-words";
import type { MonthCount } from "./published-per-month";

interface Props {
  counts: MonthCount[];
  /** Of the admin. */
  language: string;
  unchecked: number;
}

/** Articles and words that came out, month by month. */
export function PerMonth({ counts, language, unchecked }: Props) {
  const say = sayIn(language);
  const number = new Intl.NumberFormat(language);
  // A young shop has no year behind it yet.
  const oldest = counts.findLastIndex(({ articles }) => Object.values(articles).some((count) => count > 0));
  const told = counts.slice(0, Math.max(3, oldest + 1));
  const most = Math.max(1, ...counts.flatMap(({ words: said }) => Object.values(said)));
  return (
    <section aria-labelledby="overview-months">
      <h2 id="overview-months">{say(words.perMonth)}</h2>
      <p className="desk-note">{say(words.perMonthHelp)}</p>
      {unchecked > 0 && <p className="desk-note">{say(words.unchecked, { count: number.format(unchecked) })}</p>}
      <table className="overview-months">
        <thead>
          <tr>
            <th scope="col">{say(words.month)}</th>
            {locales.map((locale) => (
              <th key={`articles ${locale}`} scope="col" className="overview-number">
                {say(words.articles, { language: languageName(locale, language) })}
              </th>
            ))}
            {locales.map((locale) => (
              <th key={`words ${locale}`} scope="col" className="overview-number">
                {say(words.words, { language: languageName(locale, language) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.map(({ articles, month, words: said }) => (
            <tr key={month}>
              <th scope="row">{new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(dayIn(month, 1))}</th>
              {locales.map((locale) => (
                <td key={`articles ${locale}`} className="overview-number">
                  {number.format(articles[locale])}
                </td>
              ))}
              {locales.map((locale) => (
                <td key={`words ${locale}`} className="overview-number">
                  <span className="overview-bar" style={{ inlineSize: `${(4 * said[locale]) / most}rem` }} /> {number.format(said[locale])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
