/** A deed on a unit as a request brings it, read with distrust. */
import type { PayloadRequest } from "payload";

import { parseHttpUrl } from "../../content/identifiers";
import { isRecord } from "../../content/lexical-nodes";
import type { FindingCode } from "../checks/finding";
import type { LinkAddresses } from "../inline-nodes";
import type { UnitDeed, UnitWrite } from "./contract/unit-write";
import { findingWords } from "./finding-words";
import { refuse } from "./rights";

const deeds: readonly UnitDeed[] = ["setAside", "type", "translate", "approve", "reject", "clear", "minor", "repair", "dismiss", "comment", "undo"];
/** Characters; far more than any unit has. */
const longest = 50_000;

/** An address that is none is refused and not left out: it would be gone from the field in which it is being typed. */
function readLinks(req: PayloadRequest, value: unknown): LinkAddresses | undefined {
  if (!isRecord(value)) return undefined;
  const kept = Object.entries(value).map(([number, url]): [number, string] => {
    if (!/^\d{1,4}$/.test(number) || typeof url !== "string") return refuse(req, "request");
    const address = url.startsWith("/") && !url.startsWith("//") ? url : parseHttpUrl(url);
    return [Number(number), address ?? refuse(req, "notAnAddress", 400, { url: url.slice(0, 200) })];
  });
  return Object.fromEntries(kept);
}

function readOrigin(value: unknown): UnitWrite["origin"] {
  if (!isRecord(value) || value.kind !== "memory" || typeof value.percent !== "number") return { kind: "person" };
  return { kind: "memory", percent: Math.min(101, Math.max(0, Math.round(value.percent))) };
}

/** Throws 400 with what is wrong, in the language of the admin. */
export function readWrite(req: PayloadRequest, body: Record<string, unknown>): UnitWrite {
  const deed = deeds.find((one) => one === body.do);
  const { code, note, revision, text, unit } = body;
  if (!deed || typeof unit !== "string" || (text !== undefined && typeof text !== "string") || ((deed === "translate" || deed === "type" || deed === "setAside") && text === undefined)) return refuse(req, "request");
  const said = typeof note === "string" ? note.trim() : "";
  if ((text ?? "").length > longest || said.length > longest) refuse(req, "tooLong", 400, { limit: longest });
  if ((deed === "comment" || deed === "reject") && said === "") refuse(req, "noNote");
  if (code !== undefined && (typeof code !== "string" || !Object.hasOwn(findingWords, code))) refuse(req, "request");
  if (deed === "dismiss" && code === undefined) refuse(req, "request");
  if (deed !== "comment" && deed !== "dismiss" && deed !== "setAside" && typeof revision !== "number") refuse(req, "request");
  return { unit, do: deed, text, note: said, links: readLinks(req, body.links), origin: readOrigin(body.origin), code: code as FindingCode | undefined, revision: typeof revision === "number" ? revision : undefined };
}
