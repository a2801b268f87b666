/** The bare address of the API, which is no address of the CMS: the same words as at any other where nothing stands. */
import config from "@payload-config";

import { sayUnknown } from "@/payload/access/unknown-address";

async function nothing(request: Request): Promise<Response> {
  return sayUnknown(await config, request, Response.json({ message: "Route not found" }, { status: 404 }));
}

export const GET = nothing;
export const POST = nothing;
export const PUT = nothing;
export const PATCH = nothing;
export const DELETE = nothing;
