/** What goes out to translators' tools and comes back, whatever the file format. */
import type { Locale } from "../../../messages/locales";
import { hash } from "../hash";
import type { UnitRecord } from "../record";
import { currentTarget } from "../transitions";
import type { Unit } from "../unit";

export interface ExchangeUnit {
  unit: Unit;
  record: UnitRecord;
  /** For the translator, in a language they read: what kind of text this is, what changed. */
  notes: string[];
}

export interface ExchangeDocument {
  /** Names this shop's database: a file of another one is never taken in. */
  installation: string;
  /** `articles/12`, `site-settings`. */
  document: string;
  sourceLocale: Locale;
  targetLocale: Locale;
  units: ExchangeUnit[];
}

/** The translation in the numbers of the source, empty where there is none. */
export function targetOf(record: UnitRecord): string {
  return currentTarget(record)?.text ?? "";
}

/** Travels with the file, so that a translation that changed here in the meantime is seen. */
export function targetHash(record: UnitRecord): string {
  return hash(targetOf(record));
}

export const product = "Feuilleton";
/** Of what the file means to us, not of the standard; a reader refuses what is newer than it. */
export const formatVersion = "1";

export type RefusalCode =
  | "tooLarge"
  | "encoding"
  | "doctype"
  | "truncated"
  | "notXml"
  | "notXliff"
  | "notTmx"
  | "notTbx"
  | "notCsv"
  | "version"
  | "noDocument"
  | "otherInstallation"
  | "otherDocument"
  | "otherLanguage";

/** A file that is not taken in at all. `data` is what the message to the person needs. */
export class ExchangeRefusal extends Error {
  readonly code: RefusalCode;
  readonly data: Record<string, string | number>;

  constructor(code: RefusalCode, data: Record<string, string | number> = {}) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = "ExchangeRefusal";
    this.code = code;
    this.data = data;
  }
}
