import type { PayloadRequest } from "payload";

/** Whether this shop wants every translation approved by somebody else before it goes live. */
export async function isReviewRequired(req: PayloadRequest): Promise<boolean> {
  const settings = await req.payload.db.findGlobal<{ id: number; reviewRequired?: boolean | null }>({ slug: "site-settings", req, select: { reviewRequired: true } });
  return settings?.reviewRequired === true;
}
