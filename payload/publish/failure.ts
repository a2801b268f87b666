import { APIError, type PayloadRequest } from "payload";

import { serverFault } from "../access/plain-refusals";
import { inAdminLanguage } from "../content/validate";

/** Why one of many articles was not changed. */
export interface Failure {
  id: number;
  /** Whether it says what a person can do about it; otherwise the log tells more. */
  isPublic: boolean;
  message: string;
  /** Of the gate: which texts are missing, by path. */
  data?: unknown;
}

export function failureOf(req: PayloadRequest, id: number, error: unknown): Failure {
  const known = error instanceof APIError && (error.isPublic || error.status < 500);
  return known ? { id, isPublic: true, message: error.message, data: error.data } : { id, isPublic: false, message: inAdminLanguage(serverFault, req.i18n.language) };
}
