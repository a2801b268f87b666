/** Where the System page stands in the admin. The import map of the admin is made from these paths. */
import type { AdminViewConfig } from "payload";

export const systemViews: Record<string, AdminViewConfig> = { system: { Component: "/system/system-view#SystemView", path: "/system", exact: true } };

export const systemLink = "/system/system-link#SystemLink";
