/**
 * axe in the page under test. Not by its adapter for Playwright: that loads axe again for every look and hands over what is well too, and took two to
 * five times as long as the looking itself.
 */
import type { Page } from "@playwright/test";
import axe from "axe-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules whose verdict depends on how a page looks: in the dark, or on a phone. */
export const byLooks = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"];

export interface Looked {
  /** Selectors; the whole page without. */
  at?: string[];
  /** Selectors. What is in a frame is a page of its own and never looked at. */
  notAt?: string[];
  /** Only these rules; without, all that WCAG 2.2 AA and good practice ask. */
  rules?: string[];
  withoutRules?: string[];
}

/** The rules broken on the page as it stands, each with where; empty is well. */
export async function broken(page: Page, { at, notAt = [], rules, withoutRules = [] }: Looked = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const context = { ...(at ? { include: at } : {}), exclude: ["iframe", ...notAt] };
  const options: axe.RunOptions = {
    iframes: false,
    resultTypes: ["violations"],
    runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: tags },
    rules: Object.fromEntries(withoutRules.map((rule) => [rule, { enabled: false }])),
  };
  return page.evaluate(
    async ([where, how]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(where, how);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    },
    [context, options] as const,
  );
}
