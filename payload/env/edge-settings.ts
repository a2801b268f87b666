import { z } from "zod";

/** The cache in front of the whole, which is told what changed. */
export interface EdgeSettings {
  kind: "varnish" | "fastly" | "cloudflare";
  /** Without a trailing slash. Varnish: each server that has to hear; otherwise the one address of the provider's API. */
  urls: string[];
  token: string;
  /** Fastly's service, Cloudflare's zone; empty for Varnish. */
  service: string;
}

const apis = { fastly: "https://api.fastly.com", cloudflare: "https://api.cloudflare.com/client/v4" };

const addresses = z.string().refine((value) => value.split(",").every((one) => /^https?:\/\/./.test(one.trim()) && URL.canParse(one.trim())), {
  message: "must be http(s) addresses, separated by commas, e.g. http://varnish:8080",
});

export const edgeVariables = {
  EDGE: z.enum(["varnish", "fastly", "cloudflare"]).optional(),
  EDGE_URL: addresses.optional(),
  EDGE_TOKEN: z.string().regex(/^[\x21-\x7e]{16,}$/, "must have at least 16 characters and no spaces").optional(),
  EDGE_SERVICE: z.string().regex(/^\w+$/, "must be the id of the Fastly service or the Cloudflare zone").optional(),
};

/** Undefined without EDGE. Throws an Error that names what is missing. */
export function edgeSettings({ EDGE: kind, EDGE_URL: url, EDGE_TOKEN: token, EDGE_SERVICE: service }: z.infer<z.ZodObject<typeof edgeVariables>>): EdgeSettings | undefined {
  if (kind === undefined) return undefined;
  if (token === undefined) throw new Error(`EDGE_TOKEN is missing: with EDGE=${kind} it proves to the edge who purges`);
  if (kind === "varnish" && url === undefined) throw new Error("EDGE_URL is missing: with EDGE=varnish it says where Varnish is, e.g. http://varnish:8080");
  if (kind !== "varnish" && service === undefined) throw new Error(`EDGE_SERVICE is missing: with EDGE=${kind} it is the id of the ${kind === "fastly" ? "service" : "zone"}`);
  const urls = kind === "varnish" || url !== undefined ? (url ?? "").split(",") : [apis[kind]];
  return { kind, urls: urls.map((one) => one.trim().replace(/\/+$/, "")), token, service: service ?? "" };
}
