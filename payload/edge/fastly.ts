/**
 * Fastly's "purge multiple surrogate keys": POST /service/{id}/purge, at most 256 keys. Not its soft purge: with `stale-while-revalidate` the next
 * reader would still get the old page, and a publish has to show.
 */
import type { EdgeSettings } from "../env/edge-settings";
import { askEdge } from "./ask-edge";
import { batchesOf, type Purge } from "./purge";

const mostKeys = 256;

export async function purgeFastly({ urls, token, service }: EdgeSettings, { hard, soft }: Purge): Promise<void> {
  for (const keys of batchesOf([...hard, ...soft], mostKeys)) {
    await askEdge("Fastly", `${urls[0]}/service/${service}/purge`, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json", "fastly-key": token },
      body: JSON.stringify({ surrogate_keys: keys }),
    });
  }
}
