import path from "node:path";
import { fileURLToPath } from "node:url";
import { en } from "@payloadcms/translations/languages/en";
import { fr } from "@payloadcms/translations/languages/fr";
import { nl } from "@payloadcms/translations/languages/nl";
import { buildConfig } from "payload";
import sharp from "sharp";

import { localeDetails, locales, sourceLocale } from "../messages/locales";
import { withClosedAccounts } from "./access/account-questions";
import { settleGlobalLanguage } from "./access/named-language";
import { guardGlobalReads } from "./access/visitor-queries";
import { saysWhatToDo } from "./access/plain-refusals";
import { withReadableRequests } from "./access/readable-requests";
import { lockSharedFields } from "./access/lock-shared-fields";
import { withOwnLocks } from "./access/own-locks";
import { serverOnly } from "./access/server-only";
import { claimsGuard } from "./claims/claims-guard";
import { productClicks } from "./clicks/product-clicks";
import { articles } from "./content/articles";
import { authors } from "./content/authors";
import { bodyEditor } from "./content/body-editor";
import { callsToAction } from "./content/calls-to-action";
import { media } from "./content/media";
import { mediaBucket } from "./content/media-bucket";
import { maxFileBytes } from "./content/media-file";
import { products } from "./content/products";
import { redirects } from "./content/redirects";
import { siteSettings } from "./content/site-settings";
import { sources } from "./content/sources";
import { longestSave } from "./content/too-long";
import { topics } from "./content/topics";
import { saysUnreadable } from "./content/unreadable";
import { users } from "./content/users";
import { databaseAdapter } from "./database/adapter";
import { saysToComeBack, withKnownPeople } from "./database/unavailable";
import { withEditorWords } from "./desk/cms-parts/editor-words";
import { withPlanTitle, withPlanTitles } from "./desk/publishing/plan-title";
import { withStillMissing } from "./desk/publishing/still-missing";
import { withTechnicalTabs } from "./desk/technical-tabs";
import { deskTranslations, withPaste, withReadiness, withUses } from "./desk/with-desk";
import { edgePurges } from "./edge/edge-purges";
import { environment } from "./env";
import { nameErrors } from "./error-names";
import { log } from "./log";
import { mailAdapter } from "./mail/mail-adapter";
import { livePages } from "./publish/live-pages";
import { outbox } from "./publish/outbox";
import { pageParts } from "./publish/page-parts";
import { asPart } from "./publish/part-hooks";
import { withWithdrawals } from "./publish/withdrawal";
import { schedule } from "./publish/schedule-rules";
import { settingsHooks } from "./publish/settings-hooks";
import { secondFactors } from "./second-factor/second-factors";
import { systemLink, systemViews } from "./system/system-views";
import { deskEndpoints } from "./translate/desk/endpoints";
import { translationEvents } from "./translate/desk/events";
import { translations } from "./translate/desk/translation-rows";
import { withSettingsTranslations, withTranslations } from "./translate/desk/with-translations";
import { machineFrom } from "./translate/machine/machine-of";
import { translationMemory } from "./translate/memory/translation-memory";
import { translationNotices } from "./translate/notices/notices";
import { terms } from "./translate/terms/terms";
import { translationViews, withGlobalTranslateTab, withTranslateTab } from "./translate/views/with-translate-tab";

const here = path.dirname(fileURLToPath(import.meta.url));
const parts = [media, products, callsToAction, authors, topics, withPaste(sources)].map(asPart).map(withUses).map(withTranslations).map(withTranslateTab);

nameErrors();

const config = buildConfig({
  admin: {
    // Gravatar would tell a third party which editors are at work.
    avatar: "default",
    components: { beforeDashboard: ["/translate/views/desk-links#DeskCard", "/desk/overview/overview#Overview"], beforeNavLinks: ["/translate/views/desk-links#DeskNavLink", systemLink], graphics: { Icon: "/desk/brand/mark#Mark", Logo: "/desk/brand/logo#Logo" }, header: ["/second-factor/reset-notice#ResetNotice"], views: { ...translationViews, ...systemViews, login: { Component: "/second-factor/login-view#LoginView" } } },
    dateFormat: "d MMMM yyyy, HH:mm",
    importMap: { baseDir: here, importMapFile: path.resolve(here, "../app/(payload)/admin/importMap.ts") },
    meta: { defaultOGImageType: "off", icons: [{ rel: "icon", type: "image/svg+xml", url: "/icon.svg" }], titleSuffix: " · Feuilleton" },
    user: users.slug,
  },
  collections: [withTranslateTab(withTranslations(withReadiness(articles))), ...parts, withPlanTitle(withStillMissing(schedule)), users, redirects].map(lockSharedFields).concat(terms, translationMemory, productClicks, [livePages, pageParts, outbox, edgePurges, translations, translationEvents, translationNotices, secondFactors].map(serverOnly)),
  custom: { machine: machineFrom(environment) },
  db: databaseAdapter(environment.databaseUrl),
  defaultDepth: 1,
  editor: bodyEditor,
  email: mailAdapter(environment.mail),
  endpoints: deskEndpoints,
  experimental: { localizeStatus: true },
  globals: [withGlobalTranslateTab(withSettingsTranslations({ ...siteSettings, hooks: { beforeOperation: [settleGlobalLanguage, guardGlobalReads], ...settingsHooks } })), claimsGuard],
  graphQL: { disable: true },
  hooks: { afterError: [saysUnreadable, saysToComeBack, saysWhatToDo] },
  i18n: { fallbackLanguage: sourceLocale, supportedLanguages: { nl, fr, en }, translations: Object.fromEntries(deskTranslations) },
  localization: {
    defaultLocale: sourceLocale,
    // The button of the form publishes the language in hand; "all" is what the door refuses.
    defaultLocalePublishOption: "active",
    fallback: false,
    locales: locales.map((code) => ({ code, label: localeDetails[code].name })),
  },
  logger: log,
  maxDepth: 3,
  plugins: [mediaBucket(environment.bucket)],
  secret: environment.secret,
  serverURL: "",
  sharp,
  telemetry: false,
  // By hand (npm run generate): every process that starts Payload would spawn a compiler otherwise.
  typescript: { autoGenerate: false, outputFile: path.resolve(here, "payload-types.ts") },
  // The forms of the admin send a document as one field: the usual 1 MB would lose the text of a long one.
  upload: { limits: { fieldSize: longestSave, fileSize: maxFileBytes }, abortOnLimit: true },
});

// What the CMS adds to a model itself (its tables of locks and of preferences) has rules of its own, which are wider than ours.
export default config.then(withOwnLocks).then(withReadableRequests).then(withWithdrawals).then(withPlanTitles).then(withTechnicalTabs).then(withEditorWords).then(withClosedAccounts).then(withKnownPeople);
