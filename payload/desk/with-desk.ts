/** Hangs the views of the editor's desk into the collections. The import map of the admin is made from these paths. */
import type { CollectionConfig, DocumentTabConfig, EditViewConfig, UIField } from "payload";

import { isLocale } from "../../messages/locales";
import { claimWords } from "../claims/words";
import type { AdminText } from "../content/label";
import { viewWords } from "../translate/views/words";
import { topicsEndpoint } from "./bulk/topics-endpoint";
import { languageEndpoint } from "./language-endpoint";
import { pasteEndpoint } from "./paste-endpoint";
import { plainWords } from "./plain-words";
import { previewEndpoint } from "./preview-endpoint";
import { previewPath } from "./preview-token";
import { readinessEndpoint, statesEndpoint } from "./readiness-endpoint";
import { relatedEndpoint } from "./related/related-endpoint";
import { sourceListEndpoint } from "./source-list-endpoint";
import { readinessWords } from "./readiness-words";
import { usesWords } from "./uses-words";
import { versionWords } from "./versions/words";

/** The CMS hands a tab's label the translation function only, so the words are given to it under these keys. */
export const deskTranslations = (["nl", "fr", "en"] as const).map((language) => [language, { ...plainWords[language], desk: { readiness: readinessWords.readiness[language], compare: versionWords.compare[language], uses: usesWords.uses[language], translate: viewWords.desk[language] } }] as const);

type ViewName = "compare" | "readiness" | "uses";

function tab(key: ViewName, Component: string): EditViewConfig {
  const said: DocumentTabConfig["label"] = ({ t: inAdminWords }) => inAdminWords(`desk:${key}` as never);
  return { Component, path: `/${key}`, tab: { href: `/${key}`, label: said } };
}

function withView(collection: CollectionConfig, key: ViewName, view: EditViewConfig): CollectionConfig {
  const { admin } = collection;
  const views = { ...admin?.components?.views, edit: { ...admin?.components?.views?.edit, [key]: view } } as NonNullable<NonNullable<CollectionConfig["admin"]>["components"]>["views"];
  return { ...collection, admin: { ...admin, components: { ...admin?.components, views } } };
}

const states: UIField = {
  name: "languageStates",
  type: "ui",
  label: readinessWords.languages satisfies AdminText,
  admin: { components: { Cell: "/desk/language-states-cell#LanguageStatesCell" }, disableBulkEdit: true },
};

const sourcesPanel: UIField = {
  name: "sourcesPanel",
  type: "ui",
  label: readinessWords.sources satisfies AdminText,
  admin: { components: { Field: "/desk/citations/sources-panel#SourcesPanel" }, disableBulkEdit: true, disableListColumn: true, position: "sidebar" },
};

const claimsPanel: UIField = {
  name: "claimsPanel",
  type: "ui",
  label: claimWords.panel satisfies AdminText,
  admin: { components: { Field: "/claims/editor/claims-panel#ClaimsPanel" }, disableBulkEdit: true, disableListColumn: true, position: "sidebar" },
};

/** The page beside the form, for the language in hand. It shows what is saved, and a form saves while one types. */
const livePreview: NonNullable<CollectionConfig["admin"]>["livePreview"] = {
  url: ({ data, locale, req }) => (typeof data.id === "number" && isLocale(locale.code) ? previewPath(data.id, locale.code, req.payload.config.secret) : null),
  breakpoints: [
    { name: "phone", label: "390 × 844", width: 390, height: 844 },
    { name: "tablet", label: "820 × 1180", width: 820, height: 1180 },
    { name: "desktop", label: "1440 × 900", width: 1440, height: 900 },
  ],
};

/** Articles: the tab "Ready?", the state of each language in the list, and publishing in a chosen set of languages. */
export function withReadiness(collection: CollectionConfig): CollectionConfig {
  const ready = withView(collection, "readiness", tab("readiness", "/desk/readiness-view#ReadinessView"));
  const shown = withView(ready, "compare", tab("compare", "/desk/versions/compare-view#CompareView"));
  const endpoints = collection.endpoints === false ? [] : (collection.endpoints ?? []);
  const edit = { ...shown.admin?.components?.edit, PublishButton: "/desk/publishing/publish-button#PublishButton", SaveDraftButton: "/desk/save-draft-button#SaveDraftButton", Status: "/desk/publishing/language-bar#LanguageBar", UnpublishButton: "/desk/publishing/unpublish-button#UnpublishButton" };
  const admin = { ...shown.admin, components: { ...shown.admin?.components, beforeListTable: ["/desk/bulk/bulk-bar#BulkBar"], edit }, defaultColumns: ["workingTitle", "languageStates", "updatedAt"], livePreview };
  // The CMS's own bulk buttons save what they are told to publish as drafts, and say it is done.
  return { ...shown, disableBulkEdit: true, endpoints: [...endpoints, relatedEndpoint, topicsEndpoint, languageEndpoint, previewEndpoint, readinessEndpoint, statesEndpoint], fields: [...collection.fields, states, sourcesPanel, claimsPanel], admin };
}

/** Everything a page is made of: the tab "Used in", and a button that asks what a change would do to live pages. */
export function withUses(collection: CollectionConfig): CollectionConfig {
  const shown = withView(collection, "uses", tab("uses", "/desk/uses-view#UsesView"));
  const { admin } = shown;
  const edit = { ...admin?.components?.edit, SaveButton: "/desk/save-part-button#SavePartButton" };
  return { ...shown, admin: { ...admin, components: { ...admin?.components, edit } } };
}

/** Sources: made from what is pasted, above their list. */
export function withPaste(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection;
  const endpoints = collection.endpoints === false ? [] : (collection.endpoints ?? []);
  return { ...collection, endpoints: [...endpoints, pasteEndpoint, sourceListEndpoint], admin: { ...admin, components: { ...admin?.components, beforeListTable: ["/desk/paste-source#PasteSource"] } } };
}
