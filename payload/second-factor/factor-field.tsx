import type { UIFieldServerProps } from "payload";

import { isAdmin, userOf } from "../access/roles";
import { FactorPanel } from "./factor-panel";
import { findFactor, isOn } from "./second-factors";

/** In the form of an account: of one's own to turn on and off, of somebody else's whether there is one, and for an admin to take it away. */
export async function FactorField({ id, i18n, operation, req }: UIFieldServerProps) {
  const me = userOf(req);
  const person = Number(id);
  if (!me || operation === "create" || !Number.isSafeInteger(person)) return null;
  const own = me.id === person;
  if (!own && !isAdmin(req)) return null;
  const row = await findFactor(req, person);
  const on = isOn(row);
  return <FactorPanel language={i18n.language} on={on} person={person} own={own} since={on && own ? row.since : null} left={on && own ? (row.recovery?.hashes.length ?? 0) : 0} />;
}
