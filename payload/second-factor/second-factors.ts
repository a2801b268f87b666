/**
 * The second factor of an account, in a table of its own that no door leads to: the CMS writes whole accounts as it read them when somebody signs in
 * or out, and a code that has just been used must not come back by it. A row without a secret says that an admin took it away.
 */
import type { BasePayload, CollectionBeforeDeleteHook, CollectionConfig, PayloadRequest } from "payload";

import { holdAccount } from "../access/held-account";
import type { KeptCodes } from "./recovery-codes";
import { open, seal } from "./seal";

export const secondFactors: CollectionConfig = {
  slug: "second-factors",
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  fields: [
    { name: "person", type: "number", required: true, unique: true, index: true },
    // Sealed.
    { name: "secret", type: "text" },
    // The step of the last code that was taken.
    { name: "lastStep", type: "number", required: true, defaultValue: 0 },
    { name: "recovery", type: "json" },
    // Codes tried since the last right one.
    { name: "tries", type: "number", required: true, defaultValue: 0 },
    { name: "since", type: "date" },
    { name: "resetAt", type: "date" },
    // The admin's name, as it was.
    { name: "resetBy", type: "text" },
  ],
};

export interface FactorRow {
  id: number;
  person: number;
  secret: string | null;
  lastStep: number;
  recovery: KeptCodes | null;
  tries: number;
  since: string | null;
  resetAt: string | null;
  resetBy: string | null;
}

type Asking = Pick<PayloadRequest, "payload"> & Partial<PayloadRequest>;

const purposeOf = (person: number): string => `second factor of ${person}`;

export function sealedFor(payload: BasePayload, person: number, secret: string): string {
  return seal(secret, purposeOf(person), payload.config.secret);
}

/** Null where it was sealed under another PAYLOAD_SECRET. */
export function secretIn(payload: BasePayload, { person, secret }: FactorRow): string | null {
  return secret === null ? null : open(secret, purposeOf(person), payload.config.secret);
}

export async function findFactor(req: Asking, person: number): Promise<FactorRow | null> {
  return req.payload.db.findOne<FactorRow>({ collection: "second-factors", req, where: { person: { equals: person } } });
}

/** Whether signing in as this person takes a code. */
export function isOn(row: FactorRow | null): row is FactorRow & { secret: string } {
  return typeof row?.secret === "string" && row.secret !== "";
}

/** In place of whatever was there. */
export async function putFactor(req: PayloadRequest, row: Pick<FactorRow, "person"> & Partial<FactorRow>): Promise<void> {
  await removeFactor(req, row.person);
  const empty = { secret: null, lastStep: 0, recovery: null, tries: 0, since: null, resetAt: null, resetBy: null };
  await req.payload.db.create({ collection: "second-factors", data: { ...empty, ...row }, req });
}

export async function removeFactor(req: PayloadRequest, person: number): Promise<void> {
  await req.payload.db.deleteMany({ collection: "second-factors", req, where: { person: { equals: person } } });
}

/** With the account, whose number may come again after a move to another database. */
export const removeWithAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await holdAccount(req, Number(id));
  await removeFactor(req, Number(id));
};
