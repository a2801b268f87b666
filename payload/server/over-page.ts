/** What whoever holds a preview link reads once it is over: until when it worked, and whom to ask. For links that we signed alone. */
import type { IncomingMessage, ServerResponse } from "node:http";

import { frontPath } from "../../messages/paths";
import { timeZone } from "../../messages/time-zone";
import { momentInWords } from "../desk/in-admin-words";
import type { Previewed } from "../desk/preview-token";
import type { Headers } from "./kept-page";
import { sendPlainPage } from "./plain-page";

/** 410, in the language of the page that the link was for. */
export async function answerOver(request: IncomingMessage, response: ServerResponse, security: Headers, { expires, locale }: Previewed): Promise<void> {
  // Loaded only now: the front needs translators for little else.
  const { translatorFor } = await import("../../messages/words");
  const say = await translatorFor(locale, "previewOver");
  const text = say("text", { at: momentInWords(new Date(expires).toISOString(), locale, timeZone) });
  sendPlainPage(request, response, security, { status: 410, locale, title: say("title"), text, links: [{ href: frontPath(locale), words: say("home") }] });
}
