/** What a machine that drafts translations has to be able to do: the desk knows no more of one than this. */
import type { Locale } from "../../../messages/locales";
import type { Term } from "../checks/finding";
import type { Placeholder } from "../placeholders";

export interface MachineText {
  /** Marked text of the source, see `placeholders.ts`. */
  text: string;
  placeholders: readonly Placeholder[];
}

export interface MachineJob {
  source: Locale;
  target: Locale;
  texts: readonly MachineText[];
  /** The shop's terms of this pair of languages. */
  terms: readonly Term[];
  /** Names the shop among others that use the same account. */
  shop: string;
}

export interface MachineUsage {
  /** In characters, of the period the account is billed by. */
  used: number;
  limit: number;
}

export interface MachineEngine {
  /** As people know it: stands with every draft. */
  name: string;
  /**
   * A draft for each text, in order: marked text whose marks are those of the source; null where the machine gave none that can be used.
   * Throws `MachineFailure`.
   */
  translate(job: MachineJob): Promise<(string | null)[]>;
  /** What the account has left; null where the service does not tell. Throws `MachineFailure`. */
  usage(): Promise<MachineUsage | null>;
}

/**
 * `key`: the service refuses ours. `quota`: what was paid for is used up. `busy`: it asked to wait, several times. `tooLarge`: one text is too long
 * for it. `down`: no answer, or it is in trouble. `odd`: an answer that is none.
 */
export type MachineTrouble = "key" | "quota" | "busy" | "tooLarge" | "down" | "odd";

export class MachineFailure extends Error {
  readonly code: MachineTrouble;
  /** What the service said about it, for the log: never shown to people, never with our key. */
  readonly detail: string;

  constructor(code: MachineTrouble, detail: string) {
    super(`${code}: ${detail}`);
    this.name = "MachineFailure";
    this.code = code;
    this.detail = detail;
  }
}
