import type { Say } from "../../desk/in-admin-words";
import type { Reply } from "./desk-api";
import { viewWords } from "./words";

/** What came of a request that did not succeed, and what to do. */
export function replyWords(reply: Exclude<Reply<unknown>, { kind: "done" }>, say: Say): string {
  if (reply.kind === "signedOut") return say(viewWords.signedOut);
  if (reply.kind === "unreachable") return say(viewWords.unreachable);
  if (reply.kind === "conflict") return say(viewWords.conflict);
  return reply.reasons.join(" ") || say(viewWords.unreachable);
}
