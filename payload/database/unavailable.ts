/**
 * The moments in which a database cannot save: somebody else holds its lock, it is gone, its disk is full. That is no fault of what was sent, so it is
 * answered with 503 and when to come back, in words that tell a person what to do with the text in front of them.
 */
import { type Config, type Endpoint, extractJWT, type PayloadRequest, type SanitizedConfig } from "payload";

import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { runSql, sql } from "../search/sql";

const busy = label(
  "Er kan nu even niets bewaard worden, en er is niets bewaard. Laat dit venster open: uw tekst staat er nog. Bewaar over enkele seconden opnieuw.",
  "L’enregistrement est impossible pour le moment, et rien n’a été enregistré. Gardez cette fenêtre ouverte : votre texte y est toujours. Enregistrez de nouveau dans quelques secondes.",
  "Nothing can be saved right now, and nothing was. Keep this window open: your text is still in it. Save again in a few seconds.",
);
const full = label(
  "Er kan niets bewaard worden, want de schijf van de server is vol. Laat dit venster open: uw tekst staat er nog. Waarschuw wie de server beheert, en bewaar daarna opnieuw.",
  "L’enregistrement est impossible : le disque du serveur est plein. Gardez cette fenêtre ouverte : votre texte y est toujours. Prévenez la personne qui gère le serveur, puis enregistrez de nouveau.",
  "Nothing can be saved: the server’s disk is full. Keep this window open: your text is still in it. Tell whoever looks after the server, then save again.",
);

/** Seconds. */
const soon = "5";
const later = "60";

const codes = {
  locked: /^SQLITE_(?:BUSY|LOCKED)/,
  full: /^(?:SQLITE_FULL|SQLITE_IOERR_WRITE|ENOSPC|53[12]00)$/,
  // Connection exceptions, a server that stops or starts, no connection left, a deadlock (PostgreSQL, appendix A); and what Node says of a socket.
  gone: /^(?:08\w{3}|57P0[123]|53300|40001|40P01|55P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/,
};
const said = {
  locked: /database (?:table )?is locked/,
  full: /database or disk is full|no space left on device/i,
  gone: /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|database was busy for too long|not currently accepting connections/,
};

interface Caused {
  code?: unknown;
  message?: unknown;
  cause?: unknown;
}

/** What keeps the database from saving, or null where the error is of another kind. */
export function whyUnavailable(error: unknown): keyof typeof codes | null {
  if (typeof error !== "object" || error === null) return null;
  const { cause, code, message } = error as Caused;
  const kinds = ["full", "locked", "gone"] as const;
  return kinds.find((kind) => codes[kind].test(String(code ?? "")) || said[kind].test(String(message ?? ""))) ?? whyUnavailable(cause);
}

/** Thrown where somebody has a session and the database does not say whose. */
class Unanswered extends Error {}

/** The account behind a session that the CMS did not find when it looked; null where it was found, or is none. Fails while the database does not answer. */
async function lookAgain(req: PayloadRequest): Promise<PayloadRequest["user"]> {
  if (req.user || !extractJWT({ headers: req.headers, payload: req.payload })) return null;
  await runSql(req.payload, sql`SELECT 1`);
  return (await req.payload.auth({ headers: req.headers })).user;
}

/**
 * The CMS takes whoever it cannot look up for a stranger and refuses them. Somebody with a session is told that they may not save only while the
 * database can tell who they are.
 */
async function cannotTellWhoAsks(error: Error, req: PayloadRequest): Promise<boolean> {
  if (error.name !== "Forbidden" && error.name !== "UnauthorizedError") return false;
  return lookAgain(req).then((user) => user !== null, () => true);
}

type AfterErrorHook = NonNullable<NonNullable<Config["hooks"]>["afterError"]>[number];

/** For the whole configuration: whichever collection or address it happens to. */
export const saysToComeBack: AfterErrorHook = async ({ error, req }) => {
  const why = whyUnavailable(error) ?? (error instanceof Unanswered || (await cannotTellWhoAsks(error, req)) ? "gone" : null);
  if (why === null) return;
  req.responseHeaders = new Headers(req.responseHeaders);
  req.responseHeaders.set("Retry-After", why === "full" ? later : soon);
  return { response: { errors: [{ message: inAdminLanguage(why === "full" ? full : busy, req.i18n.language) }] }, status: 503 };
};

/** These answer a stranger as if nothing were wrong: an outage looked like the end of a session, and the form of whoever was typing closed. */
const answersStrangers = ["/me", "/logout", "/access"];

function withKnownPerson<E extends Pick<Endpoint, "handler" | "path">>(endpoint: E): E {
  if (!answersStrangers.includes(endpoint.path)) return endpoint;
  const handler: Endpoint["handler"] = async (req) => {
    const user = await lookAgain(req).catch((cause: unknown) => {
      throw new Unanswered("The database does not say who asks.", { cause });
    });
    if (user) req.user = user;
    return endpoint.handler(req);
  };
  return { ...endpoint, handler };
}

/** Lets no question about oneself be answered with "nobody" while the database cannot tell. */
export function withKnownPeople(config: SanitizedConfig): SanitizedConfig {
  config.endpoints = config.endpoints.map((endpoint) => withKnownPerson(endpoint)) as typeof config.endpoints;
  for (const collection of config.collections) if (collection.auth && collection.endpoints) collection.endpoints = collection.endpoints.map((endpoint) => withKnownPerson(endpoint));
  return config;
}
