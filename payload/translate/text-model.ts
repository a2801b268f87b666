/**
 * Which texts of a document a shopper reads, derived from the content model: every localized field that holds words, wherever it stands, and
 * the text fields of the blocks inside a rich text. A new field is covered by being in the model; `tests/translate` fails where one is not.
 */
import type { Field } from "payload";

import { isRecord } from "../content/lexical-nodes";

export type TextModel =
  | { kind: "text"; name: string; many: boolean; multiline: boolean; maxLength: number | null; required: boolean; label: unknown }
  | { kind: "richText"; name: string; required: boolean; label: unknown; blocks: Record<string, TextModel[]>; inlineBlocks: Record<string, TextModel[]> }
  | { kind: "group"; name: string; fields: TextModel[] }
  /** `shared`: the rows are the same in every language and keep their ids. */
  | { kind: "rows"; name: string; shared: boolean; fields: Record<string, TextModel[]> };

/** The one entry of `rows.fields` for an array, whose rows are all alike. */
export const anyRow = "*";

interface BlockLike {
  slug: string;
  fields: Field[];
}

function blockList(value: unknown): BlockLike[] {
  return Array.isArray(value) ? value.filter((block): block is BlockLike => isRecord(block) && typeof block.slug === "string" && Array.isArray(block.fields)) : [];
}

function modelsOf(blocks: BlockLike[]): Record<string, TextModel[]> {
  return Object.fromEntries(blocks.map(({ slug, fields }) => [slug, textModel(fields, true)]));
}

/** The blocks of a rich text's editor, from Payload's sanitized config (an editor of the raw config is still a function). */
function editorBlocks(editor: unknown): { blocks: BlockLike[]; inlineBlocks: BlockLike[] } {
  if (typeof editor === "function") throw new TypeError("The text model needs the sanitized config: this rich text's editor is not resolved yet");
  const config = isRecord(editor) && isRecord(editor.editorConfig) ? editor.editorConfig : {};
  const feature: unknown = config.resolvedFeatureMap instanceof Map ? config.resolvedFeatureMap.get("blocks") : undefined;
  const props = isRecord(feature) && isRecord(feature.sanitizedServerFeatureProps) ? feature.sanitizedServerFeatureProps : {};
  return { blocks: blockList(props.blocks), inlineBlocks: blockList(props.inlineBlocks) };
}

function isOfTheCms(field: Field): boolean {
  const hidden = ("hidden" in field && field.hidden === true) || ("admin" in field && field.admin && "hidden" in field.admin && field.admin.hidden === true);
  // The name an editor may give to a block is never printed.
  return hidden === true || ("virtual" in field && Boolean(field.virtual)) || ("name" in field && field.name === "blockName");
}

function ofField(field: Field, inside: boolean): TextModel[] {
  if (isOfTheCms(field)) return [];
  const localized = inside || ("localized" in field && field.localized === true);
  switch (field.type) {
    case "text":
    case "textarea":
    case "email":
    case "code":
      if (!localized) return [];
      return [
        {
          kind: "text",
          name: field.name,
          many: "hasMany" in field && field.hasMany === true,
          multiline: field.type === "textarea" || field.type === "code",
          maxLength: "maxLength" in field && typeof field.maxLength === "number" ? field.maxLength : null,
          required: field.required === true,
          label: field.label,
        },
      ];
    case "richText": {
      if (!localized) return [];
      const { blocks, inlineBlocks } = editorBlocks(field.editor);
      return [{ kind: "richText", name: field.name, required: field.required === true, label: field.label, blocks: modelsOf(blocks), inlineBlocks: modelsOf(inlineBlocks) }];
    }
    case "group": {
      const fields = textModel(field.fields, localized);
      if (!("name" in field) || !field.name) return fields;
      return fields.length > 0 ? [{ kind: "group", name: field.name, fields }] : [];
    }
    case "row":
    case "collapsible":
      return textModel(field.fields, inside);
    case "tabs":
      return field.tabs.flatMap((tab) => {
        const fields = textModel(tab.fields, inside || ("localized" in tab && tab.localized === true));
        if (!("name" in tab) || !tab.name) return fields;
        return fields.length > 0 ? [{ kind: "group" as const, name: tab.name, fields }] : [];
      });
    case "array": {
      const fields = textModel(field.fields, localized);
      return fields.length > 0 ? [{ kind: "rows", name: field.name, shared: !localized, fields: { [anyRow]: fields } }] : [];
    }
    case "blocks": {
      const fields = Object.fromEntries(blockList(field.blocks).map((block) => [block.slug, textModel(block.fields, localized)]));
      return Object.values(fields).some((one) => one.length > 0) ? [{ kind: "rows", name: field.name, shared: !localized, fields }] : [];
    }
    // No words in these. Named one by one: a kind of field that Payload adds later must be decided on here before the types check again.
    case "checkbox":
    case "date":
    case "join":
    case "json":
    case "number":
    case "point":
    case "radio":
    case "relationship":
    case "select":
    case "ui":
    case "upload":
      return [];
    default:
      return field satisfies never;
  }
}

/**
 * @param fields of a collection or global in Payload's sanitized config
 * @param inside true below something localized, where every text is
 */
export function textModel(fields: Field[], inside = false): TextModel[] {
  return fields.flatMap((field) => ofField(field, inside));
}
