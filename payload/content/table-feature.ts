import { EXPERIMENTAL_TableFeature } from "@payloadcms/richtext-lexical";
import type { Field } from "payload";

import type { AdminText } from "./label";
import { partWords } from "../desk/cms-parts/words";

type Provider = ReturnType<typeof EXPERIMENTAL_TableFeature>;
type MakeFeature = Extract<Provider["feature"], (...args: never[]) => unknown>;

const labels: Record<string, AdminText> = { columns: partWords.columns, rows: partWords.rows };

/** The editor's tables with words in the language of the admin: the CMS names their fields, and their place in the menus, in English only. */
export function tableFeature(): Provider {
  const provider = EXPERIMENTAL_TableFeature();
  const feature: MakeFeature = async (given) => {
    const made = await (provider.feature as MakeFeature)(given);
    return {
      ...made,
      ClientFeature: "/desk/cms-parts/table-feature#TableFeatureClient",
      generateSchemaMap: (args) => {
        const schemaMap = typeof made.generateSchemaMap === "function" ? made.generateSchemaMap(args) : new Map();
        const entry = schemaMap?.get("fields");
        const fields = (entry && "fields" in entry ? entry.fields : []) as Field[];
        for (const field of fields) if ("name" in field && field.name && labels[field.name]) Object.assign(field, { label: labels[field.name] });
        return schemaMap;
      },
    };
  };
  return { ...provider, feature };
}
