/** The first accounts of a shop. Nobody can register over the web, so a start without any account makes them. */
import { randomBytes } from "node:crypto";
import { chmod, writeFile } from "node:fs/promises";
import path from "node:path";
import type { BasePayload } from "payload";

import { locales, sourceLocale } from "../../messages/locales";
import type { Environment } from "../env";
import type { User } from "../payload-types";

export interface Credentials {
  email: string;
  password: string;
}

type Account = Pick<User, "name" | "email" | "role" | "languages">;

function accounts(environment: Environment): Account[] {
  if (!environment.seedDemo) return [{ name: "Admin", email: environment.adminEmail, role: "admin" }];
  const translated = locales.filter((locale) => locale !== sourceLocale).slice(0, 1);
  return [
    { name: "Ada (admin)", email: "admin@demo.test", role: "admin" },
    { name: "Els (redactie)", email: "editor@demo.test", role: "editor" },
    { name: "Thierry (traduction)", email: "translator@demo.test", role: "translator", languages: translated },
  ];
}

/** 96 bits, in letters that survive being read aloud from a screen. */
function newPassword(): string {
  return randomBytes(12).toString("base64url");
}

/**
 * Makes the first accounts and keeps their passwords in DATA_DIR/credentials.txt (mode 600), one `email password` a line. Returns null where
 * accounts exist. The file is written first: an account whose password nobody knows is worse than a file about an account that is not there.
 */
export async function createFirstAccounts(payload: BasePayload, environment: Environment): Promise<Credentials[] | null> {
  const { totalDocs } = await payload.count({ collection: "users", overrideAccess: true });
  if (totalDocs > 0) return null;
  const list = accounts(environment).map((account) => ({ account, password: environment.demoPassword ?? newPassword() }));
  const file = path.join(environment.dataDir, "credentials.txt");
  await writeFile(file, list.map(({ account, password }) => `${account.email} ${password}\n`).join(""), { mode: 0o600 });
  await chmod(file, 0o600);
  for (const { account, password } of list) await payload.create({ collection: "users", data: { ...account, password }, overrideAccess: true });
  return list.map(({ account, password }) => ({ email: account.email, password }));
}
