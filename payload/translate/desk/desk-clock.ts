/** What the desk does by itself, a little at a time: takes in documents it does not know yet, tells of work that is due, mails digests. */
import { type BasePayload, createLocalReq } from "payload";

import { sourceLocale } from "../../../messages/locales";
import { sendDigests } from "../notices/digest";
import { tellOfDueWork } from "../notices/due-notices";
import { adoptBacklog } from "./adopt-backlog";

/** Milliseconds between two looks at notices. */
const every = 60_000;
/** Milliseconds for taking documents in, at each call: whoever waits for the schedule is not kept waiting. */
const share = 500;

interface Clock {
  lookedAt: number;
  adopted: boolean;
}

const clocks = new WeakMap<BasePayload, Clock>();

/** Never throws: what fails is in the log and is tried again at a later call. */
export async function tickDesk(payload: BasePayload, now = Date.now()): Promise<void> {
  const clock = clocks.get(payload) ?? { lookedAt: 0, adopted: false };
  clocks.set(payload, clock);
  try {
    // Once all are known, every save keeps it so.
    if (!clock.adopted) clock.adopted = (await adoptBacklog(payload, Date.now() + share)).complete;
    if (now - clock.lookedAt < every) return;
    clock.lookedAt = now;
    await tellOfDueWork(await createLocalReq({ locale: sourceLocale }, payload), now);
    await sendDigests(payload, now);
  } catch (error) {
    payload.logger.error({ err: error, msg: "The translation desk could not do its regular work; it is tried again." });
  }
}
