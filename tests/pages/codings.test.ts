import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compress, compressQuickly } from "@/payload/server/codings";

const limit = 128 * 1024;
const words = ["magnesium", "onderzoek", "bron", "étude", "capsule", "getallen", "<p>", "</p>", "de", "het", "een", "in"];

/** Text of exactly this many bytes that no coding takes for one word repeated: the same every time. */
function textOf(bytes: number): Buffer {
  let seed = 1;
  let text = "";
  while (text.length < bytes) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += `${words[seed % words.length]} ${seed % 977} `;
  }
  return Buffer.from(text).subarray(0, bytes);
}

const brotliOf = (body: Buffer, quality: number): number => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length, [constants.BROTLI_PARAM_LGWIN]: 22 } }).length;

test.each([
  ["a page", limit, 11],
  ["a feed with whole articles", limit + 1, 9],
])("%s of %i bytes is as small as brotli makes it at quality %i, and comes back whole", async (_, bytes, quality) => {
  const body = textOf(bytes);
  const coded = await compress(body);
  expect(coded.br).toHaveLength(brotliOf(body, quality));
  expect(brotliOf(body, 11)).not.toBe(brotliOf(body, 9));
  expect(brotliDecompressSync(coded.br).equals(body)).toBe(true);
  expect(gunzipSync(coded.gzip).equals(body)).toBe(true);
});

test("what a first reader gets in a hurry is the same text", async () => {
  const body = textOf(limit);
  const coded = await compressQuickly(body);
  expect(brotliDecompressSync(coded.br).equals(body)).toBe(true);
  expect(gunzipSync(coded.gzip).equals(body)).toBe(true);
});
