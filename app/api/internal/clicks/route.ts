import { readPayload } from "@/payload/read/visitor";
import { recordCounted } from "@/payload/server/clicks";
import { isInternal } from "@/payload/server/internal";

/** What the front counted since it last said so. */
export async function POST(request: Request) {
  if (!isInternal(request)) return new Response(null, { status: 404 });
  return Response.json({ counted: await recordCounted(await readPayload(), await request.json()) });
}
