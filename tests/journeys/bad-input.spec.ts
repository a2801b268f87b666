/** Addresses and questions that nobody should send and somebody does: the right status, a page a person can read, nothing sent back as markup. */
import { expect, test } from "@playwright/test";

const long = "x".repeat(1_900);
const script = "<script>alert(1)</script>";

/** Everything in an address that is no address of the site. */
const nowhere = [
  "/xx", "/de/blog/a", "/nl/theme", "/nl/toegankelijkheid/x", "/wp-login.php", "/.env", "/nl/blog/a/b/c",
  ...["0", "-1", "9999", "abc", "01", "1e3", "9".repeat(400)].map((number) => `/nl/blog/page/${number}`),
  "/nl/onderwerp/nergens", "/nl/onderwerp/nergens/page/2", "/fr/auteur/personne", `/nl/onderwerp/${"%C3%A9".repeat(300)}`,
  "/nl/blog/%F0%9F%98%80", "/nl/blog/%D7%A9%D7%9C%D7%95%D7%9D", "/nl/blog/m%D0%B0gnesium-l-threonaat-onderzoek", `/nl/blog/${encodeURIComponent(script)}`, `/nl/blog/${long}`,
  "/nl/not-found-page", "/fr/not-found-page/hoe-een-partij-wordt-getest", "/fr/not-found-page/1", "/nl/__placeholder", "/nl/blog/__placeholder", "/xx/search?q=a", "/nl/picture/nergens", "/nl/picture/blog/nergens", "/fr/picture/theme/%F0%9F%A7%A0", "/fr/picture/auteur/a/b",
];

const malformed = ["/nl/blog/%E0%A4%A", "/nl/blog/..%2f..%2fetc", "/nl/%00"];

for (const [status, paths] of [[404, nowhere], [400, malformed]] as const) {
  test(`an address that is none answers ${status} with a page in the language of its path`, async ({ request }) => {
    for (const path of paths) {
      const answer = await request.get(path, { maxRedirects: 0 });
      const html = await answer.text();
      const language = path.startsWith("/fr") ? "fr" : "nl";
      expect(answer.status(), path).toBe(status);
      expect(html, path).toContain(`<html lang="${language}"`);
      expect(html, path).toContain(language === "fr" ? "<h1>Cette page est introuvable</h1>" : "<h1>Deze pagina is er niet</h1>");
      expect(html, path).toContain('role="search"');
      expect(html, path).not.toContain(script);
    }
  });
}

test("any question is answered by a page of results that shows it as text", async ({ request }) => {
  const questions = [
    "", "%20", "%00%01%FF%FE", "%E0%A4%A", encodeURIComponent(script), '"%27%3B%20DROP%20TABLE%20x%3B--', "a%20OR%20b%20NEAR(c%20d)%20%22*%20(", "%D0%BCagnesium", "%F0%9F%A7%A0".repeat(150),
    "%D7%A9%D7%9C%D7%95%D7%9D", "%E2%80%AEabc", "a&q=b", "%25%25", "%5C", "a".repeat(3_000), "a%20".repeat(900),
  ];
  for (const question of questions) {
    const answer = await request.get(`/nl/search?q=${question}`);
    const html = await answer.text();
    expect(answer.status(), question).toBe(200);
    expect(html, question).toMatch(/<h1>(Zoeken|Resultaten voor )/);
    expect(html, question).not.toContain(script);
    expect((await request.get(`/api/search?locale=fr&q=${question}`)).status(), question).toBe(200);
  }
  for (const query of ["q[]=a", "q[$gt]=1", "Q=a", "q"]) expect((await request.get(`/nl/search?${query}`)).status(), query).toBe(200);
});

test("the site's own data refuses what it does not understand", async ({ request }) => {
  const refused = [
    "/api/search?locale=xx&q=a", "/api/search?q=a", "/api/offers?locale=nl", "/api/offers?locale=nl&ids=", "/api/offers?locale=nl&ids=1,abc", "/api/offers?locale=nl&ids=99999999999999999999",
    "/api/articles?locale=nl&limit=-1", "/api/articles?locale=nl&page=-5", "/api/articles?locale=nl&page=1e99",
  ];
  for (const path of refused) expect((await request.get(path)).status(), path).toBe(400);
  expect((await request.get("/api/articles/abc?locale=nl")).status()).toBe(404);
});

test("a refusal says in the editor's language what to do, in the build that is served too", async ({ request }) => {
  const headers = { "accept-language": "nl" };
  const said = async (answer: { json(): Promise<unknown> }): Promise<string> => ((await answer.json()) as { errors: { message: string }[] }).errors[0]?.message ?? "";
  const wrong = await request.post("/api/users/login", { headers, data: { email: "nobody@demo.test", password: "a wrong password" } });
  expect([wrong.status(), await said(wrong)]).toEqual([401, expect.stringContaining("of er waren te veel pogingen")]);
  expect((await request.post("/api/users/login", { data: { email: "editor@demo.test", password: "a journey through the demo shop" } })).status()).toBe(200);
  const everywhere = await request.patch("/api/articles/1?locale=all", { headers, data: { title: "Overal" } });
  expect([everywhere.status(), await said(everywhere)]).toEqual([400, expect.stringContaining("Geef één taal op")]);
  const disguised = await request.post("/api/media?locale=nl", { headers, multipart: { _payload: JSON.stringify({ alt: "Beeld" }), file: { name: "beeld.png", mimeType: "image/png", buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') } } });
  expect([disguised.status(), await said(disguised)]).toEqual([400, expect.stringMatching(/afbeelding|bestand/i)]);
});
