import { createRequire } from "node:module";

const { JSDOM } = createRequire(import.meta.url)("jsdom") as { JSDOM: new (text: string, options?: object) => { window: { document: Document } } };

/** Throws where the text is not well-formed XML. */
export function parseXml(text: string): Document {
  return new JSDOM(text, { contentType: "application/xml" }).window.document;
}

/** As a browser reads it, without script. */
export function parseHtml(text: string): Document {
  return new JSDOM(text).window.document;
}
