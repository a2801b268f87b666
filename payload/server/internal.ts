/** Routes that only the front may call. It takes the header away from whatever comes from outside. */
import { timingSafeEqual } from "node:crypto";

import { internalHeader } from "./internal-header";

/** True when the request carries the token that the front made for this process. Without a token (plain `next dev`) nothing is internal. */
export function isInternal(request: Request): boolean {
  const token = Buffer.from(process.env.FEUILLETON_INTERNAL ?? "");
  const given = Buffer.from(request.headers.get(internalHeader) ?? "");
  return token.length > 0 && given.length === token.length && timingSafeEqual(given, token);
}
