/** The tab "API" of a document shows it as the interface gives it out: of use to whoever connects something to the shop, and a riddle beside a form. */
import type { DocumentTabCondition, SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from "payload";

import { isAdmin } from "../access/roles";

const toAdmins: DocumentTabCondition = ({ req }) => isAdmin(req);

type Admin = SanitizedCollectionConfig["admin"] | SanitizedGlobalConfig["admin"];
type Views = NonNullable<NonNullable<Admin["components"]>["views"]>;

/** On the finished configuration: every collection and every setting has the tab. */
export function withTechnicalTabs(config: SanitizedConfig): SanitizedConfig {
  for (const { admin } of [...config.collections, ...config.globals]) {
    const views = admin.components?.views as Views | undefined;
    const edit = { ...views?.edit, api: { ...(views?.edit as { api?: object } | undefined)?.api, tab: { condition: toAdmins } } };
    admin.components = { ...admin.components, views: { ...views, edit } } as never;
  }
  return config;
}
