import Link from "next/link";
import type { ServerProps } from "payload";

import { timeZone } from "../../messages/time-zone";
import { userOf } from "../access/roles";
import { momentInWords, sayIn } from "../desk/in-admin-words";
import { NoticeRead } from "./notice-read";
import { findFactor } from "./second-factors";
import { factorWords } from "./words";
import "./second-factor.css";

/** Above every page of the admin until it is read: an admin took this person's second step away. */
export async function ResetNotice({ i18n, payload, user }: ServerProps) {
  const me = userOf({ user: user ?? null });
  const row = me && (await findFactor({ payload }, me.id));
  if (!row?.resetAt || row.secret) return null;
  const say = sayIn(i18n.language);
  return (
    <aside className="second-factor-notice">
      <p>{say(factorWords.wasReset, { name: row.resetBy ?? "", date: momentInWords(row.resetAt, i18n.language, timeZone) })}</p>
      <p className="second-factor-buttons">
        <Link href="/admin/account">{say(factorWords.toAccount)}</Link>
        <NoticeRead language={i18n.language} />
      </p>
    </aside>
  );
}
