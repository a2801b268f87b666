import { isInternal } from "@/payload/server/internal";
import { expireTags } from "@/payload/server/expire-tags";

/** Expires tags of Next's own cache after a change in another process: `?tags=a,b`. */
export async function POST(request: Request) {
  if (!isInternal(request)) return new Response(null, { status: 404 });
  const tags = (new URL(request.url).searchParams.get("tags") ?? "").split(",").filter(Boolean);
  expireTags(tags);
  return Response.json({ expired: tags.length });
}
