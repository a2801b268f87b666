/** nginx with the very bytes of an answer as files, where it is installed: what a server can do that does nothing else. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import path from "node:path";
import { freePort } from "../support/free-port.mjs";

export const hasNginx = () => spawnSync("nginx", ["-v"]).status === 0;

function bodyOf(port, address, coding) {
  return new Promise((resolve, reject) => {
    get({ port, path: address, headers: coding ? { "accept-encoding": coding } : {} }, async (answer) => {
      const chunks = [];
      for await (const chunk of answer) chunks.push(chunk);
      resolve(Buffer.concat(chunks));
    }).once("error", reject);
  });
}

// Started by root, its workers would be somebody who may not read the folder.
const configuration = (folder, port, pages) => `
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
worker_processes auto;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  types { }
  default_type "text/html; charset=utf-8";
  open_file_cache max=100 inactive=60s;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3; uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  map $http_accept_encoding $kind { default plain; "~br" br; "~gzip" gzip; }
  map $kind $coding { default ""; br br; gzip gzip; }
  server {
    listen 127.0.0.1:${port};
    add_header Content-Encoding $coding;
    ${pages.map(({ name, address }) => `location = ${address} { root ${folder}; try_files /${name}.$kind =404; }`).join("\n    ")}
  }
}
`;

/**
 * Serves at the same addresses what `port` answers there now.
 * @returns {Promise<{ port: number, stop(): void }>}
 */
export async function startNginx(folder, port, addresses) {
  mkdirSync(folder, { recursive: true });
  const pages = addresses.map((address, n) => ({ address, name: `page${n}` }));
  for (const { address, name } of pages) {
    for (const [kind, coding] of [["br", "br"], ["gzip", "gzip"], ["plain", null]]) writeFileSync(path.join(folder, `${name}.${kind}`), await bodyOf(port, address, coding));
  }
  const own = await freePort();
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, configuration(folder, own, pages));
  const child = spawn("nginx", ["-c", file, "-p", folder, "-e", path.join(folder, "error.log")], { stdio: "ignore" });
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}; see ${folder}/error.log.`);
    const answers = await bodyOf(own, addresses[0], null).catch(() => null);
    if (answers) return { port: own, stop: () => child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error("nginx did not start.");
}
