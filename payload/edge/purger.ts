import type { EdgeSettings } from "../env/edge-settings";
import { purgeCloudflare } from "./cloudflare";
import { purgeFastly } from "./fastly";
import type { Purge } from "./purge";
import { purgeVarnish } from "./varnish";

const adapters = { varnish: purgeVarnish, fastly: purgeFastly, cloudflare: purgeCloudflare };

/** Resolves once the edge has taken it; throws a PurgeFailed where it did not. */
export function purgeEdge(settings: EdgeSettings, purge: Purge): Promise<void> {
  return adapters[settings.kind](settings, purge);
}
