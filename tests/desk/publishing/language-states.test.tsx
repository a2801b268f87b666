/** Where an article stands in each language, as an editor reads it in the list, above the form and in the admin's switcher of languages. */
import { render, screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { locales } from "@/messages/locales";
import { LanguageStateLinks } from "@/payload/desk/language-state-links";
import { type LanguageState, type LanguageStates, type PlannedChange, stateIn } from "@/payload/desk/language-states";
import { LanguageBar } from "@/payload/desk/publishing/language-bar";
import { listPlanned } from "@/payload/desk/publishing/listed-change";
import { stateAndPlans } from "@/payload/desk/publishing/state-and-plans";
import { SwitcherStates } from "@/payload/desk/publishing/switcher-states";
import { announceLanguageChange } from "@/payload/desk/publishing/use-language-report";

const admin = vi.hoisted(() => ({ language: "nl", code: "nl", id: 7 as number | undefined, title: "Zink" }));
vi.mock("@payloadcms/ui", () => ({
  useDocumentInfo: () => ({ id: admin.id, lastUpdateTime: 0 }),
  useDocumentTitle: () => ({ title: admin.title, setDocumentTitle: (title: string) => Object.assign(admin, { title }) }),
  useLocale: () => ({ code: admin.code }),
  useTranslation: () => ({ i18n: { language: admin.language }, t: (key: string) => key }),
}));
vi.mock("next/navigation", () => ({ usePathname: () => "/admin/collections/articles/7" }));
vi.mock("next/link", () => ({ default: ({ children, ...props }: { children: ReactNode; href: string }) => <a {...props}>{children}</a> }));

const said: Record<"nl" | "fr" | "en", { languages: string; names: [nl: string, fr: string]; states: Record<LanguageState, string> }> = {
  nl: { languages: "Talen", names: ["Nederlands", "Frans"], states: { empty: "nog niet begonnen", draft: "concept", scheduled: "gepland", published: "gepubliceerd", changed: "gewijzigd sinds publicatie", unpublished: "ingetrokken" } },
  fr: { languages: "Langues", names: ["Néerlandais", "Français"], states: { empty: "pas encore commencée", draft: "brouillon", scheduled: "programmée", published: "publiée", changed: "modifiée depuis la publication", unpublished: "retirée" } },
  en: { languages: "Languages", names: ["Dutch", "French"], states: { empty: "not begun", draft: "draft", scheduled: "scheduled", published: "published", changed: "changed since published", unpublished: "unpublished" } },
};
const all = Object.keys(said.nl.states) as LanguageState[];
/** Each state once in each language, never the same in both. */
const pairs = all.map((nl, place): LanguageStates => ({ nl, fr: all[(place + 1) % all.length] ?? "draft" }));

const answer = vi.hoisted(() => ({ now: {} as unknown, status: 200 }));
beforeEach(() => {
  Object.assign(admin, { language: "nl", code: "nl", id: 7, title: "Zink" });
  answer.status = 200;
  vi.stubGlobal("fetch", async (path: string) => (path === "/api/articles/7/languages" ? Response.json({ states: answer.now, planned: [] }, { status: answer.status }) : Response.error()));
});

describe.each(["nl", "fr", "en"] as const)("in an admin in %s", (language) => {
  const { languages, names, states: words } = said[language];

  it("the list says each of them beside the name of its language, and leads there", () => {
    for (const states of pairs) {
      const { getAllByRole, unmount } = render(<LanguageStateLinks article={7} language={language} planned={[]} states={states} />);
      const links = getAllByRole("link");
      expect(links.map(({ textContent }) => textContent?.toLocaleLowerCase(language))).toEqual(locales.map((locale, place) => `${locale}${names[place]}: ${words[states[locale]]}`.toLocaleLowerCase(language)));
      expect(links.map((link) => link.getAttribute("href"))).toEqual(locales.map((locale) => `/admin/collections/articles/7?locale=${locale}`));
      unmount();
    }
  });

  it.each(all)("the bar above the form has %s for the language in hand and for the other", async (state) => {
    admin.language = language;
    for (const code of locales) {
      admin.code = code;
      answer.now = { nl: "published", fr: "published", [code]: state };
      const { unmount } = render(<LanguageBar />);
      const bar = within(await screen.findByRole("navigation", { name: languages }));
      expect(bar.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("aria-current"), link.getAttribute("href")])).toEqual(
        locales.map((locale, place) => [`${names[place]} ${words[locale === code ? state : "published"]}`, locale === code ? "page" : null, `/admin/collections/articles/7?locale=${locale}`]),
      );
      unmount();
    }
  });

  it("the admin's switcher has the state behind the name of each language", () => {
    for (const states of pairs) {
      const { container, unmount } = render(
        <>
          <SwitcherStates language={language} planned={[]} states={states} />
          {locales.map((locale) => <span key={locale} className="localizer__locale-code" data-locale={locale} />)}
          <span className="localizer-button" data-locale="fr"><span className="localizer-button__current-label" /></span>
        </>,
      );
      // A browser draws what stands behind an element; here its rules are read.
      const rules = [...(container.querySelector("style")?.sheet?.cssRules ?? [])] as CSSStyleRule[];
      const behind = (element: Element): string[] => rules.filter(({ selectorText }) => selectorText.split(", ").some((one) => element.matches(one.replace("::after", "")))).map(({ style }) => style.content);
      for (const locale of locales) expect(behind(container.querySelector(`.localizer__locale-code[data-locale="${locale}"]`)!)).toEqual([`" · ${words[states[locale]]}"`]);
      expect(behind(container.querySelector(".localizer-button__current-label")!)).toEqual([`" · ${words[states.fr]}"`]);
      unmount();
    }
  });
});

describe("what will become of a language by itself", () => {
  const plan = (language: "nl" | "fr", action: "publish" | "unpublish", at: string, state: "waiting" | "failed" = "waiting"): PlannedChange => ({ id: 1, article: 7, language, action, at, state, reasons: null });
  // In July and December: Brussels is two hours and one hour ahead of UTC.
  const [july, december] = ["2031-07-01T07:00:00.000Z", "2031-12-01T08:00:00.000Z"];

  it.each([
    ["nl", "gepubliceerd, gaat offline op 1 jul 2031, 09:00"],
    ["fr", "publiée, sera retirée le 1 juil. 2031, 09:00"],
    ["en", "published, goes offline on Jul 1, 2031, 9:00 AM"],
  ] as const)("stands in the list and the switcher of an admin in %s, in the time of Brussels", (language, words) => {
    const planned = listPlanned([plan("fr", "unpublish", july)], language);
    const states: LanguageStates = { nl: "published", fr: "published" };
    const { container } = render(
      <>
        <LanguageStateLinks article={7} language={language} planned={planned} states={states} />
        <SwitcherStates language={language} planned={planned} states={states} />
      </>,
    );
    const [dutch, french] = screen.getAllByRole("link").map(({ textContent }) => textContent);
    expect([dutch, french]).toEqual([expect.stringMatching(new RegExp(`: ${said[language].states.published}$`)), expect.stringMatching(new RegExp(`: ${words}$`))]);
    const rules = [...(container.querySelector("style")?.sheet?.cssRules ?? [])] as CSSStyleRule[];
    expect(rules.map(({ style }) => style.content)).toContain(`" · ${words}"`);
  });

  it("is a window of time where both ends are planned, an update where it is live, and nothing where it failed or there is nothing to take offline", () => {
    const listed = (...changes: PlannedChange[]) => listPlanned(changes, "nl");
    const both = listed(plan("nl", "publish", july), plan("nl", "unpublish", december));
    expect(stateAndPlans("nl", "scheduled", both, "nl")).toBe("gepland, komt online op 1 jul 2031, 09:00, gaat offline op 1 dec 2031, 09:00");
    expect(stateAndPlans("nl", "changed", both, "nl")).toBe("gewijzigd sinds publicatie, wordt bijgewerkt op 1 jul 2031, 09:00, gaat offline op 1 dec 2031, 09:00");
    expect(stateAndPlans("nl", "draft", listed(plan("nl", "unpublish", july)), "nl")).toBe("concept");
    expect(stateAndPlans("nl", "published", listed(plan("nl", "unpublish", july, "failed"), plan("fr", "unpublish", july)), "nl")).toBe("gepubliceerd");
  });
});

describe("the bar", () => {
  it("asks again where something was published, and goes on showing what it knows when there is no answer", async () => {
    answer.now = { nl: "draft", fr: "empty" };
    render(<LanguageBar />);
    expect(await screen.findByText("concept")).toBeVisible();
    answer.now = { nl: "published", fr: "empty" };
    announceLanguageChange();
    expect(await screen.findByText("gepubliceerd")).toBeVisible();
    answer.status = 500;
    announceLanguageChange();
    await waitFor(() => expect(screen.getByText("gepubliceerd")).toBeVisible());
  });

  it("says nothing of an article that is not saved yet", () => {
    admin.id = undefined;
    expect(render(<LanguageBar />).container).toBeEmptyDOMElement();
  });
});

describe("the state of a language", () => {
  const row = (status: string | null, title: string | null = "Zink") => ({ id: 7, _status: { fr: status }, title: { fr: title } });
  const plan = (action: "publish" | "unpublish", state: "waiting" | "failed" = "waiting", language: "nl" | "fr" = "fr"): PlannedChange => ({ id: 1, article: 7, language, action, at: "2026-12-01T08:00:00.000Z", state, reasons: null });
  const [live, draft] = [row("published"), row("draft")];

  it.each<[LanguageState, string, Parameters<typeof stateIn> extends [unknown, ...infer Rest] ? Rest : never]>([
    ["empty", "nothing written", [row(null, null), row(null, null), [], false]],
    ["empty", "nothing written, and no version", [row(null, null), null, [], false]],
    ["draft", "a title", [row(null, null), draft, [], false]],
    ["draft", "a plan that failed", [draft, draft, [plan("publish", "failed")], false]],
    ["draft", "a plan for the other language", [draft, draft, [plan("publish", "waiting", "nl")], false]],
    ["scheduled", "a plan", [draft, draft, [plan("publish")], false]],
    ["scheduled", "a plan to come back after it was taken offline", [draft, draft, [plan("publish")], true]],
    ["published", "live as it stands", [live, live, [], true]],
    ["published", "live, to be taken offline later", [live, live, [plan("unpublish")], true]],
    ["changed", "live with a newer draft", [live, draft, [], true]],
    ["changed", "live with a newer draft that is planned", [live, draft, [plan("publish")], true]],
    ["unpublished", "once live", [draft, draft, [], true]],
    ["unpublished", "once live, and what brought it back failed", [draft, draft, [plan("publish", "failed")], true]],
    ["unpublished", "once live, emptied since", [row("draft", null), row("draft", null), [], true]],
  ])("is %s: %s", (state, _, rest) => {
    expect(stateIn("fr", ...rest)).toBe(state);
  });
});

it("an article without a title is not headed by its number, and one with a title keeps it", async () => {
  answer.now = { nl: "empty", fr: "empty" };
  for (const [title, heading] of [["7", "general:untitled"], ["Zink", "Zink"]] as const) {
    admin.title = title;
    const { unmount } = render(<LanguageBar />);
    await screen.findByRole("navigation");
    await waitFor(() => expect(admin.title).toBe(heading));
    unmount();
  }
});
