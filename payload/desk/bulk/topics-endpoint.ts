/** Changes the topics of one article, for an editor who does so with many. */
import { addDataAndFileToRequest, createLocalReq, type Endpoint, type PayloadRequest } from "payload";

import { locales, sourceLocale } from "../../../messages/locales";
import { refuseIncomplete } from "../../access/incomplete-request";
import { isPossibleId } from "../../access/possible-id";
import { refuseStranger, refuseUnknown } from "../../access/plain-refusals";
import { isEditor } from "../../access/roles";
import { idsOf } from "../../content/body-references";
import { type Reason, reasonsOf } from "../language-endpoint";
import { newestVersion, statesOf } from "../language-states";
import { type TopicDeed, topicDeeds } from "./topic-deeds";

export interface TopicOutcome {
  done: boolean;
  /** Whether readers would see it, were it not for other changes of the article that are not published: the topic waits with them. */
  waits: boolean;
  reasons: Reason[];
}

export function changedTopics(now: number[], deed: TopicDeed, topic: number): number[] {
  if (deed === "only") return [topic];
  if (deed === "remove") return now.filter((one) => one !== topic);
  return now.includes(topic) ? now : [...now, topic];
}

async function changeTopics(req: PayloadRequest, id: number, deed: TopicDeed, topic: number): Promise<TopicOutcome | null> {
  const [states, newest] = [(await statesOf(req, [id])).get(id), await newestVersion(req, id)];
  if (!states || !newest) return null;
  const now = idsOf(newest.topics);
  const topics = changedTopics(now, deed, topic);
  const waits = locales.some((locale) => states[locale] === "changed");
  const live = locales.find((locale) => states[locale] === "published");
  if (topics.join() === now.join()) return { done: true, waits, reasons: [] };
  // One language that is live as it is written takes the topics live for all: they are shared. Where words wait, nobody's draft is published along.
  const publishes = live !== undefined && !waits;
  const locale = publishes ? live : sourceLocale;
  // No words go live by it: what is planned for them stays.
  const own = await createLocalReq({ context: { keepsPlans: true }, fallbackLocale: false as never, locale, req: { i18n: req.i18n, t: req.t }, user: req.user ?? undefined }, req.payload);
  try {
    await req.payload.update({ collection: "articles", id, data: { topics, _status: publishes ? "published" : "draft" } as never, depth: 0, draft: !publishes, locale, overrideAccess: false, req: own, user: req.user });
    return { done: true, waits, reasons: [] };
  } catch (error) {
    return { done: false, waits: false, reasons: reasonsOf(req, error) };
  }
}

/** `POST /api/articles/{id}/topics` with `{ deed: "add" | "only" | "remove", topic: 3 }`: 200 with a `TopicOutcome`, 400, 403, 404. */
export const topicsEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/:id/topics",
  handler: async (req) => {
    if (!isEditor(req)) return refuseStranger(req);
    await addDataAndFileToRequest(req);
    const { deed, topic } = (req.data ?? {}) as { deed?: unknown; topic?: unknown };
    const known = topicDeeds.find((one) => one === deed);
    const id = Number(req.routeParams?.id);
    if (!known || typeof topic !== "number" || !isPossibleId(topic) || !isPossibleId(id)) return refuseIncomplete(req, '{ "deed": "add", "topic": 3 }');
    const outcome = await changeTopics(req, id, known, topic);
    if (!outcome) return refuseUnknown(req);
    return Response.json(outcome);
  },
};
