/**
 * Every door beside the plain operations of `roles`, as a table: who gets an answer, and who changes by it what visitors see or who may do what.
 * N nobody, T a translator into French, P one who is trusted to publish it, E an editor, A an admin.
 */
import type { Sent } from "./rest";

/** What stands in for the documents of the moment in the addresses and bodies below. */
export interface Shown {
  /** Live in both languages; its French draft holds the secret word. */
  article: number;
  /** Its newest version. */
  version: number;
  picture: number;
  topic: number;
  source: number;
  /** Unused, to be put in the place of another. */
  spareSource: number;
  /** The admin's account and its address. */
  admin: number;
  email: string;
  /** An account whose second factor is on. */
  guarded: number;
  /** A planned publication of the article. */
  planned: number;
  /** A French unit of the article as the desk has it. */
  unit: string;
  revision: number;
}

export interface Door {
  name: string;
  method: string;
  path: (shown: Shown) => string;
  sent?: (shown: Shown) => Sent;
  /** Who gets an answer; of a read, who is told the secret word of the draft where `secret` is set. */
  answered: string;
  secret?: boolean;
  /** Who changes what visitors see, or who may do what. */
  changes?: string;
}

let last = 0;
/** A number that no request before had: what is written with it is a change. */
const fresh = () => (last += 1);

const body = (value: (shown: Shown) => object) => (shown: Shown): Sent => ({ body: value(shown) });

function read(name: string, path: Door["path"], answered: string, { secret = false, sent }: { secret?: boolean; sent?: Door["sent"] } = {}): Door {
  return { name, method: sent ? "POST" : "GET", path, sent, answered, secret, changes: "" };
}

function write(name: string, method: string, path: Door["path"], sent: Door["sent"], answered: string, changes = ""): Door {
  return { name, method, path, sent, answered, changes };
}

const publish = body(() => ({ _status: "published" }));
const withdraw = body(() => ({ _status: "draft" }));
const title = body(() => ({ title: "Anders" }));

export const doors: Door[] = [
  // Reading what is not published.
  read("the newest draft", ({ article }) => `/articles/${article}?locale=fr&draft=true`, "TPEA", { secret: true }),
  read("the newest draft in all languages", ({ article }) => `/articles/${article}?locale=all&draft=true`, "TPEA", { secret: true }),
  read("drafts by their words", () => "/articles?locale=fr&draft=true&where[title][contains]=GEHEIM", "TPEA", { secret: true }),
  read("drafts, asked for as a form that stands in for a read", () => "/articles", "TPEA", { secret: true, sent: () => ({ raw: "locale=fr&draft=true&where[title][contains]=GEHEIM", headers: { "content-type": "application/x-www-form-urlencoded", "x-http-method-override": "GET" } }) }),
  read("versions", ({ article }) => `/articles/versions?locale=fr&sort=-id&where[parent][equals]=${article}`, "TPEA", { secret: true }),
  read("versions in all languages", ({ article }) => `/articles/versions?locale=all&sort=-id&where[parent][equals]=${article}`, "TPEA", { secret: true }),
  read("values of a field", () => "/articles/distinct?field=workingTitle&locale=fr", ""),
  read("what one may do", ({ article }) => `/articles/access/${article}?locale=fr`, ""),
  read("state per language", ({ article }) => `/articles/${article}/languages`, "TPEA"),
  read("readiness", ({ article }) => `/articles/${article}/readiness?locale=fr`, "TPEA", { sent: body(() => ({})) }),
  read("a preview link", ({ article }) => `/articles/${article}/preview`, "TPEA", { sent: body(() => ({ language: "fr" })) }),
  read("what a change would break", ({ picture }) => `/media/${picture}/breakage?locale=fr`, "TPEA", { sent: body(() => ({ alt: "" })) }),
  read("the desk's overview", () => "/translation-desk?locale=fr", "TPEA"),
  read("the desk's overview of the source", () => "/translation-desk?locale=nl", ""),
  read("a document at the desk", ({ article }) => `/translation-desk/articles/${article}?locale=fr`, "TPEA", { secret: true }),
  read("a unit at the desk", ({ article, unit }) => `/translation-desk/articles/${article}/unit?locale=fr&unit=${encodeURIComponent(unit)}`, "TPEA"),
  read("a file for translators", () => "/translation-desk/export", "TPEA", { secret: true, sent: ({ article }) => ({ body: { locale: "fr", format: "xliff12", rows: [{ collection: "articles", id: article }] } }) }),
  read("the terms as a file", () => "/terms/export?locale=fr", "TPEA"),
  read("the memory as a file", () => "/translation-memory/export?locale=fr", "TPEA"),
  read("versions of the settings", () => "/globals/site-settings/versions?locale=nl", "EA"),
  read("accounts by their second factor", () => "/users?where[secondFactor.secret][exists]=true", ""),
  read("somebody else's account", ({ admin }) => `/users/${admin}`, "A"),
  read("accounts behind an article", ({ article, email }) => `/articles/versions?locale=fr&depth=2&where[and][0][parent][equals]=${article}&where[and][1][version.lastChange.by.email][equals]=${email}`, "A"),
  read("articles in the order of a secret of accounts", () => "/articles?locale=nl&draft=true&sort=lastChange.by.resetPasswordToken", ""),
  read("versions in the order of a secret of accounts", () => "/articles/versions?locale=nl&sort=-version.lastChange.by.hash", ""),
  read("plans in the order of a secret of accounts", () => "/scheduled-changes?sort=requestedBy.salt", ""),
  read("the memory in the order of a secret of accounts", () => "/translation-memory?sort=uses,approvedBy.hash", ""),
  read("jobs", () => "/payload-jobs/run", ""),
  read("GraphQL", () => "/graphql", "", { sent: body(() => ({ query: "{ Articles { docs { title } } }" })) }),
  read("a file from an address", () => "/media/paste-url?src=http://127.0.0.1/", ""),

  // Publishing and withdrawing.
  write("publish nl", "PATCH", ({ article }) => `/articles/${article}?locale=nl`, body(() => ({ title: "Anders", _status: "published" })), "EA", "EA"),
  write("publish fr", "PATCH", ({ article }) => `/articles/${article}?locale=fr`, publish, "PEA", "PEA"),
  write("publish all languages", "PATCH", ({ article }) => `/articles/${article}?locale=fr&publishAllLocales=true`, publish, ""),
  write("publish under locale=all", "PATCH", ({ article }) => `/articles/${article}?locale=all`, publish, ""),
  write("publish another language than the one named", "PATCH", ({ article }) => `/articles/${article}?locale=fr&publishSpecificLocale=nl`, publish, ""),
  write("publish without a language", "PATCH", ({ article }) => `/articles/${article}`, publish, ""),
  write("publish with draft=true", "PATCH", ({ article }) => `/articles/${article}?locale=fr&draft=true`, publish, "TPEA"),
  write("publish while saving as one types", "PATCH", ({ article }) => `/articles/${article}?locale=fr&draft=true&autosave=true`, publish, "TPEA"),
  write("withdraw fr", "PATCH", ({ article }) => `/articles/${article}?locale=fr`, withdraw, "TPEA", "EA"),
  write("withdraw nl", "PATCH", ({ article }) => `/articles/${article}?locale=nl`, withdraw, "EA", "EA"),
  write("withdraw all languages", "PATCH", ({ article }) => `/articles/${article}?locale=fr&unpublishAllLocales=true`, withdraw, ""),
  write("publish many in fr", "PATCH", ({ article }) => `/articles?locale=fr&where[id][equals]=${article}`, publish, "PEA", "PEA"),
  write("withdraw many in fr", "PATCH", ({ article }) => `/articles?locale=fr&where[id][equals]=${article}`, withdraw, "TPEA", "EA"),
  write("publish a chosen set", "POST", ({ article }) => `/articles/${article}/languages`, body(() => ({ action: "publish", languages: ["fr"] })), "EA", "EA"),
  write("withdraw a chosen set", "POST", ({ article }) => `/articles/${article}/languages`, body(() => ({ action: "unpublish", languages: ["nl", "fr"] })), "EA", "EA"),
  write("publish from the desk", "POST", ({ article }) => `/translation-desk/articles/${article}/publish?locale=fr`, body(() => ({})), "PEA", "PEA"),
  write("publish the source from the desk", "POST", ({ article }) => `/translation-desk/articles/${article}/publish?locale=nl`, body(() => ({})), ""),
  write("plan a publication", "POST", () => "/scheduled-changes", ({ article }) => ({ body: { article, language: "fr", action: "unpublish", at: new Date(Date.now() + 86_400_000).toISOString() } }), "EA", "EA"),
  write("cancel a plan", "PATCH", ({ planned }) => `/scheduled-changes/${planned}`, body(() => ({ state: "cancelled" })), "EA", "EA"),

  // Saving.
  write("save a draft in nl", "PATCH", ({ article }) => `/articles/${article}?locale=nl&draft=true`, title, "EA"),
  write("save a draft in fr", "PATCH", ({ article }) => `/articles/${article}?locale=fr&draft=true`, title, "TPEA"),
  write("save a draft in all languages", "PATCH", ({ article }) => `/articles/${article}?locale=all&draft=true`, body(() => ({ title: { nl: "Anders", fr: "Autre" } })), ""),
  write("start a draft", "POST", () => "/articles?locale=fr&draft=true", body(() => ({ workingTitle: "Nieuw" })), "EA"),
  write("save a plan of somebody else", "PATCH", ({ planned }) => `/scheduled-changes/${planned}`, body(() => ({ requestedBy: null, attempts: 3 })), "EA", "EA"),
  write("restore a version in fr", "POST", ({ version }) => `/articles/versions/${version}?locale=fr&draft=false`, undefined, "EA"),
  write("restore a version everywhere", "POST", ({ version }) => `/articles/versions/${version}?locale=all`, undefined, ""),
  write("duplicate as published", "POST", ({ article }) => `/articles/${article}/duplicate?locale=fr&draft=false`, publish, "EA"),
  write("duplicate chosen languages as published", "POST", ({ article }) => `/articles/${article}/duplicate?locale=fr&selectedLocales=nl,fr&draft=false`, publish, "EA"),
  write("restore the settings", "POST", () => "/globals/site-settings/versions/1?locale=nl", undefined, ""),
  write("settings in fr", "POST", () => "/globals/site-settings?locale=fr", body(() => ({ name: "Blog", tagline: `Accroche ${fresh()}` })), "EA", "EA"),
  write("a picture's description in fr", "PATCH", ({ picture }) => `/media/${picture}?locale=fr`, body(() => ({ alt: `Autre ${fresh()}` })), "TPEA", "TPEA"),
  write("a topic's words in fr", "PATCH", ({ topic }) => `/topics/${topic}?locale=fr`, body(() => ({ name: `Sujet ${fresh()}` })), "TPEA", "TPEA"),
  write("a topic's live address in fr", "PATCH", ({ topic }) => `/topics/${topic}?locale=fr`, body(() => ({ slug: `sujet-${fresh()}` })), "PEA", "PEA"),
  write("live addresses of many in fr", "PATCH", ({ topic }) => `/topics?locale=fr&where[id][equals]=${topic}`, body(() => ({ slug: `sujet-${fresh()}` })), "PEA", "PEA"),
  write("a part of a picture", "PATCH", ({ picture }) => `/media/${picture}?locale=fr&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=9&uploadEdits[heightInPixels]=9`, body(() => ({})), "TPEA"),
  write("where a picture's subject is", "PATCH", ({ picture }) => `/media/${picture}?locale=fr&uploadEdits[focalPoint][x]=${fresh() % 50}&uploadEdits[focalPoint][y]=9`, body(() => ({})), "TPEA", "EA"),
  write("a picture from an address", "POST", () => "/media?locale=nl", body(() => ({ url: "http://127.0.0.1:9/x.png", filename: "x.png" })), ""),
  write("one source in the place of another", "POST", ({ source }) => `/sources/${source}/replace`, ({ spareSource }) => ({ body: { with: spareSource } }), "EA", "EA"),
  write("sources from a paste", "POST", () => "/sources/paste", body(() => ({ text: "10.1016/j.neuron.2009.12.026", title: "Enhancement of learning" })), "EA"),
  write("sources from a list", "POST", () => "/sources/from-list", body(() => ({ dryRun: true, sources: [{ type: "book", title: "Een boek" }] })), "EA"),

  // The desk.
  write("translate a unit", "POST", ({ article }) => `/translation-desk/articles/${article}/unit?locale=fr`, ({ unit, revision }) => ({ body: { do: "translate", unit, revision, text: `Nouveau ${fresh()}` } }), "TPEA"),
  write("translate into the source", "POST", ({ article }) => `/translation-desk/articles/${article}/unit?locale=nl`, ({ unit, revision }) => ({ body: { do: "translate", unit, revision, text: "Nieuw" } }), ""),
  write("declare a change minor", "POST", ({ article }) => `/translation-desk/articles/${article}/unit?locale=fr`, ({ unit, revision }) => ({ body: { do: "minor", unit, revision } }), ""),
  write("give work to somebody", "POST", () => "/translation-desk/assign", ({ article }) => ({ body: { assignee: null, rows: [{ collection: "articles", id: article, locale: "fr" }] } }), "EA"),
  write("unlink a document", "POST", ({ article }) => `/translation-desk/articles/${article}/link?locale=fr`, body(() => ({ unlinked: true })), "EA"),
  write("a term of one's language", "POST", () => "/terms?locale=fr", body(() => ({ source: `Term ${fresh()}`, targetLanguage: "fr", preferred: ["terme"] })), "TPEA"),
  write("a file of terms", "POST", () => "/terms/import?locale=fr&apply=1", () => ({ raw: "term,preferred\nmagnesium,magnésium\n" }), "TPEA"),
  write("a file for the memory", "POST", () => "/translation-memory/import?locale=fr&apply=0", () => ({ raw: '<tmx version="1.4"><header srclang="nl" datatype="plaintext" segtype="block" adminlang="en" o-tmf="x" creationtool="x" creationtoolversion="1"/><body><tu><tuv xml:lang="nl"><seg>Zin</seg></tuv><tuv xml:lang="fr"><seg>Phrase</seg></tuv></tu></body></tmx>' }), "EA"),

  // Accounts.
  write("somebody else's role", "PATCH", ({ admin }) => `/users/${admin}`, body(() => ({ role: "admin", name: "Ada" })), "A"),
  write("many roles", "PATCH", ({ admin }) => `/users?where[id][equals]=${admin}`, body(() => ({ role: "admin" })), "A"),
  write("an account", "POST", () => "/users", body(() => ({ name: "Nieuw", email: `n${fresh()}@example.test`, password: "a-long-password", role: "admin" })), "A", "A"),
  write("the first account", "POST", () => "/users/first-register", body(() => ({ name: "Nieuw", email: "first@example.test", password: "a-long-password", role: "admin" })), ""),
  write("unlock an account", "POST", () => "/users/unlock", ({ email }) => ({ body: { email } }), "A"),
  write("the second factor of somebody else", "POST", ({ guarded }) => `/users/${guarded}/second-factor/reset`, body(() => ({})), "A", "A"),
  write("the second factor of somebody else, by a field of the account", "PATCH", ({ guarded }) => `/users/${guarded}`, body(() => ({ name: "Els", secondFactor: null, secret: null, resetAt: null })), "A"),
  write("a second factor without the password", "POST", () => "/users/second-factor/begin", body(() => ({ password: "not-their-password" })), ""),
  write("no second factor any more, where there is none", "POST", () => "/users/second-factor/off", body(() => ({ password: "a-long-password", code: "000000" })), ""),
  write("a redirect", "POST", () => "/redirects", body(() => ({ from: `/nl/blog/oud-${fresh()}`, to: "/nl", locale: "nl" })), "EA", "EA"),
  write("a redirect to another site", "POST", () => "/redirects", body(() => ({ from: `/nl/blog/oud-${fresh()}`, to: "//evil.example/", locale: "nl" })), ""),
];
