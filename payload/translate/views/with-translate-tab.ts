/** Hangs the tab "Translate" into the documents that have words. The import map of the admin is made from these paths. */
import type { AdminViewConfig, CollectionConfig, DocumentTabConfig, EditViewConfig, GlobalConfig } from "payload";

const said: DocumentTabConfig["label"] = ({ t: inAdminWords }) => inAdminWords("desk:translate" as never);
const translate: EditViewConfig = { Component: "/translate/views/tab-view#TranslateTab", path: "/translate", tab: { href: "/translate", label: said } };

export function withTranslateTab(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection;
  const views = { ...admin?.components?.views, edit: { ...admin?.components?.views?.edit, translate } } as NonNullable<NonNullable<CollectionConfig["admin"]>["components"]>["views"];
  return { ...collection, admin: { ...admin, components: { ...admin?.components, views } } };
}

export function withGlobalTranslateTab(settings: GlobalConfig): GlobalConfig {
  const { admin } = settings;
  const views = { ...admin?.components?.views, edit: { ...admin?.components?.views?.edit, translate } } as NonNullable<NonNullable<GlobalConfig["admin"]>["components"]>["views"];
  return { ...settings, admin: { ...admin, components: { ...admin?.components, views } } };
}

/** The desk's own addresses. The longer one comes first: the CMS takes the first that an address begins with. */
export const translationViews: Record<string, AdminViewConfig> = {
  translationDocument: { Component: "/translate/views/admin-views#DocumentTranslationView", path: "/translations/:collection/:id" },
  translations: { Component: "/translate/views/admin-views#OverviewView", path: "/translations", exact: true },
};
