"use client";

import { useConfig, useListQuery, useLocale, useSelection } from "@payloadcms/ui";
import { mergeListSearchAndWhere } from "payload/shared";

import type { BulkArticle } from "./run-bulk";

/** How many are read at once. */
const page = 100;

/** `everything`, as the list's own button for all pages says it. */
const everything = "allAvailable";

interface Answer {
  docs: BulkArticle[];
  hasNextPage: boolean;
}

/** A nested value as the CMS reads it in an address: `where[id][in][0]=3`. */
export function inBrackets(key: string, value: unknown): [string, string][] {
  if (typeof value !== "object" || value === null) return [[key, String(value)]];
  return Object.entries(value).flatMap(([name, inner]) => inBrackets(key === "" ? name : `${key}[${name}]`, inner));
}

/** The articles that are ticked in the list, or all that its search and filters find. */
export function useChosenArticles(): { count: number; load: () => Promise<BulkArticle[]> } {
  const { count, selectAll, selectedIDs, totalDocs } = useSelection();
  const { query } = useListQuery();
  const { getEntityConfig } = useConfig();
  const { code: locale } = useLocale();
  const all = selectAll === (everything as typeof selectAll);
  return {
    count: all ? totalDocs : count,
    async load() {
      const found = mergeListSearchAndWhere({ collectionConfig: getEntityConfig({ collectionSlug: "articles" }), search: query?.search ?? "", where: query?.where });
      const where = all ? found : { id: { in: selectedIDs } };
      const chosen: BulkArticle[] = [];
      for (let number = 1; ; number += 1) {
        const asked = new URLSearchParams(inBrackets("", { depth: 0, draft: true, limit: page, locale, page: number, select: { workingTitle: true }, sort: "id", where }));
        const response = await fetch(`/api/articles?${asked}`, { credentials: "same-origin" });
        if (!response.ok) throw new Error(`The list of articles answered ${response.status}`);
        const { docs, hasNextPage } = (await response.json()) as Answer;
        chosen.push(...docs);
        if (!hasNextPage) return chosen;
      }
    },
  };
}
