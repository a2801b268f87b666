/** Every refusal that a request can meet at an address of ours is in the language of the admin, and says what to do next. */
import { afterAll, beforeAll, expect, it } from "vitest";

import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, createSource } from "../support/documents";
import { openRest, type Role, type Send, type Sent, signInEach } from "./rest";

let db: TestDatabase;
let as: Record<Role, Send>;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
  await createArticle(db.payload, { live: ["nl"] });
  await createSource(db.payload);
});
afterAll(() => db.close());

const languages = ["nl", "fr", "en"] as const;
const json = { "content-type": "application/json" };
const longTitle = { sources: [{ type: "book", title: "x".repeat(601) }], dryRun: true };
/** No picture at all: nothing of it is looked at. */
const upload: Sent = { raw: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nabc\r\n--x--\r\n', headers: { "content-type": "multipart/form-data; boundary=x" } };

interface Refused {
  errors: { message: string; data?: { errors?: { message: string }[] } }[];
}

async function said(send: Send, method: string, path: string, sent: Sent, language: string): Promise<{ status: number; words: string }> {
  const { json: answer, status } = await send(method, path, { ...sent, headers: { ...sent.headers, "accept-language": language } });
  return { status, words: (answer as Refused).errors.flatMap(({ data, message }) => [message, ...(data?.errors ?? []).map((one) => one.message)]).join("\n") };
}

it.each<[status: number, who: Role, request: string, sent: Sent, dutch: RegExp, french: RegExp]>([
  [400, "editor", "PATCH /articles?locale=nl", { body: {} }, /Zeg met „where”/, /Indiquez avec «.where.»/],
  [400, "editor", "DELETE /articles", {}, /Zeg met „where”/, /Indiquez avec «.where.»/],
  [400, "editor", "DELETE /redirects?where[and]", {}, /Zeg met „where”.*niets veranderd/, /Indiquez avec «.where.».*rien n’a été modifié/],
  [400, "admin", "PATCH /sources?locale=nl&where[title]=", { body: { title: "Alles" } }, /Zeg met „where”/, /Indiquez avec «.where.»/],
  [400, "nobody", "GET /articles?locale=nl&where[title][contains][]=a&where[title][contains][]=b", {}, /Kies een andere/, /Choisissez-en une autre/],
  [400, "editor", "GET /articles?locale=nl&where[title][equals][x]=y", {}, /Kies een andere/, /Choisissez-en une autre/],
  [400, "editor", "GET /articles?locale=nl&where[id][in][0][0]=1", {}, /Kies een andere/, /Choisissez-en une autre/],
  [400, "editor", "GET /articles?locale=nl&where[lastChange.by][in]=null", {}, /Kies een andere/, /Choisissez-en une autre/],
  [403, "nobody", "POST /media?locale=nl", upload, /meld u dan weer aan/, /reconnectez-vous/],
  [403, "translator", "POST /media?locale=fr", upload, /vraag het anders/, /adressez-vous/],
  [403, "editor", "GET /payload-locked-documents/versions", {}, /vraag het anders/, /adressez-vous/],
  [403, "admin", "GET /payload-kv/versions", {}, /vraag het anders/, /adressez-vous/],
  [404, "editor", "DELETE /payload-preferences/nooit-bewaard", {}, /Ga terug naar de lijst/, /Revenez à la liste/],
  [400, "editor", "POST /articles/1/languages", { body: { action: 7 } }, /Herlaad de pagina/, /Rechargez la page/],
  [400, "editor", "POST /articles/1/topics", { body: [] }, /Herlaad de pagina/, /Rechargez la page/],
  [400, "translator", "POST /articles/1/preview", { body: {} }, /Herlaad de pagina/, /Rechargez la page/],
  [400, "editor", "POST /sources/from-list", {}, /Herlaad de pagina/, /Rechargez la page/],
  [400, "editor", "POST /sources/from-list", { body: { sources: "no", dryRun: 3 } }, /Herlaad de pagina/, /Rechargez la page/],
  [400, "editor", "POST /sources/from-list", { body: longTitle }, /In bron 1 past „Titel” niet.*kort het in/, /Dans la source 1, «.Titre.».*raccourcissez/],
  [400, "editor", "POST /sources/from-list", { body: { sources: Array.from({ length: 201 }, () => ({ type: "book", title: "x" })), dryRun: true } }, /Deel de lijst op/, /Divisez la liste/],
  [400, "editor", "POST /sources/paste", { body: { text: "zomaar" } }, /Kopieer de verwijzing/, /Copiez de nouveau/],
  [400, "editor", "POST /sources/1/replace", { body: {} }, /Kies iets anders/, /Choisissez un autre élément/],
  [400, "editor", "GET /articles/versions/abc?locale=nl", {}, /Kies het in de lijst/, /Choisissez-le dans la liste/],
  [400, "editor", "POST /articles/versions/1?locale=all", {}, /locale=nl of locale=fr/, /locale=nl ou locale=fr/],
  [400, "editor", "GET /media/paste-url?src=https://example.com/a.png", {}, /Bewaar het bestand eerst/, /Enregistrez-le d’abord/],
  [400, "editor", "POST /media?locale=nl", { body: {} }, /Kies een bestand/, /Choisissez un fichier/],
  [400, "nobody", "GET /articles?locale=all", {}, /Vraag één taal/, /Demandez une seule langue/],
  [400, "nobody", "GET /articles?locale=nl&sort=title.fr", {}, /Kies de taal met „locale”/, /Choisissez la langue avec «.locale.»/],
  [400, "nobody", "GET /articles?locale=nl&where[authors.name][equals]=x", {}, /Vraag naar een eigen veld/, /Interrogez un champ du document/],
  [400, "editor", "GET /articles?locale=nl&where[id][equals]=x", {}, /Kies een andere/, /Choisissez-en une autre/],
  [400, "nobody", "POST /users/login", {}, /velden? zijn ongeldig|veld is ongeldig/, /n’est pas valide|ne sont pas valides/],
  [401, "nobody", "POST /users/login", { body: { email: "niemand@example.test", password: "verkeerd wachtwoord" } }, /Wacht in dat geval/, /attendez dix minutes/],
  [403, "nobody", "POST /users/reset-password", { body: { token: "x", password: "een lang wachtwoord" } }, /Wachtwoord vergeten/, /Mot de passe oublié/],
  [400, "nobody", "POST /users/logout", {}, /al afgemeld.*Meld u aan/, /déjà déconnecté.*Connectez-vous/],
  [404, "nobody", "POST /users/verify/abc", {}, /Ga terug naar de lijst/, /Revenez à la liste/],
  [400, "admin", "POST /users/unlock", { body: {} }, /Geef het e-mailadres/, /Indiquez l’adresse e-mail/],
  [400, "editor", "POST /products?locale=nl", { body: {} }, /Vul een bedrag in hele centen in/, /Indiquez un montant en centimes entiers/],
  [400, "editor", "POST /redirects?locale=nl", { body: { from: "geen pad", locale: "nl" } }, /Begin met één schuine streep/, /Commencez par une seule barre/],
  [400, "editor", "POST /topics?locale=nl", { raw: "{", headers: json }, /Controleer aanhalingstekens/, /Vérifiez les guillemets/],
  [403, "nobody", "POST /articles/1/languages", { body: {} }, /meld u dan weer aan/, /reconnectez-vous/],
  [403, "translator", "POST /articles/1/topics", { body: {} }, /vraag het anders aan een beheerder/, /adressez-vous à un administrateur/],
  [403, "nobody", "POST /articles/1/preview", { body: {} }, /meld u dan weer aan/, /reconnectez-vous/],
  [403, "translator", "POST /sources/from-list", { body: {} }, /vraag het anders/, /adressez-vous/],
  [404, "nobody", "GET /bestaat-niet", {}, /niets.*\(GET \/api\/bestaat-niet\).*Kijk het adres na/, /rien à cette adresse.*Vérifiez l’adresse/],
  [404, "editor", "POST /articles/1/bestaat-niet", { body: {} }, /Kijk het adres na/, /Vérifiez l’adresse/],
  [404, "editor", "PUT /globals/site-settings", { body: {} }, /Kijk het adres na/, /Vérifiez l’adresse/],
  [404, "nobody", "POST /graphql", { body: { query: "{ Articles { docs { title } } }" } }, /Kijk het adres na/, /Vérifiez l’adresse/],
  [404, "editor", "GET /articles/99999/languages", {}, /Ga terug naar de lijst/, /Revenez à la liste/],
  [404, "editor", "GET /articles/99999?locale=nl", {}, /Ga terug naar de lijst/, /Revenez à la liste/],
  [404, "editor", "POST /articles/99999/topics", { body: { deed: "add", topic: 1 } }, /Ga terug naar de lijst/, /Revenez à la liste/],
])("%i for %s: %s %j", async (status, who, request, sent, dutch, french) => {
  const [method = "", path = ""] = request.split(" ");
  const answers = await Promise.all(languages.map((language) => said(as[who], method, path, sent, language)));
  expect(answers).toEqual([{ status, words: expect.stringMatching(dutch) }, { status, words: expect.stringMatching(french) }, { status, words: expect.any(String) }]);
  expect(new Set(answers.map(({ words }) => words)).size).toBe(languages.length);
});

it("names no driver and no query where a topic is not there, in the summary of many articles", async () => {
  const { json: answer } = await as.editor("POST", "/articles/1/topics", { body: { deed: "add", topic: 98_765 }, headers: { "accept-language": "fr" } });
  expect(answer).toMatchObject({ done: false, reasons: [{ message: expect.stringMatching(/n’existe pas|Choisissez|réessayez/i) }] });
  expect(JSON.stringify(answer)).not.toMatch(/constraint|insert|failed/i);
});
