/** The site's settings stand on every page, and its default call-to-action below every article that chooses none of its own. */
import type { GlobalAfterChangeHook, GlobalBeforeChangeHook, GlobalConfig, PayloadRequest } from "payload";

import { isLocale, type Locale, localeDetails, locales } from "../../messages/locales";
import { idsOf } from "../content/body-references";
import type { AdminText } from "../content/label";
import { signGlobalChange } from "../content/last-change";
import { callToActionLabel, disclaimerLabel } from "../content/site-settings";
import { inAdminLanguage } from "../content/validate";
import { lacking, withCarried } from "./breakage";
import { lacksDisclaimer } from "./completeness";
import { partModel } from "./gate";
import { findLivePages, liveAddresses, type LivePage } from "./live-pages";
import { refuseClaimsInSettings } from "./new-claims";
import { schedulePlan } from "./outbox";
import { emptyPlan, mergePlans, type Plan, planDisclaimer, planSettings } from "./plan";
import { refreshParts } from "./refresh-parts";
import { refuseToBreak } from "./refuse-breakage";
import { choosesOffline, takeOffline } from "./take-offline";
import { standingPages } from "./standing-pages";
import { partsTag } from "./tags";
import type { Row } from "./shown-parts";

type Settings = Record<string, unknown>;

function callOf(settings: Settings | undefined): number | null {
  return idsOf(settings?.callToAction)[0] ?? null;
}

/** Live pages that end with the default call-to-action; what the bodies hold is not read. */
async function inheritingPages(req: PayloadRequest): Promise<LivePage[]> {
  const { docs } = await req.payload.db.find<{ id: number }>({ collection: "articles", limit: 0, pagination: false, req, select: {}, where: { callToActionChoice: { equals: "inherit" } } });
  const inheriting = new Set(docs.map((article) => article.id));
  return (await findLivePages(req, {})).filter((page) => inheriting.has(page.article));
}

/** A default call-to-action that is incomplete in a language would show a gap on every page of it. */
const checkCallToAction: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const next = callOf({ ...originalDoc, ...data });
  if (next === null || next === callOf(originalDoc as Settings)) return data;
  const row = await req.payload.db.findOne<Row>({ collection: "calls-to-action", req, where: { id: { equals: next } } });
  if (!row) return data;
  const parts = await withCarried(req, "calls-to-action", row);
  const gaps = locales.filter((locale) => lacking(parts, partModel(req), locale).size > 0);
  const pages = gaps.length > 0 ? (await inheritingPages(req)).filter((page) => gaps.includes(page.locale)) : [];
  if (pages.length > 0 && !choosesOffline(req)) refuseToBreak(req, pages, [{ path: "callToAction", label: inAdminLanguage(callToActionLabel, req.i18n.language) }]);
  await takeOffline(req, pages);
  return data;
};

const onEveryPage = ["name", "tagline", "promise", "disclaimer"] as const;

/** What stands on every page claims nothing that an article may not claim. */
const checkClaims: GlobalBeforeChangeHook = async ({ data, global, originalDoc, req }) => {
  const labelOf = (path: string): string => {
    const field = (global as unknown as GlobalConfig).fields.find((one) => "name" in one && one.name === path);
    return field && "label" in field && field.label ? inAdminLanguage(field.label as AdminText, req.i18n.language) : path;
  };
  await refuseClaimsInSettings(req, onEveryPage.map((path) => ({ path, label: labelOf(path) })), data as Settings, (originalDoc ?? {}) as Settings);
  return data;
};

/** Standing words below the articles of one language and not of another would leave live pages without a text. */
const checkDisclaimer: GlobalBeforeChangeHook = async ({ data, req }) => {
  const { disclaimer } = data as Settings;
  if (disclaimer === undefined || !isLocale(req.locale)) return data;
  const before = await req.payload.db.findGlobal<Settings & { id: number }>({ slug: "site-settings", req });
  const after = { disclaimer: { ...(before?.disclaimer as object | null), [req.locale]: disclaimer } };
  const lost = locales.filter((locale) => lacksDisclaimer(after, locale) && !lacksDisclaimer(before, locale));
  const pages = lost.length > 0 ? (await findLivePages(req, { locale: { in: lost } })) : [];
  const said = lost.map((locale) => `${inAdminLanguage(disclaimerLabel, req.i18n.language)} (${localeDetails[locale].name})`).join(", ");
  if (pages.length > 0 && !choosesOffline(req)) refuseToBreak(req, pages, [{ path: "disclaimer", label: said }]);
  await takeOffline(req, pages);
  return data;
};

/** A value without what is empty in it: a group that was never filled in comes back now as null, now as an object of nulls. */
function filled(value: unknown): string {
  const said = JSON.stringify(value ?? null, (_, inner: unknown) => (inner === null || inner === "" ? undefined : inner)) as string | undefined;
  return said === undefined || said === "{}" || said === "[]" ? "" : said;
}

/** Of no page: when and by whom the settings were changed, and how the desk works. The standing disclaimer is of articles alone: it has a plan of its own. */
const notOnEveryPage = new Set(["disclaimer", "reviewRequired", "createdAt", "updatedAt", "lastChange"]);

/** Languages in which a write to the settings shows: all of them for a shared field, else the one it was made in, none where nothing changed. */
function changedIn(req: PayloadRequest, config: Pick<GlobalConfig, "fields">, doc: Settings, previous: Settings): Locale[] {
  const changed = config.fields.filter((field) => "name" in field && !notOnEveryPage.has(field.name) && filled(doc[field.name]) !== filled(previous[field.name]));
if (changed.some((field) => !("localized" in field && field.localized))) return [...locales];
  return changed.length > 0 && isLocale(req.locale) ? [req.locale] : [];
}

const showSettings: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  const previous = (previousDoc ?? {}) as Settings;
  // Pages show more of the settings than what stands on every one of them.
  const plans: Plan[] = [{ ...emptyPlan, tags: [partsTag] }];
  if (callOf(doc as Settings) !== callOf(previous)) await refreshParts(req, await inheritingPages(req));
  if (isLocale(req.locale) && filled((doc as Settings).disclaimer) !== filled(previous.disclaimer)) plans.push(planDisclaimer(req.locale, await liveAddresses(req, [req.locale])));
  const changed = changedIn(req, global as unknown as GlobalConfig, doc as Settings, previous);
  const standing: string[] = [];
  for (const locale of changed) standing.push(...(await standingPages(req, locale)));
  if (changed.length > 0) plans.push(planSettings(changed, await liveAddresses(req, changed)), { ...emptyPlan, swap: standing });
  await schedulePlan(req, mergePlans(plans));
  return doc;
};

export const settingsHooks: NonNullable<GlobalConfig["hooks"]> = {
  beforeChange: [checkClaims, checkCallToAction, checkDisclaimer, signGlobalChange],
  afterChange: [showSettings],
};
