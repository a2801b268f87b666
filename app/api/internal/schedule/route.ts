import { readPayload } from "@/payload/read/visitor";
import { isInternal } from "@/payload/server/internal";
import { runDue } from "@/payload/server/schedule";

/** Does what is due. The front calls it every few seconds. */
export async function POST(request: Request) {
  if (!isInternal(request)) return new Response(null, { status: 404 });
  return Response.json(await runDue(await readPayload()));
}
