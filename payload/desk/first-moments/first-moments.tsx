import { getRequestLanguage, type SanitizedConfig } from "payload";
import { cookies, headers } from "next/headers.js";

import { label } from "../../content/label";
import { inAdminLanguage } from "../../content/validate";
import "./first-moments.css";
import { holdUntilHeard } from "./hold-until-heard";

const sign = label(
  "Deze pagina wordt nog klaargezet. Wat u al typt of aanklikt, gaat niet verloren.",
  "Cette page se prépare encore. Ce que vous tapez ou choisissez déjà n’est pas perdu.",
  "This page is still being made ready. What you already type or press is not lost.",
);

/** The colours of the system from the first look on; the CMS gives them when React hears, after a look in light ones. Somebody's own choice is a cookie. */
const systemColours = '/(^|; )payload-theme=/.test(document.cookie)||matchMedia("(prefers-color-scheme: dark)").matches&&(document.documentElement.dataset.theme="dark");';

/** Before everything else in the body of the admin. */
export async function FirstMoments({ config }: { config: Promise<SanitizedConfig> }) {
  const language = getRequestLanguage({ config: await config, cookies: await cookies(), headers: await headers() });
  // `<` would be able to end the script.
  const code = `${systemColours}(${holdUntilHeard})(${JSON.stringify(inAdminLanguage(sign, language))})`.replaceAll("</", "<\\/");
  // oxlint-disable-next-line react/no-danger -- a function and a text of our own; React would escape quotes inside a text child
  return <script dangerouslySetInnerHTML={{ __html: code }} />;
}
