/** The shop's terms as a glossary at DeepL: made when a term has changed, found again otherwise, the one before taken away. */
import { isRecord } from "../../content/lexical-nodes";
import type { Term } from "../checks/finding";
import { hash } from "../hash";
import { MachineFailure, type MachineJob } from "./engine";

type Ask = (method: string, path: string, body?: object) => Promise<unknown>;

/** Tabs and line breaks part entries from one another; a source stands once. */
export function glossaryEntries(terms: readonly Term[]): string {
  const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();
  const entries = new Map<string, string>();
  for (const { source, preferred, keep } of terms) {
    const [from, to] = [oneLine(source), oneLine(keep ? source : (preferred[0] ?? ""))];
    if (from !== "" && to !== "" && !entries.has(from)) entries.set(from, to);
  }
  return [...entries].map(([from, to]) => `${from}\t${to}`).join("\n");
}

function glossariesIn(body: unknown): { glossary_id: string; name: string; ready: boolean }[] {
  const list = isRecord(body) && Array.isArray(body.glossaries) ? body.glossaries : [];
  return list.filter((one): one is { glossary_id: string; name: string; ready: boolean } => isRecord(one) && typeof one.glossary_id === "string" && typeof one.name === "string");
}

async function prepare(ask: Ask, { shop, source, target, terms }: MachineJob): Promise<string | null> {
  const entries = glossaryEntries(terms);
  if (entries === "") return null;
  const ours = `feuilleton ${shop} ${source}-${target} `;
  const name = `${ours}${hash(entries)}`;
  const known = glossariesIn(await ask("GET", "/v2/glossaries"));
  const there = known.find((one) => one.name === name);
  if (there) return there.glossary_id;
  const made = await ask("POST", "/v2/glossaries", { name, source_lang: source, target_lang: target, entries, entries_format: "tsv" });
  for (const old of known.filter((one) => one.name.startsWith(ours))) await ask("DELETE", `/v2/glossaries/${encodeURIComponent(old.glossary_id)}`);
  return isRecord(made) && typeof made.glossary_id === "string" ? made.glossary_id : null;
}

/** Null where there are no terms, or the account has no room for a glossary: the checks of the desk find what was not followed. */
export async function glossaryFor(ask: Ask, job: MachineJob): Promise<string | null> {
  try {
    return await prepare(ask, job);
  } catch (error) {
    if (!(error instanceof MachineFailure) || error.code === "key" || error.code === "down" || error.code === "busy") throw error;
    return null;
  }
}
