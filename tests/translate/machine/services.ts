/** Services of machine translation on this machine: they speak the documented protocols of DeepL and of chat completions, and can be made to fail. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: Record<string, unknown>;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Service {
  url: string;
  asked: Asked[];
  /** Answers in the place of the service, one for each request. */
  instead: Answer[];
  close(): Promise<void>;
}

export async function startService(answer: (asked: Asked) => Answer): Promise<Service> {
  const asked: Asked[] = [];
  const instead: Answer[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const text = Buffer.concat(pieces).toString("utf8");
      const one = { method: request.method ?? "", path: request.url ?? "", headers: request.headers, body: (text === "" ? {} : JSON.parse(text)) as Record<string, unknown> };
      asked.push(one);
      const { status, body, headers = {} } = instead.shift() ?? answer(one);
      response.writeHead(status, { "Content-Type": "application/json", Connection: "close", ...headers });
      response.end(body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    instead,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

interface Glossary {
  glossary_id: string;
  name: string;
  ready: boolean;
  source_lang: string;
  target_lang: string;
  entry_count: number;
}

/** DeepL as its documentation has it, with words that anybody can recognise: `[FR] …`. */
export async function startDeepL(key: string): Promise<Service & { glossaries: Glossary[]; says: { translate: (text: string) => string } }> {
  const glossaries: Glossary[] = [];
  const says = { translate: (text: string): string => `[FR] ${text}` };
  const service = await startService(({ method, path, headers, body }) => {
    if (headers.authorization !== `DeepL-Auth-Key ${key}`) return { status: 403, body: { message: "Forbidden" } };
    if (path === "/v2/usage") return { status: 200, body: { character_count: 12_345, character_limit: 500_000 } };
    if (path === "/v2/glossaries" && method === "GET") return { status: 200, body: { glossaries } };
    if (path === "/v2/glossaries") {
      const made = { glossary_id: `g${glossaries.length + 1}`, name: String(body.name), ready: true, source_lang: String(body.source_lang), target_lang: String(body.target_lang), entry_count: String(body.entries).split("\n").length };
      glossaries.push(made);
      return { status: 201, body: made };
    }
    if (path.startsWith("/v2/glossaries/")) {
      glossaries.splice(glossaries.findIndex(({ glossary_id: id }) => path.endsWith(id)), 1);
      return { status: 204 };
    }
    const texts = body.text as string[];
    if (path !== "/v2/translate" || texts.length > 50) return { status: 400, body: { message: "Bad request" } };
    return { status: 200, body: { translations: texts.map((text) => ({ detected_source_language: body.source_lang, text: says.translate(text) })) } };
  });
  return Object.assign(service, { glossaries, says });
}
