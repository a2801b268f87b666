/** Pages as a visitor without script gets them: the page's own functions, a real database behind them, Next's own metadata. */
import { within } from "@testing-library/dom";
import type { Metadata } from "next";
import Module, { createRequire } from "node:module";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

import { generateMetadata as layoutMetadata } from "@/app/(site)/[locale]/layout";
import type { Locale } from "@/messages/locales";
import type { TestDatabase } from "./database";
import { htmlOf } from "./render";

type Params = Record<string, string>;

interface PageModule<P extends Params> {
  default: (props: { params: Promise<P>; searchParams: Promise<Record<string, string | string[] | undefined>> }) => Promise<ReactNode>;
  generateMetadata: (props: { params: Promise<P>; searchParams: Promise<Record<string, string | string[] | undefined>> }) => Promise<Metadata>;
}

const next = createRequire(import.meta.url);
const { JSDOM } = next("jsdom") as { JSDOM: new (html: string) => { window: { document: Document } } };

// Next's own files ask for the marker `server-only`, which only its bundler knows.
/* oxlint-disable no-underscore-dangle -- names of Node and of Payload */
const loader = Module as unknown as { _resolveFilename(request: string, ...rest: unknown[]): string };
const find = loader._resolveFilename.bind(loader);
loader._resolveFilename = (request, ...rest) => find(request === "server-only" ? "next/dist/compiled/server-only/empty" : request, ...rest);

interface Resolver {
  accumulateMetadata(route: string, items: [Metadata | null, null][], pathname: Promise<string>, context: object): Promise<unknown>;
  createSelectedMetadata(resolved: unknown): unknown;
}

/** The tags that Next makes of the layout's and the page's metadata, by Next's own code. */
async function headOf(layout: Metadata, page: Metadata, path: string): Promise<string> {
  const { accumulateMetadata, createSelectedMetadata } = next("next/dist/lib/metadata/resolve-metadata") as Resolver;
  const { createMetadataElements } = next("next/dist/lib/metadata/metadata-elements") as { createMetadataElements(selected: unknown): ReactNode };
  const resolved = await accumulateMetadata(path, [[layout, null], [page, null]], Promise.resolve(path), { trailingSlash: false, isStaticMetadataRouteFile: false });
  return renderToStaticMarkup(<>{createMetadataElements(createSelectedMetadata(resolved))}</>);
}

export interface ShownPage {
  document: Document;
  /** Testing Library's queries over the body. */
  body: ReturnType<typeof within>;
  /** Every JSON-LD node of the page. */
  data: Record<string, unknown>[];
}

function dataOf(document: Document): Record<string, unknown>[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => (JSON.parse(script.textContent ?? "") as { "@graph": Record<string, unknown>[] })["@graph"]);
}

/** Throws what the page throws; `notFound()` is an error whose digest ends in 404. */
export async function showSitePage<P extends Params & { locale: string }>(module: PageModule<P>, params: P, query: Record<string, string> = {}): Promise<ShownPage> {
  const locale = params.locale as Locale;
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(query) };
  const body = htmlOf(await module.default(props), locale);
  const head = await headOf(await layoutMetadata({ params: Promise.resolve({ locale }) }), await module.generateMetadata(props), "/");
  const { document } = new JSDOM(`<!doctype html><html lang="${locale}"><head>${head}</head><body>${body}</body></html>`).window;
  return { document, body: within(document.body), data: dataOf(document) };
}

/** Lets the read path use this database: Payload keeps the running instance in a global. */
export function readFrom(db: TestDatabase): void {
  const running = (globalThis as unknown as { _payload: Map<string, object> })._payload;
  running.set("default", { payload: db.payload, promise: null, reload: false, initializedCrons: true, ws: null });
}

export const is404 = (error: unknown): boolean => String((error as { digest?: unknown }).digest).endsWith("404");
