/**
 * The mail with which somebody chooses a new password, in the language in which they asked for it. Its address is made from SITE_URL: the CMS would
 * take the Host of the request, which is anybody's to choose.
 */
import type { PayloadRequest } from "payload";

import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { environment } from "../env";
import { letterHtml, letterText } from "./letter";
import { sendUnawaited } from "./unawaited";

const words = {
  subject: label("Kies een nieuw wachtwoord", "Choisissez un nouveau mot de passe", "Choose a new password"),
  asked: label(
    "Iemand, waarschijnlijk u, vroeg een nieuw wachtwoord aan voor uw account op {site}.",
    "Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte sur {site}.",
    "Somebody, probably you, asked for a new password for your account at {site}.",
  ),
  choose: label("Kies een nieuw wachtwoord", "Choisir un nouveau mot de passe", "Choose a new password"),
  ends: label("De link werkt één uur, en één keer.", "Le lien est valable une heure et ne sert qu’une fois.", "The link works for one hour, and once."),
  notYou: label(
    "Was u het niet? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.",
    "Ce n’était pas vous\u202F? Alors vous n’avez rien à faire\u202F: votre mot de passe reste le même.",
    "Was it not you? Then there is nothing to do: your password stays as it is.",
  ),
};

interface Asked {
  req?: PayloadRequest;
  token?: string;
}

function languageOf(req: PayloadRequest | undefined): string {
  return req?.i18n.language ?? "en";
}

export const passwordLetter = {
  generateEmailSubject: ({ req }: Asked = {}): string => inAdminLanguage(words.subject, languageOf(req)),

  generateEmailHTML({ req, token = "" }: Asked = {}): string {
    const language = languageOf(req);
    const say = (text: (typeof words)[keyof typeof words]): string => inAdminLanguage(text, language);
    const letter = {
      language,
      paragraphs: [say(words.asked).replace("{site}", new URL(environment.siteUrl).host)],
      link: { words: say(words.choose), address: `${environment.siteUrl}/admin/reset/${token}` },
      closing: [say(words.ends), say(words.notYou)],
    };
    return sendUnawaited(letterHtml(letter), letterText(letter));
  },
};
