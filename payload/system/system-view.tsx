import { notFound, redirect } from "next/navigation";
import type { AdminViewServerProps } from "payload";

import { timeZone } from "../../messages/time-zone";
import { isAdmin, userOf } from "../access/roles";
import { AdminFrame } from "../desk/admin-frame";
import { environment } from "../env";
import { SystemReport } from "./system-report";
import { systemState } from "./system-state";

/** `/admin/system`, for administrators. A view of our own is open to anybody unless it says otherwise. */
export async function SystemView(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  if (!userOf(req)) redirect("/admin/login?redirect=%2Fadmin%2Fsystem");
  if (!isAdmin(req)) notFound();
  const state = await systemState(req.payload, environment);
  return (
    <AdminFrame {...props}>
      <SystemReport language={props.i18n.language} now={new Date()} state={state} timeZone={timeZone} />
    </AdminFrame>
  );
}
