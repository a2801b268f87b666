import { idOf } from "./lexical-nodes";

/** What a rich text refers to, by id, without doubles, in reading order. Never throws: an unknown node is walked through. */
export interface BodyReferences {
  media: number[];
  callsToAction: number[];
  sources: number[];
  articles: number[];
}

/** Ids of a has-many relationship, whatever its stored shape; nothing for null. */
export function idsOf(value: unknown): number[] {
  const list = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  return list.map(idOf).filter((id): id is number => id !== null);
}

export function bodyReferences(body: unknown): BodyReferences {
  const found = { media: new Set<number>(), callsToAction: new Set<number>(), sources: new Set<number>(), articles: new Set<number>() };

  function visit(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    const { type, fields, children, root } = node as Record<string, unknown>;
    if (root) visit(root);
    if (typeof fields === "object" && fields !== null) visitFields(type, fields as Record<string, unknown>);
    if (Array.isArray(children)) children.forEach(visit);
  }

  function visitFields(type: unknown, fields: Record<string, unknown>): void {
    if (type === "link" || type === "autolink") {
      const target = fields.doc as { relationTo?: unknown; value?: unknown } | null | undefined;
      if (fields.linkType === "internal" && target?.relationTo === "articles") idsOf(target.value).forEach((id) => found.articles.add(id));
      return;
    }
    if (fields.blockType === "figure") idsOf(fields.media).forEach((id) => found.media.add(id));
    if (fields.blockType === "callToAction") idsOf(fields.callToAction).forEach((id) => found.callsToAction.add(id));
    if (fields.blockType === "citation") idsOf(fields.sources).forEach((id) => found.sources.add(id));
    if (fields.blockType === "callout") visit(fields.text);
  }

  visit(body);
  return { media: [...found.media], callsToAction: [...found.callsToAction], sources: [...found.sources], articles: [...found.articles] };
}
