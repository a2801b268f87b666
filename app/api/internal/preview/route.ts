import { readPayload } from "@/payload/read/visitor";
import { isInternal } from "@/payload/server/internal";

/** Whether there still is an article for a preview link to show: `{ exists }`. By then a page has begun with 200, so the front asks before. */
export async function GET(request: Request) {
  if (!isInternal(request)) return new Response(null, { status: 404 });
  const article = Number(new URL(request.url).searchParams.get("article"));
  const payload = await readPayload();
  const { totalDocs } = await payload.count({ collection: "articles", overrideAccess: true, where: { id: { equals: article } } });
  return Response.json({ exists: totalDocs > 0 });
}
