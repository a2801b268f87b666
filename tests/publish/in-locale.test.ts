import type { PayloadRequest } from "payload";
import { expect, it } from "vitest";

import { inLocale } from "@/payload/content/in-locale";

const request = (): PayloadRequest =>
  Object.assign(new Request("https://blog.example.test/api/articles/3?locale=nl", { method: "PATCH", headers: { "accept-language": "fr" } }), { context: { known: true }, locale: "nl", transactionID: "t" }) as unknown as PayloadRequest;

it("is the same request of the platform, in another language", () => {
  const copy = inLocale(request(), "fr");
  expect([copy.headers.get("accept-language"), copy.method, copy.url]).toEqual(["fr", "PATCH", "https://blog.example.test/api/articles/3?locale=nl"]);
  expect([copy.locale, copy.transactionID, copy.context]).toEqual(["fr", "t", { known: true }]);
});

it("keeps its language and what it is told to itself, a copy of a copy as well", () => {
  const original = request();
  const copy = inLocale(inLocale(original, "fr"), "fr");
  Object.assign(copy, { headers: new Headers({ "accept-language": "en" }) });
  copy.context.more = true;
  expect(copy.headers.get("accept-language")).toBe("en");
  expect([original.headers.get("accept-language"), original.locale, original.context]).toEqual(["fr", "nl", { known: true }]);
});
