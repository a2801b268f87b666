/** DeepL's HTTP API (version 2, JSON): marks as XML tags, terms as a glossary, at most 50 texts and 128 KiB at once. */
import type { Locale } from "../../../messages/locales";
import { isRecord } from "../../content/lexical-nodes";
import { askService, type Patience } from "./ask-service";
import { glossaryFor } from "./deepl-glossary";
import { MachineFailure, type MachineEngine, type MachineText } from "./engine";
import { inPortions } from "./in-portions";
import { readTagged, tagged } from "./tagged-text";

export interface DeepLOptions {
  key: string;
  /** Origin; without it that of the kind of key. */
  url?: string;
  patience?: Patience;
}

/** Keys of the free plan say so themselves. */
function originOf({ key, url }: DeepLOptions): string {
  return url ?? (key.endsWith(":fx") ? "https://api-free.deepl.com" : "https://api.deepl.com");
}

/** Targets that exist in variants must name one. */
const variants: Record<string, string> = { en: "EN-GB", pt: "PT-PT", zh: "ZH-HANS" };

function targetCode(locale: Locale): string {
  return variants[locale] ?? locale.toUpperCase();
}

/** Leaves room for tags and the rest of the request below 128 KiB. */
const portion = { texts: 50, bytes: 60_000 };

function textsIn(body: unknown, expected: number): string[] {
  const list = isRecord(body) && Array.isArray(body.translations) ? body.translations : [];
  const texts = list.flatMap((one) => (isRecord(one) && typeof one.text === "string" ? [one.text] : []));
  if (texts.length !== expected) throw new MachineFailure("odd", `${texts.length} translations of ${expected}`);
  return texts;
}

export function deepL(options: DeepLOptions): MachineEngine {
  const ask = (method: string, path: string, body?: object): Promise<unknown> =>
    askService(`${originOf(options)}${path}`, { method, headers: { Authorization: `DeepL-Auth-Key ${options.key}`, ...(body && { "Content-Type": "application/json" }) }, body: body && JSON.stringify(body) }, options.patience);
  return {
    name: "DeepL",
    async translate(job) {
      const glossary = await glossaryFor(ask, job);
      const request = {
        source_lang: job.source.toUpperCase(),
        target_lang: targetCode(job.target),
        tag_handling: "xml",
        // Our tags stand inside sentences: none of them parts two.
        outline_detection: false,
        non_splitting_tags: ["g", "x"],
        preserve_formatting: true,
        split_sentences: "1",
        ...(glossary === null ? {} : { glossary_id: glossary }),
      };
      const send = async (texts: readonly MachineText[]) => {
        const answers = textsIn(await ask("POST", "/v2/translate", { ...request, text: texts.map(tagged) }), texts.length);
        return texts.map((text, index) => readTagged(answers[index] ?? "", text));
      };
      return inPortions(job.texts, portion, send);
    },
    async usage() {
      const body = await ask("GET", "/v2/usage");
      if (!isRecord(body) || typeof body.character_count !== "number" || typeof body.character_limit !== "number") return null;
      return { used: body.character_count, limit: body.character_limit };
    },
  };
}
