/** The desk's endpoints as a view calls them. Every answer is a value; nothing here throws. */
import type { DeskAddress } from "../desk/contract/address";
import type { DeskDocument, PublishAnswer, PublishRefusal } from "../desk/contract/document";
import type { ExportRequest, ImportPlan } from "../desk/contract/exchange";
import type { DraftAnswer, MachineState } from "../desk/contract/machine";
import type { DeskNotices } from "../desk/contract/notices";
import type { AssignRequest, DeskFilter, DeskList } from "../desk/contract/overview";
import type { DeskUnit } from "../desk/contract/unit";
import type { UnitDetails } from "../desk/contract/unit-details";
import type { Conflict, UnitAnswer, UnitWrite } from "../desk/contract/unit-write";

export type Reply<T> =
  | { kind: "done"; body: T }
  | { kind: "conflict"; theirs: DeskUnit }
  /** 401: the session is over. */
  | { kind: "signedOut" }
  /** No answer, or the server is in trouble: worth another try. */
  | { kind: "unreachable" }
  | { kind: "refused"; status: number; reasons: string[]; errors: NonNullable<PublishRefusal["errors"][number]["data"]>["errors"] };

const root = "/api/translation-desk";

async function ask<T>(path: string, language: string, init: RequestInit = {}): Promise<Reply<T>> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(path, { credentials: "same-origin", ...init, headers: { "Accept-Language": language, ...init.headers } });
    body = await response.json().catch(() => null);
  } catch {
    return { kind: "unreachable" };
  }
  // An answer that is not ours (a proxy's page, a response cut off) counts as none.
  if (response.ok) return body === null ? { kind: "unreachable" } : { kind: "done", body: body as T };
  if (response.status === 401) return { kind: "signedOut" };
  if (response.status === 409 && (body as Partial<Conflict> | null)?.conflict) return { kind: "conflict", theirs: (body as Conflict).conflict.theirs };
  if (response.status >= 500 || response.status === 429 || response.status === 408) return { kind: "unreachable" };
  const errors = (body as Partial<PublishRefusal> | null)?.errors ?? [];
  return { kind: "refused", status: response.status, reasons: errors.map(({ message }) => message), errors: errors.flatMap(({ data }) => data?.errors ?? []) };
}

const asJson = (data: object): RequestInit => ({ method: "POST", body: JSON.stringify(data), headers: { "Content-Type": "application/json" } });
const pathOf = ({ collection, id, locale }: DeskAddress, part = "", more: Record<string, string> = {}) => `${root}/${collection}/${id}${part}?${new URLSearchParams({ locale, ...more }).toString()}`;

export type ListQuery = DeskFilter & { sort?: string; page?: string; limit?: string };

export function readList(query: ListQuery, language: string): Promise<Reply<DeskList>> {
  const given = Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "");
  return ask(`${root}?${new URLSearchParams(given).toString()}`, language);
}

export const assign = (request: AssignRequest, language: string) => ask<object>(`${root}/assign`, language, asJson(request));
export const readDocument = (address: DeskAddress, language: string) => ask<DeskDocument>(pathOf(address), language);
export const readDetails = (address: DeskAddress, unit: string, language: string) => ask<UnitDetails>(pathOf(address, "/unit", { unit }), language);
/** @param keepalive for a page that is being closed: the browser sends it all the same */
export const writeUnit = (address: DeskAddress, write: UnitWrite, language: string, keepalive = false) => ask<UnitAnswer>(pathOf(address, "/unit"), language, { ...asJson(write), keepalive });
export const publish = (address: DeskAddress, language: string) => ask<PublishAnswer>(pathOf(address, "/publish"), language, asJson({}));

export const readNotices = (language: string) => ask<DeskNotices>(`${root}/notices`, language);
export const seeNotices = (language: string) => ask<DeskNotices>(`${root}/notices/seen`, language, asJson({}));
export const draftUnits = (address: DeskAddress, units: readonly string[], language: string) => ask<DraftAnswer>(pathOf(address, "/draft"), language, asJson({ units }));
export const readMachine = (locale: string, language: string) => ask<MachineState>(`${root}/machine?${new URLSearchParams({ locale }).toString()}`, language);

/** @param unlinked true gives the language a structure of its own; false that of the source again */
export const link = (address: DeskAddress, unlinked: boolean, language: string) => ask<DeskDocument>(pathOf(address, "/link"), language, asJson({ unlinked }));

export function importFile(file: Blob, locale: string, apply: boolean, language: string): Promise<Reply<ImportPlan>> {
  return ask(`${root}/import?${new URLSearchParams({ locale, apply: apply ? "1" : "0" }).toString()}`, language, { method: "POST", body: file, headers: { "Content-Type": file.type || "application/octet-stream" } });
}

/** The file, with the name the server gives it. */
export async function exportFile(request: ExportRequest, language: string): Promise<Reply<{ name: string; file: Blob }>> {
  try {
    const response = await fetch(`${root}/export`, { credentials: "same-origin", ...asJson(request), headers: { "Accept-Language": language, "Content-Type": "application/json" } });
    if (response.ok) {
      const name = /filename="?([^";]+)"?/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
      return { kind: "done", body: { name: name ?? `${request.locale}.${request.format === "csv" ? "csv" : "xlf"}`, file: await response.blob() } };
    }
    if (response.status === 401) return { kind: "signedOut" };
    const body = (await response.json().catch(() => null)) as Partial<PublishRefusal> | null;
    return { kind: "refused", status: response.status, reasons: (body?.errors ?? []).map(({ message }) => message), errors: [] };
  } catch {
    return { kind: "unreachable" };
  }
}

/** The person who is signed in now; null for nobody, or no answer. */
export async function whoIsThere(): Promise<number | null> {
  const reply = await ask<{ user: { id: number } | null }>("/api/users/me?depth=0", "en");
  return reply.kind === "done" ? (reply.body.user?.id ?? null) : null;
}
