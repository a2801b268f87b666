import { readPayload } from "@/payload/read/visitor";
import { isInternal } from "@/payload/server/internal";
import { prepare } from "@/payload/server/prepare";

export async function POST(request: Request) {
  if (!isInternal(request)) return new Response(null, { status: 404 });
  try {
    return Response.json(await prepare(await readPayload()));
  } catch (error) {
    return Response.json({ error: error instanceof Error ? error.message : String(error) }, { status: 503 });
  }
}
