/** The row of an article as the write that is under way left it: read once for the register, and taken up by who comes after it in the same write. */
import type { PayloadRequest } from "payload";

import type { Row } from "./shown-parts";

const rows = new WeakMap<PayloadRequest, Row>();

export function leaveStoredRow(req: PayloadRequest, row: Row | null): void {
  if (row) rows.set(req, row);
  else rows.delete(req);
}

/** Once; null where nobody left it, or another one. */
export function takeStoredRow(req: PayloadRequest, id: number): Row | null {
  const row = rows.get(req);
  rows.delete(req);
  return row?.id === id ? row : null;
}
