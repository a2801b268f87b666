import { NextRequest } from "next/server";
import { expect, test } from "vitest";

import { POST as choose } from "@/app/api/language/route";
import { GET as front } from "@/app/route";

const ask = (path: string, headers: Record<string, string> = {}) => new NextRequest(`https://blog.example${path}`, { headers });

test.each(["nl", "fr"])("who followed the switcher to %s is led there from then on, whatever the browser accepts", (locale) => {
  const told = choose(ask(`/api/language?to=${locale}`));
  expect(told.status).toBe(204);
  const cookie = told.headers.get("Set-Cookie") ?? "";
  expect(cookie).toMatch(/; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax/);
  const other = locale === "nl" ? "fr" : "nl";
  expect(front(ask("/", { cookie: cookie.split(";")[0] ?? "", "accept-language": other })).headers.get("Location")).toBe(`/${locale}`);
  expect(front(ask("/", { "accept-language": other })).headers.get("Location")).toBe(`/${other}`);
});

test.each(["", "?to=", "?to=de", "?to=fr%3B%20Path%3D%2F", "?to=__proto__"])("a choice that is no language of the site (%j) is refused and nothing is kept", (query) => {
  const told = choose(ask(`/api/language${query}`));
  expect(told.status).toBe(400);
  expect(told.headers.get("Set-Cookie")).toBeNull();
});
