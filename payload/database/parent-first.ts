/**
 * Every table of texts (`articles_locales`) has one index on language and document, in that order. The CMS always asks for all languages of one
 * document, which SQLite then answers by reading the whole table, bodies included: 15 ms for one article at 1,000 of them, ten times that at 10,000,
 * and a publication asks a dozen times. With the document first the same index answers.
 */
interface HookArgs {
  /** The hook of SQLite gets it too; its type does not say so. */
  adapter?: unknown;
}

interface RawTables {
  rawTables: Record<string, { indexes?: Record<string, { on: string | string[] }> }>;
}

/** For an adapter's `beforeSchemaInit`. */
export function parentFirst<S>(args: HookArgs & { schema: S }): S {
  for (const { indexes } of Object.values((args.adapter as RawTables).rawTables)) {
    const { _localeParent: index } = indexes ?? {};
    if (index) index.on = ["_parentID", "_locale"];
  }
  return args.schema;
}
