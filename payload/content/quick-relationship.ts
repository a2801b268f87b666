/**
 * The CMS checks a relationship by reading every document it names, whole, one field after the other: the text of an article holds a field per
 * citation, and related articles bring their bodies along. These checks ask for what they need and no more.
 */
import { type RelationshipFieldManyValidation, validations } from "payload";

import { idsOf } from "./body-references";

type Options = Parameters<RelationshipFieldManyValidation>[1];

/** Of the shape alone: whether what a text cites is there is asked by the gate, for all of a page at once. */
export function validateShape(value: unknown, options: Options) {
  return validations.relationship(value as never, { ...options, filterOptions: undefined } as never);
}

/** Related articles: they exist, and an article is not among its own. */
export const validateRelated: RelationshipFieldManyValidation = async (value, options) => {
  const shape = await validateShape(value, options);
  const ids = [...new Set(idsOf(value))];
  if (shape !== true || ids.length === 0) return shape;
  const { id, req } = options;
  const { docs } = await req.payload.db.find({ collection: "articles", limit: 0, pagination: false, req, select: {}, where: { id: { in: ids } } });
  return docs.length === ids.length && !ids.includes(id as number) ? true : req.t("validation:invalidSelections");
};
