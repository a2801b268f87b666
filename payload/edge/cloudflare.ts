/** Cloudflare's "purge cache by tags": POST /zones/{id}/purge_cache, at most 100 tags. A 200 may still say `success: false`. */
import { z } from "zod";

import type { EdgeSettings } from "../env/edge-settings";
import { askEdge, PurgeFailed } from "./ask-edge";
import { batchesOf, type Purge } from "./purge";

const mostTags = 100;

const envelope = z.object({ success: z.boolean(), errors: z.array(z.object({ code: z.number(), message: z.string() })).default([]) });

function read(text: string): z.infer<typeof envelope> {
  try {
    return envelope.parse(JSON.parse(text));
  } catch {
    throw new PurgeFailed(`Cloudflare answered what nobody understands: ${text.slice(0, 200)}`);
  }
}

export async function purgeCloudflare({ urls, token, service }: EdgeSettings, { hard, soft }: Purge): Promise<void> {
  for (const tags of batchesOf([...hard, ...soft], mostTags)) {
    const text = await askEdge("Cloudflare", `${urls[0]}/zones/${service}/purge_cache`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ tags }),
    });
    const { success, errors } = read(text);
    if (!success) throw new PurgeFailed(`Cloudflare did not purge: ${errors.map(({ code, message }) => `${message} (${code})`).join("; ") || "no reason given"}`);
  }
}
