/**
 * The draft of a language that nobody has begun. The CMS looks for the newest version in which that language is a draft, finds none, and gives the
 * row of the article: of one that was never published, as it was when it was made, without the picture, the topics and the name that the other
 * language's draft has and all languages share. Its form then showed them empty, and a first word saved from it was a text beside that draft. What
 * the CMS itself takes a save for a change of is the newest version; so is what a form reads here.
 */
import type { BaseDatabaseAdapter, DatabaseAdapterObj, FindVersions, Where } from "payload";

const status = /^version\._status(?:\.\w+)?$/;

/** Of a question for the draft of one article, as the CMS writes it, rules of access around it: the same, for a language without a state too. */
function orUnbegun(where: Where): Where {
  if (!where.and) return where;
  if (!where.and.some((part) => "parent" in part)) return { ...where, and: where.and.map(orUnbegun) };
  const and = where.and.map((part): Where => {
    const [key = "", ...others] = Object.keys(part);
    const asked = part[key];
    const draft = others.length === 0 && status.test(key) && !Array.isArray(asked) && asked?.equals === "draft";
    return draft ? { or: [part, { [key]: { exists: false } }] } : part;
  });
  return { ...where, and };
}

/** Wraps a database adapter so that a language nobody has begun is read from the newest draft of its article. */
export function withDraftsOfUnbegun<T extends DatabaseAdapterObj>(wrapped: T): T {
  return {
    ...wrapped,
    init(args: Parameters<T["init"]>[0]) {
      const adapter = wrapped.init(args);
      const { findVersions } = adapter;
      adapter.findVersions = async function find(this: BaseDatabaseAdapter, asked: Parameters<FindVersions>[0]) {
        return findVersions.call(this, asked.collection === "articles" && asked.where ? { ...asked, where: orUnbegun(asked.where) } : asked);
      } as typeof findVersions;
      return adapter;
    },
  };
}
