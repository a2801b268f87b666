import { readPayload } from "@/payload/read/visitor";
import { isInternal } from "@/payload/server/internal";
import { articleAt } from "@/payload/server/page-register";

/** Which article a path of the blog shows, so that caches can purge it by tag: `{ article }`, or 404. */
export async function GET(request: Request) {
  if (!isInternal(request)) return new Response(null, { status: 404 });
  const article = await articleAt(await readPayload(), new URL(request.url).searchParams.get("path") ?? "");
  return article === null ? new Response(null, { status: 404 }) : Response.json({ article });
}
