/** `generateStaticParams` must name at least one value; this one is never linked to and answers 404. */
export const placeholderParam = "__placeholder";
