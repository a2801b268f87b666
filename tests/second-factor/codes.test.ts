import { Secret } from "otpauth";
import { describe, expect, it } from "vitest";

import { drawQr } from "@/payload/second-factor/qr";
import { newRecoveryCodes, withoutCode } from "@/payload/second-factor/recovery-codes";
import { open, seal } from "@/payload/second-factor/seal";
import { addressOf, newSecret, period, stepOf } from "@/payload/second-factor/time-codes";

/** RFC 6238, appendix B, SHA-1: seconds, and the last six of its eight digits. */
const vectors: [seconds: number, code: string][] = [[59, "287082"], [1_111_111_109, "081804"], [1_111_111_111, "050471"], [1_234_567_890, "005924"], [2_000_000_000, "279037"], [20_000_000_000, "353130"]];
const known = Secret.fromLatin1("12345678901234567890").base32;
const [at, code] = [1_111_111_109, "081804"];
const step = Math.floor(at / period);

describe("a code of an app", () => {
  it.each(vectors)("is that of RFC 6238 at %i s", (seconds, expected) => {
    expect(stepOf(known, expected, { last: 0, now: seconds * 1000 })).toBe(Math.floor(seconds / period));
  });

  it("may be of the step before or after, as clocks go, and of none beyond", () => {
    const taken = [-2, -1, 0, 1, 2].map((steps) => stepOf(known, code, { last: 0, now: (at + steps * period) * 1000 }));
    expect(taken).toEqual([null, step, step, step, null]);
  });

  it("is good once, and so is every one before it", () => {
    const now = at * 1000;
    expect([step - 1, step, step + 1].map((last) => stepOf(known, code, { last, now }))).toEqual([step, null, null]);
  });

  it.each(["", "81804", "0818040", " 081804", "08180a", "०८१८०४", "081804\n"])("is not %j", (typed) => {
    expect(stepOf(known, typed, { last: 0, now: at * 1000 })).toBeNull();
  });
});

it("makes secrets of 160 bits that do not repeat, and the address an app knows them by", () => {
  const secrets = new Set(Array.from({ length: 50 }, newSecret));
  expect(secrets.size).toBe(50);
  const [secret = ""] = secrets;
  expect(Secret.fromBase32(secret).bytes).toHaveLength(20);
  const address = new URL(addressOf(secret, "blog.example", "els+blog@shop.example"));
  expect(address.protocol).toBe("otpauth:");
  expect(decodeURIComponent(address.pathname)).toContain("blog.example:els+blog@shop.example");
  expect(Object.fromEntries(address.searchParams)).toEqual({ issuer: "blog.example", secret, algorithm: "SHA1", digits: "6", period: "30" });
});

it("draws a code with the quiet zone that readers want, dark squares only where there is one", () => {
  const { path, size } = drawQr("otpauth://totp/blog.example:els?secret=ABC");
  const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(squares.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join("")).toBe(path);
  expect(Math.min(...squares.flat())).toBe(4);
  expect(Math.max(...squares.flat())).toBe(size - 5);
  // A finder in a corner: seven dark squares in a row, then a light one.
  const firstRow = squares.filter(([, y]) => y === 4).map(([x = 0]) => x - 4);
  expect([firstRow.slice(0, 7), firstRow.includes(7)]).toEqual([[0, 1, 2, 3, 4, 5, 6], false]);
});

describe("recovery codes", () => {
  it("are ten that differ, each good once however it is typed, and none of them is kept", async () => {
    const { codes, kept } = await newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const one of codes) expect(one).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    // Whole ones: four letters of one turn up in a hash by chance.
    for (const one of codes) expect(JSON.stringify(kept)).not.toContain(one.replaceAll("-", ""));
    const first = codes[0] ?? "";
    const typed = first.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
    const left = await withoutCode(kept, typed);
    expect(left?.hashes).toHaveLength(9);
    expect(left && (await withoutCode(left, first))).toBeNull();
    for (const wrong of ["", "AAAA-AAAA-AAA", `${first}A`, "😀😀😀😀😀😀"]) expect(await withoutCode(kept, wrong)).toBeNull();
  });
});

describe("a sealed secret", () => {
  const secret = "a secret of at least 32 characters";
  const sealed = seal("GEHEIM", "second factor of 3", secret);

  it("is opened again, reads like nothing and never the same twice", () => {
    expect(open(sealed, "second factor of 3", secret)).toBe("GEHEIM");
    expect(sealed).not.toContain("GEHEIM");
    expect(seal("GEHEIM", "second factor of 3", secret)).not.toBe(sealed);
  });

  it("opens for nobody else, for nothing else, under no other secret and not once it is altered", () => {
    const parts = sealed.split(".");
    const altered = [...parts.keys()].map((place) => parts.map((part, index) => (index === place ? (part.startsWith("A") ? `B${part.slice(1)}` : `A${part.slice(1)}`) : part)).join("."));
    const short = [...parts.slice(0, 2), parts[2]?.slice(0, 6), parts[3]].join(".");
    for (const other of [...altered, short, "", "v1...", "v1.a.b", `${sealed}.x`]) expect(open(other, "second factor of 3", secret)).toBeNull();
    expect(open(sealed, "second factor of 4", secret)).toBeNull();
    expect(open(sealed, "second factor of 3", `${secret}.`)).toBeNull();
  });

  it("is not made without PAYLOAD_SECRET", () => {
    expect(() => seal("GEHEIM", "x", "")).toThrow("PAYLOAD_SECRET");
  });
});
