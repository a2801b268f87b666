"use client";

import { TableFeatureClient as CmsTableFeature } from "@payloadcms/richtext-lexical/client";

import { sayIn } from "../in-admin-words";
import { partWords } from "./words";

interface Item {
  key: string;
  keywords?: string[];
  label?: unknown;
}
interface Menu {
  groups: { items: Item[] }[];
}

const label = ({ i18n }: { i18n: { language: string } }): string => sayIn(i18n.language)(partWords.table);

/** What one types behind `/` to find it, in any language. */
const keywords = Object.values(partWords.table).map((name) => name.toLowerCase());

const inWords = (menu: unknown): unknown => ({ ...(menu as Menu), groups: (menu as Menu).groups.map((group) => ({ ...group, items: group.items.map((item) => ({ ...item, keywords, label })) })) });

/** The CMS's own, with its name in the language of the admin. */
export const TableFeatureClient: typeof CmsTableFeature = (props) => {
  const provider = CmsTableFeature(props);
  const { feature } = provider;
  if (typeof feature === "function") return provider;
  return { ...provider, feature: { ...feature, slashMenu: inWords(feature.slashMenu), toolbarFixed: inWords(feature.toolbarFixed) } as typeof feature };
};
