/** The page beside the form: shown anew when the form of this site has saved, and by nobody else's word. */
import { expect, it, vi } from "vitest";

import { refreshOnSave } from "@/app/(site)/[locale]/preview/[token]/refresh-on-save";

const origin = "https://blog.example";

function open({ framed }: { framed: boolean }) {
  const told: ((event: object) => void)[] = [];
  const [reload, postMessage] = [vi.fn(), vi.fn()];
  const own = {};
  const run = new Function("addEventListener", "location", "parent", "window", refreshOnSave) as (...globals: unknown[]) => void;
  run((_: string, tell: (event: object) => void) => told.push(tell), { origin, reload }, framed ? { postMessage } : own, own);
  return { postMessage, reload, say: (event: object) => told.forEach((tell) => tell(event)) };
}

it("is shown anew after each save of the form around it", () => {
  const { postMessage, reload, say } = open({ framed: true });
  expect(postMessage).toHaveBeenCalledExactlyOnceWith({ type: "payload-live-preview", ready: true }, origin);
  say({ origin, data: { type: "payload-document-event" } });
  say({ origin, data: { type: "payload-document-event" } });
  expect(reload).toHaveBeenCalledTimes(2);
});

it("stays where it is when another site says so, or says something else, and tells nobody that it is open by itself", () => {
  const { postMessage, reload, say } = open({ framed: false });
  for (const event of [{ origin: "https://evil.example", data: { type: "payload-document-event" } }, { origin, data: { type: "payload-live-preview" } }, { origin, data: null }]) say(event);
  expect([reload, postMessage].flatMap((mock) => mock.mock.calls)).toEqual([]);
});
