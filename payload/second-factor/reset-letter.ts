/**
 * The mail to whom an admin took the second step from. The notice in the admin is read by whoever signs in next, and with the password alone that may
 * be somebody else.
 */
import { createLocalReq, type PayloadRequest } from "payload";

import { timeZone } from "../../messages/time-zone";
import { label } from "../content/label";
import { momentInWords, sayIn } from "../desk/in-admin-words";
import { environment } from "../env";
import { letterHtml, letterText } from "../mail/letter";
import type { User } from "../payload-types";
import { adminLanguageOf } from "../translate/notices/admin-language";
import { noticeWords } from "../translate/notices/notice-words";

const words = {
  subject: label("De tweede stap van uw aanmelding is weggehaald", "La deuxième étape de votre connexion a été retirée", "The second step of your sign-in was removed"),
  what: label(
    "{name} heeft de tweede stap van uw aanmelding op {site} weggehaald op {date}. Uw wachtwoord is nu genoeg om u aan te melden.",
    "{name} a retiré la deuxième étape de votre connexion à {site} le {date}. Votre mot de passe suffit désormais pour vous connecter.",
    "{name} removed the second step of your sign-in at {site} on {date}. Your password is now enough to sign in.",
  ),
  asked: label(
    "Hebt u daarom gevraagd, meld u dan aan en zet de tweede stap weer aan in uw account.",
    "Si vous l’avez demandé, connectez-vous et réactivez la deuxième étape dans votre compte.",
    "If you asked for this, sign in and turn the second step on again in your account.",
  ),
  toAccount: label("Naar mijn account", "Vers mon compte", "To my account"),
  notAsked: label(
    "Hebt u er niet om gevraagd, kies dan meteen een nieuw wachtwoord in uw account, zet de tweede stap weer aan en vraag uw collega’s wat er gebeurd is.",
    "Si vous ne l’avez pas demandé, choisissez tout de suite un nouveau mot de passe dans votre compte, réactivez la deuxième étape et demandez à vos collègues ce qui s’est passé.",
    "If you did not ask for this, choose a new password in your account at once, turn the second step on again and ask your colleagues what happened.",
  ),
};

interface Reset {
  person: number;
  /** The admin's name. */
  by: string;
  /** ISO. */
  at: string;
}

function letterFor({ name }: User, { at, by }: Reset, language: string) {
  const say = sayIn(language);
  const blanks = { name: by, site: new URL(environment.siteUrl).host, date: momentInWords(at, language, timeZone) };
  const letter = { language, paragraphs: [say(noticeWords.hello, { name }), say(words.what, blanks), say(words.asked)], link: { words: say(words.toAccount), address: `${environment.siteUrl}/admin/account` }, closing: [say(words.notAsked)] };
  return { subject: say(words.subject), html: letterHtml(letter), text: letterText(letter) };
}

/** Once the reset is saved. Never fails: where the mail does not go out the log says so, and the notice in the admin is there all the same. */
export async function sendResetLetter({ payload }: PayloadRequest, reset: Reset): Promise<void> {
  try {
    const req = await createLocalReq({}, payload);
    const user = await payload.db.findOne<User>({ collection: "users", req, where: { id: { equals: reset.person } } });
    if (user) await payload.sendEmail({ to: user.email, ...letterFor(user, reset, await adminLanguageOf(req, user.id)) });
  } catch (error) {
    payload.logger.error({ err: error, msg: `Account ${reset.person} could not be mailed that its second step was removed; it is told at its next sign-in.` });
  }
}
