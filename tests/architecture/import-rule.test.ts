import { describe, expect, test } from "vitest";
import { importsOf, namingViolation, violationsOf } from "./import-rule.mjs";

describe("the import rule", () => {
  test.each([
    ["messages/words.ts", `import { Card } from "@/components/article/card";`],
    ["components/article/card.tsx", `import { readArticle } from "@/payload/read/article";`],
    ["components/article/card.tsx", `import { type Article, readArticle } from "@/payload/read/article";`],
    ["components/article/card.tsx", `import type { Config } from "@/payload/payload-types";`],
    ["components/article/card.tsx", `import type { Props } from "../../app/(site)/page";`],
    ["app/(site)/[locale]/page.tsx", `import { articles } from "@/payload/content/articles";`],
    ["app/(site)/[locale]/page.tsx", `import config from "@payload-config";`],
    ["payload/content/articles.ts", `import type { Article } from "../read/types";`],
    ["payload/content/articles.ts", `export { readArticle } from "@/payload/read/article";`],
    ["payload/publish/plan.ts", `const read = await import("@/payload/read/article");`],
    ["payload/publish/plan.ts", `export type A = import("@/payload/read/types").Article;`],
    ["payload/publish/plan.ts", `import "@/app/globals";`],
    ["payload/read/article.ts", `import { Card } from "@/components/article/card";`],
    ["payload/read/article.ts", `import { database } from "@/tests/support/database";`],
  ])("refuses, in %s, %s", (file, source) => {
    expect(violationsOf(file, source)).toHaveLength(1);
  });

  test.each([
    ["components/article/card.tsx", `import type { Article } from "@/payload/read/types"; export const Card = () => <p />;`],
    ["components/article/card.tsx", `import { type Article } from "@/payload/read/types";`],
    ["components/article/card.tsx", `import { isLocale } from "@/messages/locales"; import { Button } from "../design/button";`],
    ["app/(site)/[locale]/page.tsx", `import { readArticle } from "@/payload/read/article";`],
    ["app/(payload)/admin/page.tsx", `import config from "@payload-config";`],
    ["payload/read/article.ts", `import { tagOf } from "../publish/tags"; import { z } from "zod";`],
    ["payload/payload.config.ts", `import { articles } from "./content/articles";`],
    ["tests/read/article.test.ts", `import { readArticle } from "@/payload/read/article";`],
  ])("allows, in %s, %s", (file, source) => {
    expect(violationsOf(file, source)).toEqual([]);
  });

  test("a file that cannot be read as code is an error, not a file without imports", () => {
    expect(() => importsOf("components/x.ts", "import {")).toThrow("components/x.ts");
  });

  test.each(["payload/utils.ts", "components/design/index.ts", "tests/utils/clock.ts", "components/helpers.test.tsx"])(
    "%s is named after nothing",
    (file) => {
      expect(namingViolation(file)).toContain(file);
    },
  );

  test.each(["payload/migrations/sqlite/index.ts", "payload/read/article.ts", "tests/support/database.ts"])("%s is well named", (file) => {
    expect(namingViolation(file)).toBeNull();
  });
});
