import { MachineFailure, type MachineText } from "./engine";

export interface Portion {
  /** Texts at once. */
  texts: number;
  /** Bytes of all of them. */
  bytes: number;
}

function portionsOf<T extends MachineText>(texts: readonly T[], most: Portion): T[][] {
  const portions: T[][] = [];
  let size = 0;
  for (const one of texts) {
    const bytes = Buffer.byteLength(one.text);
    const last = portions.at(-1);
    if (!last || last.length >= most.texts || size + bytes > most.bytes) {
      portions.push([one]);
      size = bytes;
    } else {
      last.push(one);
      size += bytes;
    }
  }
  return portions;
}

/**
 * Asks for texts in portions that the service takes; one that is too large all the same, or whose answer is none, is asked for in halves. What
 * fails even alone is null.
 */
export async function inPortions<T extends MachineText>(texts: readonly T[], most: Portion, ask: (portion: readonly T[]) => Promise<(string | null)[]>): Promise<(string | null)[]> {
  const answers: (string | null)[] = [];
  const halved = async (portion: readonly T[]): Promise<(string | null)[]> => {
    try {
      return await ask(portion);
    } catch (error) {
      if (!(error instanceof MachineFailure) || (error.code !== "tooLarge" && error.code !== "odd")) throw error;
      // Alone in the whole request it is worth saying why; among others it must not take their drafts away.
      if (portion.length === 1 && texts.length === 1) throw error;
      if (portion.length === 1) return [null];
      const middle = Math.ceil(portion.length / 2);
      return [...(await halved(portion.slice(0, middle))), ...(await halved(portion.slice(middle)))];
    }
  };
  for (const portion of portionsOf(texts, most)) answers.push(...(await halved(portion)));
  return answers;
}
