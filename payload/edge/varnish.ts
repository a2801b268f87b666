/** Varnish with the xkey module, as payload/edge/varnish.vcl sets it up: a PURGE of our own, by tag, with a token. */
import type { EdgeSettings } from "../env/edge-settings";
import { askEdge } from "./ask-edge";
import { batchesOf, type Purge } from "./purge";

/** Bytes of tags in one header; Varnish takes 8 kB. */
const longestHeader = 6_000;

export async function purgeVarnish({ urls, token }: EdgeSettings, { hard, soft }: Purge): Promise<void> {
  const requests = [
    ...batchesOf(hard, Infinity, longestHeader).map((tags) => ({ "xkey-purge": tags.join(" ") })),
    ...batchesOf(soft, Infinity, longestHeader).map((tags) => ({ "xkey-softpurge": tags.join(" ") })),
  ];
  // Every server has to hear, whatever becomes of the others; one that did not makes all of them hear it again, which does no harm.
  const heard = await Promise.allSettled(
    urls.map(async (url) => {
      for (const headers of requests) await askEdge(`Varnish at ${new URL(url).host}`, `${url}/`, { method: "PURGE", headers: { ...headers, "x-edge-token": token } });
    }),
  );
  const failed = heard.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
}
