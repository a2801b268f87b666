import { notFound, redirect } from "next/navigation";
import type { AdminViewServerProps } from "payload";

import { isLocale, type Locale, sourceLocale } from "../../../messages/locales";
import { timeZone } from "../../../messages/time-zone";
import { userOf } from "../../access/roles";
import { AdminFrame } from "../../desk/admin-frame";
import { languagesOf } from "./languages-of";
import { collectionWords } from "./overview-words";
import { Overview } from "./overview";
import { SideBySide } from "./side-by-side";
import { readAddress } from "./view-address";
import "./views.css";

/** Who is signed in, with the languages they work in. A view of our own is open to anybody unless it says otherwise. */
function personIn({ initPageResult, params }: AdminViewServerProps): { id: number; locales: Locale[] } {
  const user = userOf(initPageResult.req);
  const segments = Array.isArray(params?.segments) ? params.segments : [];
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(`/admin/${segments.map(encodeURIComponent).join("/")}`)}`);
  return { id: user.id, locales: languagesOf(initPageResult.req) };
}

/** `/admin/translations` */
export async function OverviewView(props: AdminViewServerProps) {
  const { locales } = personIn(props);
  // The day of the request; the page is made for each.
  const today = new Intl.DateTimeFormat("sv", { timeZone }).format(new Date());
  return (
    <AdminFrame {...props}>
      <Overview language={props.i18n.language} locales={locales} sourceLocale={sourceLocale} today={today} />
    </AdminFrame>
  );
}

/** `/admin/translations/{collection}/{id}?locale=fr` */
export function DocumentTranslationView(props: AdminViewServerProps) {
  const { id: person, locales } = personIn(props);
  const segments = Array.isArray(props.params?.segments) ? props.params.segments : [];
  const asked = props.searchParams?.locale;
  const locale = isLocale(asked) && locales.includes(asked) ? asked : locales[0];
  const address = readAddress(segments[1], segments[2], Object.keys(collectionWords));
  if (!address || !locale) notFound();
  return (
    <AdminFrame {...props}>
      <SideBySide address={{ ...address, locale }} language={props.i18n.language} person={person} />
    </AdminFrame>
  );
}
