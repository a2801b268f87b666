/** Hangs the views of the editor's desk into the collections. The import map of the admin is made from these paths. */
import type { CollectionConfig, DocumentTabConfig, EditViewConfig, UIField } from "payload";

import type { AdminText } from "../content/label";
import { languageEndpoint } from "./language-endpoint";
import { pasteEndpoint } from "./paste-endpoint";
import { deskWords } from "./words";

/** The CMS hands a tab's label the translation function only, so the words are given to it under these keys. */
export const deskTranslations = (["nl", "fr", "en"] as const).map((language) => [language, { desk: { readiness: deskWords.readiness[language], uses: deskWords.uses[language] } }] as const);

function tab(key: "readiness" | "uses", Component: string): EditViewConfig {
  const said: DocumentTabConfig["label"] = ({ t }) => t(`desk:${key}` as never);
  return { Component, path: `/${key}`, tab: { href: `/${key}`, label: said } };
}

function withView(collection: CollectionConfig, key: "readiness" | "uses", view: EditViewConfig): CollectionConfig {
  const { admin } = collection;
  const views = { ...admin?.components?.views, edit: { ...admin?.components?.views?.edit, [key]: view } } as NonNullable<NonNullable<CollectionConfig["admin"]>["components"]>["views"];
  return { ...collection, admin: { ...admin, components: { ...admin?.components, views } } };
}

const states: UIField = {
  name: "languageStates",
  type: "ui",
  label: deskWords.languages satisfies AdminText,
  admin: { components: { Cell: "/desk/language-states-cell#LanguageStatesCell" }, disableBulkEdit: true },
};

/** Articles: the tab "Ready?", the state of each language in the list, and publishing in a chosen set of languages. */
export function withReadiness(collection: CollectionConfig): CollectionConfig {
  const shown = withView(collection, "readiness", tab("readiness", "/desk/readiness-view#ReadinessView"));
  const endpoints = collection.endpoints === false ? [] : (collection.endpoints ?? []);
  return { ...shown, endpoints: [...endpoints, languageEndpoint], fields: [...collection.fields, states], admin: { ...shown.admin, defaultColumns: ["workingTitle", "languageStates", "updatedAt"] } };
}

/** Everything a page is made of: the tab "Used in". */
export function withUses(collection: CollectionConfig): CollectionConfig {
  return withView(collection, "uses", tab("uses", "/desk/uses-view#UsesView"));
}

/** Sources: made from what is pasted, above their list. */
export function withPaste(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection;
  const endpoints = collection.endpoints === false ? [] : (collection.endpoints ?? []);
  return { ...collection, endpoints: [...endpoints, pasteEndpoint], admin: { ...admin, components: { ...admin?.components, beforeListTable: ["/desk/paste-source#PasteSource"] } } };
}
