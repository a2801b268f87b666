/** Words of signing in with a second step. */
import { type AdminText, label } from "../content/label";

export const factorWords = {
  title: label("Aanmelden in twee stappen", "Connexion en deux étapes", "Sign-in in two steps"),
  what: label(
    "Na uw wachtwoord vraagt de aanmelding dan ook een code uit een app op uw telefoon. Wie alleen uw wachtwoord kent, komt er niet in.",
    "Après votre mot de passe, un code affiché par une application de votre téléphone vous est alors demandé. Connaître votre mot de passe ne suffit plus pour entrer.",
    "After your password, signing in then also asks for a code from an app on your phone. Knowing your password alone is not enough to get in.",
  ),
  onSince: label("Staat aan sinds {date}.", "Activée depuis le {date}.", "On since {date}."),
  left: label("Herstelcodes die nog niet gebruikt zijn: {count}.", "Codes de secours encore inutilisés : {count}.", "Recovery codes not used yet: {count}."),
  few: label("Zet de tweede stap uit en weer aan voor nieuwe.", "Pour en obtenir de nouveaux, désactivez la deuxième étape, puis réactivez-la.", "For new ones, turn the second step off and on again."),
  offOwn: label("Staat uit.", "Désactivée.", "Off."),
  onOther: label("Staat aan voor dit account.", "Activée pour ce compte.", "On for this account."),
  offOther: label("Staat uit voor dit account. Alleen de persoon zelf kan het aanzetten.", "Désactivée pour ce compte. Seule la personne concernée peut l’activer.", "Off for this account. Only the person can turn it on."),

  turnOn: label("Aanzetten…", "Activer…", "Turn on…"),
  turnOff: label("Uitzetten…", "Désactiver…", "Turn off…"),
  resetOther: label("Tweede stap weghalen…", "Retirer la deuxième étape…", "Remove the second step…"),
  cancel: label("Annuleren", "Annuler", "Cancel"),
  next: label("Verder", "Continuer", "Continue"),
  password: label("Uw wachtwoord", "Votre mot de passe", "Your password"),
  code: label("Code uit de app", "Code de l’application", "Code from the app"),
  codeOrRecovery: label("Code uit de app, of een herstelcode", "Code de l’application, ou un code de secours", "Code from the app, or a recovery code"),
  recoveryCode: label("Herstelcode", "Code de secours", "Recovery code"),

  passwordFirst: label("Bevestig eerst dat u het bent.", "Confirmez d’abord que c’est bien vous.", "First confirm that it is you."),
  scan: label(
    "Scan dit met een authenticator-app op uw telefoon, zoals de app van uw wachtwoordbeheerder, en typ de code die de app daarna toont.",
    "Scannez ceci avec une application d’authentification de votre téléphone, par exemple votre gestionnaire de mots de passe, puis saisissez le code qu’elle affiche.",
    "Scan this with an authenticator app on your phone, such as your password manager’s, and type the code it then shows.",
  ),
  picture: label("QR-code met de sleutel voor uw app; dezelfde sleutel staat er als tekst onder.", "Code QR contenant la clé pour votre application ; la même clé figure en texte en dessous.", "QR code with the key for your app; the same key stands below it as text."),
  byHand: label("Lukt scannen niet? Typ dan deze sleutel in de app:", "Impossible de scanner ? Saisissez cette clé dans l’application :", "Cannot scan? Type this key into the app:"),
  openApp: label("Op deze telefoon openen in de app", "Ouvrir dans l’application de ce téléphone", "Open in the app on this phone"),
  finish: label("Aanzetten", "Activer", "Turn on"),
  codesTitle: label("Uw herstelcodes", "Vos codes de secours", "Your recovery codes"),
  codes: label(
    "De tweede stap staat aan; andere apparaten zijn afgemeld. Met elk van deze codes kunt u zich één keer aanmelden als u uw telefoon niet hebt. U ziet ze alleen nu: druk ze af of zet ze in uw wachtwoordbeheerder.",
    "La deuxième étape est activée et vos autres appareils sont déconnectés. Chacun de ces codes vous permet de vous connecter une fois sans votre téléphone. Ils ne s’affichent que maintenant : imprimez-les ou rangez-les dans votre gestionnaire de mots de passe.",
    "The second step is on, and other devices are signed out. Each of these codes signs you in once when you do not have your phone. You see them only now: print them or put them in your password manager.",
  ),
  copy: label("Kopiëren", "Copier", "Copy"),
  copied: label("Gekopieerd", "Copiés", "Copied"),
  kept: label("Ik heb ze bewaard", "Je les ai conservés", "I have kept them"),

  offTitle: label("Tweede stap uitzetten", "Désactiver la deuxième étape", "Turn the second step off"),
  offWhat: label("Daarna is uw wachtwoord weer genoeg om u aan te melden. De herstelcodes vervallen.", "Votre mot de passe suffira de nouveau pour vous connecter. Les codes de secours ne vaudront plus rien.", "After that your password is enough again to sign in. The recovery codes are void."),
  off: label("Uitzetten", "Désactiver", "Turn off"),
  resetTitle: label("Tweede stap weghalen", "Retirer la deuxième étape", "Remove the second step"),
  resetWhat: label(
    "Doe dit alleen als deze persoon zelf zegt de telefoon en de herstelcodes kwijt te zijn. Daarna is het wachtwoord genoeg, tot de persoon de tweede stap weer aanzet. Bij de volgende aanmelding staat er dat u dit deed.",
    "Ne le faites que si cette personne vous dit elle-même avoir perdu son téléphone et ses codes de secours. Le mot de passe suffira ensuite, jusqu’à ce qu’elle réactive la deuxième étape. À sa prochaine connexion, elle verra que vous l’avez fait.",
    "Do this only if this person tells you that phone and recovery codes are lost. After that the password is enough, until the person turns the second step on again. At their next sign-in they are told that you did this.",
  ),
  reset: label("Weghalen", "Retirer", "Remove"),

  wasReset: label(
    "{name} heeft de tweede stap van uw aanmelding weggehaald op {date}. Zet die weer aan in uw account. Hebt u hier niet om gevraagd, kies dan ook een nieuw wachtwoord en vraag na wat er gebeurd is.",
    "{name} a retiré la deuxième étape de votre connexion le {date}. Réactivez-la dans votre compte. Si vous ne l’avez pas demandé, choisissez aussi un nouveau mot de passe et renseignez-vous sur ce qui s’est passé.",
    "{name} removed the second step of your sign-in on {date}. Turn it on again in your account. If you did not ask for this, also choose a new password and find out what happened.",
  ),
  toAccount: label("Naar mijn account", "Vers mon compte", "To my account"),
  read: label("Gelezen", "J’ai lu", "Understood"),

  needed: label(
    "Dit account vraagt ook een code. Stuur de code uit uw authenticator-app of een herstelcode mee als „code”.",
    "Ce compte demande aussi un code. Joignez le code de votre application d’authentification ou un code de secours sous le nom « code ».",
    "This account also takes a code. Send the code from your authenticator app, or a recovery code, along as “code”.",
  ),
  wrong: label(
    "Deze code klopt niet, is verlopen of is al gebruikt. Wacht op de volgende code in de app en probeer het daarmee, of gebruik een herstelcode. Na te veel pogingen wordt het account tien minuten gesloten.",
    "Ce code est erroné, expiré ou déjà utilisé. Attendez le code suivant dans l’application et réessayez, ou utilisez un code de secours. Après trop d’essais, le compte est bloqué dix minutes.",
    "This code is wrong, expired or used already. Wait for the next code in the app and try that, or use a recovery code. After too many attempts the account is closed for ten minutes.",
  ),
  wrongNew: label(
    "Deze code klopt niet of is verlopen. Kijk na of de klok van uw telefoon gelijk staat en typ de code die de app nu toont.",
    "Ce code est erroné ou expiré. Vérifiez que l’horloge de votre téléphone est à l’heure et saisissez le code que l’application affiche maintenant.",
    "This code is wrong or expired. Check that your phone’s clock is right and type the code that the app shows now.",
  ),
  tooLate: label("Dit duurde te lang of hoort niet bij dit account. Sluit dit venster en begin opnieuw met aanzetten.", "Le délai est dépassé, ou ceci n’appartient pas à ce compte. Fermez cette fenêtre et recommencez l’activation.", "This took too long or is not of this account. Close this window and start turning it on again."),
  isOnAlready: label("De tweede stap staat al aan. Herlaad de pagina.", "La deuxième étape est déjà activée. Rechargez la page.", "The second step is on already. Reload the page."),
  isOff: label("Bij dit account staat geen tweede stap aan. Herlaad de pagina.", "La deuxième étape n’est pas activée pour ce compte. Rechargez la page.", "The second step is not on for this account. Reload the page."),
  ownInAccount: label("Zet uw eigen tweede stap uit in uw account, met wachtwoord en code. Bent u telefoon en herstelcodes kwijt, vraag het dan aan een andere beheerder.", "Désactivez votre propre deuxième étape dans votre compte, avec mot de passe et code. Si vous avez perdu téléphone et codes de secours, adressez-vous à un autre administrateur.", "Turn your own second step off in your account, with password and code. If phone and recovery codes are lost, ask another admin."),

  typeCode: label("Typ de code die uw authenticator-app nu toont.", "Saisissez le code qu’affiche votre application d’authentification.", "Type the code that your authenticator app shows now."),
  typeRecovery: label("Typ een van uw herstelcodes. Elke code werkt één keer.", "Saisissez l’un de vos codes de secours. Chacun ne sert qu’une fois.", "Type one of your recovery codes. Each works once."),
  withRecovery: label("Geen telefoon bij de hand? Gebruik een herstelcode", "Pas de téléphone ? Utiliser un code de secours", "No phone at hand? Use a recovery code"),
  withApp: label("Toch een code uit de app gebruiken", "Utiliser plutôt un code de l’application", "Use a code from the app instead"),
  back: label("Terug naar e-mailadres en wachtwoord", "Retour à l’adresse e-mail et au mot de passe", "Back to e-mail address and password"),
  noAnswer: label("Er kwam geen antwoord van de server. Kijk uw verbinding na en probeer het opnieuw.", "Le serveur n’a pas répondu. Vérifiez votre connexion et réessayez.", "The server did not answer. Check your connection and try again."),
} satisfies Record<string, AdminText>;
