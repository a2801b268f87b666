/** The front's own parts on a port, before a fake renderer, in folders of their own. */
import { type IncomingHttpHeaders, request as send, type Server } from "node:http";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

import { makeServer, type Patience } from "@/payload/server/listen";
import { createSite, type Site } from "@/payload/server/site";
import type { LiveBuild } from "@/payload/server/live-build";
import type { SiteFolders } from "@/payload/server/site-folders";
import { type FakeRenderer, startFakeRenderer } from "./fake-renderer";

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
}

export interface OpenedSite {
  renderer: FakeRenderer;
  folders: SiteFolders;
  address: string;
  /** The site of the moment; another one after `restart`. */
  site(): Site;
  get(address: string, headers?: Record<string, string>, method?: string): Promise<Reply>;
  apply(plan: { swap?: string[]; withdraw?: string[]; tags?: string[] }): Promise<void>;
  /** As after the death of the process: memory is gone, the folders are there. */
  restart(): Promise<void>;
  /** From now on nobody answers at its address, as after kill -9; what it resolves to opens it again. */
  hangUp(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

export async function openSite({ patience, ...options }: { bucket?: boolean; memory?: number; metricsToken?: string; secret?: string; build?: () => LiveBuild; patience?: Patience } = {}): Promise<OpenedSite> {
  const root = mkdtempSync(path.join(tmpdir(), "feuilleton-site-"));
  const folders: SiteFolders = { build: `${root}/next`, allPages: `${root}/pages`, pages: `${root}/pages/b1`, statics: `${root}/static`, media: `${root}/media` };
  for (const folder of [`${folders.build}/static/chunks`, folders.statics, folders.media]) mkdirSync(folder, { recursive: true });
  writeFileSync(`${folders.build}/prerender-manifest.json`, `{"preview":{"previewModeId":"anew"}}`);
  const renderer = await startFakeRenderer();
  const open = (): Promise<Site> => createSite({ folders, renderer, siteUrl: "https://blog.example", ...options });
  let site = await open();
  const server: Server = makeServer((request, response) => site.handle(request, response), patience);
  const listen = (at: number): Promise<void> => new Promise((listening) => server.listen(at, "127.0.0.1", listening));
  const stopListening = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;

  const get: OpenedSite["get"] = (address, headers = {}, method = "GET") =>
    new Promise((resolve, reject) => {
      const asked = send({ port, path: address, method, headers, agent: false }, async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk as Buffer);
        const bytes = Buffer.concat(chunks);
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes, text: bytes.toString("utf8") });
      });
      asked.once("error", reject);
      asked.end();
    });

  return {
    renderer,
    folders,
    address: `http://127.0.0.1:${port}`,
    site: () => site,
    get,
    apply: (plan) => site.apply({ swap: [], withdraw: [], tags: [], ...plan }),
    async restart() {
      site = await open();
    },
    async hangUp() {
      await stopListening();
      return () => listen(port);
    },
    async close() {
      await stopListening();
      await renderer.close();
      rmSync(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
