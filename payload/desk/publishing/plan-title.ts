/**
 * What the form of a plan is called. The CMS would write its moment in the time zone of the browser, or of the server, beside a field in that of the
 * shop. It takes no field as a title that is not in the database, since it would look for words in it; here that is told where to look instead.
 */
import type { CollectionConfig, FieldHook, SanitizedConfig, TextField } from "payload";

import { timeZone } from "../../../messages/time-zone";
import { label } from "../../content/label";
import { languageName, momentInWords, sayIn } from "../in-admin-words";
import type { PlannedChange } from "../language-states";
import { planWords } from "./plan-words";

const collection = "scheduled-changes";
const inTheList = "/desk/publishing/plan-moment#PlanMomentCell";

/** "Publish on 1 Dec 2031, 09:00 (French)", in the language of the admin and the time of the shop. */
export function planTitle({ action, at, language }: Pick<PlannedChange, "action" | "at" | "language">, inLanguage: string): string {
  const what = sayIn(inLanguage)(action === "publish" ? planWords.publishAt : planWords.unpublishAt, { at: momentInWords(at, inLanguage, timeZone) });
  return `${what.slice(0, 1).toLocaleUpperCase(inLanguage)}${what.slice(1)} (${languageName(language, inLanguage)})`;
}

const titleOf: FieldHook = ({ req, siblingData }) => {
  const { action, at, language } = siblingData as Partial<PlannedChange>;
  return action && at && language ? planTitle({ action, at, language }, req.i18n.language) : null;
};

const title: TextField = {
  name: "title",
  type: "text",
  virtual: true,
  // What the field for searching says it looks for.
  label: label("Artikel", "Article", "Article"),
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  hooks: { afterRead: [titleOf] },
};

export function withPlanTitle(plans: CollectionConfig): CollectionConfig {
  return { ...plans, admin: { ...plans.admin, listSearchableFields: ["article.workingTitle"] }, fields: [...plans.fields, title] };
}

/** On the finished configuration: its check comes before, and the dates that it adds by itself are there. */
export function withPlanTitles(config: SanitizedConfig): SanitizedConfig {
  for (const plans of config.collections) {
    if (plans.slug !== collection) continue;
    plans.admin.useAsTitle = title.name;
    for (const field of plans.fields) {
      if (field.type === "date" && (field.name === "createdAt" || field.name === "updatedAt")) field.admin = { ...field.admin, components: { ...field.admin?.components, Cell: inTheList } };
    }
  }
  return config;
}
