import { findAddress } from "@/payload/read/address";
import { isInternal } from "@/payload/server/internal";

/**
 * What became of a path that no page answers: `{ to }` when it moved, `{ to: null }` when it is gone for good, `{ original }` with the id of the
 * article that was meant where it is live in other languages only, 404 when nobody knows it.
 */
export async function GET(request: Request) {
  if (!isInternal(request)) return new Response(null, { status: 404 });
  const found = await findAddress(new URL(request.url).searchParams.get("path") ?? "");
  return found ? Response.json(found) : new Response(null, { status: 404 });
}
