/** What a line of the log holds. */
import { APIError, AuthenticationError } from "payload";
import { expect, test } from "vitest";
import { makeLog } from "@/payload/log";
import { asRequest, newRequestId } from "@/payload/request-id";

function lines(level: string, readable = false) {
  const written: string[] = [];
  return { log: makeLog({ level, readable, to: { write: (line) => void written.push(line) } }), written, read: () => written.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

test("a line is JSON with its moment, its level by name, its words, and the request it belongs to", async () => {
  const { log, read } = lines("info");
  const id = newRequestId();
  log.info({ pages: 3 }, "Swapped.");
  await asRequest(id, async () => {
    await Promise.resolve();
    log.warn("Late.");
  });
  const [background, asked] = read();
  expect(background).toMatchObject({ level: "info", msg: "Swapped.", pages: 3 });
  expect(background).not.toHaveProperty("request");
  expect(new Date(String(background?.time)).toISOString()).toBe(background?.time);
  expect(asked).toMatchObject({ level: "warn", msg: "Late.", request: id });
});

test("an error comes with its words, its stack and its cause", () => {
  const { log, read } = lines("error");
  log.error({ err: new Error("No page.", { cause: new Error("connect ENOENT") }) }, "A page could not be made.");
  expect(read()[0]).toMatchObject({ err: { type: "Error", message: "No page.: connect ENOENT", stack: expect.stringContaining("log.test.ts") } });
});

test("a refusal is one line without a stack; a fault of the server, and a refusal by somebody else’s server, stay errors", () => {
  const { log, read } = lines("info");
  log.error({ err: new APIError("Kies een andere dag.", 400) });
  log.error({ err: new AuthenticationError() });
  log.error({ err: new APIError("Something went wrong.") });
  log.error({ err: Object.assign(new Error("Access denied"), { status: 403 }) });
  const said = read();
  expect(said.map(({ level, status }) => [level, status])).toEqual([["info", 400], ["info", 401], ["error", undefined], ["error", undefined]]);
  expect(said[0]).toMatchObject({ msg: "Kies een andere dag." });
  expect(said.map((line) => JSON.stringify(line).includes("stack"))).toEqual([false, false, true, true]);
});

test("what is below the level is not said", () => {
  const { log, written } = lines("warn");
  log.info("Not said.");
  log.warn("Said.");
  expect(written.map((line) => line.includes("Said."))).toEqual([true]);
});

test("no two requests have one name", () => {
  const names = Array.from({ length: 1_000 }, newRequestId);
  expect(new Set(names).size).toBe(1_000);
  expect(names.every((name) => /^[\w-]{12}$/.test(name))).toBe(true);
});
