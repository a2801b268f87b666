/** For shoppers and editors alike: by the path where it has a language, else by the admin's cookie, else by the browser. */
export function errorLanguage({ cookie, languages, path }: { cookie: string; languages: readonly string[]; path: string }): "en" | "fr" | "nl" {
  const named = [/^\/(\w\w)(?:\/|$)/.exec(path)?.[1], /(?:^|;\s*)payload-lng=(\w\w)/.exec(cookie)?.[1], ...languages.map((language) => language.slice(0, 2))];
  for (const one of named) if (one === "nl" || one === "fr" || one === "en") return one;
  return "en";
}

/**
 * Here and not in messages/: the admin speaks English too, and a component of the browser that imported those files would bring all their words along.
 * Neither „je” nor „u”: shoppers and editors read it.
 */
export const errorWords = {
  title: { nl: "Deze pagina kan even niet geladen worden", fr: "Cette page ne peut pas s’afficher pour le moment", en: "This page cannot be shown right now" },
  text: { nl: "Dat ligt aan de server. Wacht enkele seconden en probeer het opnieuw.", fr: "Le problème vient du serveur. Patientez quelques secondes, puis réessayez.", en: "The server is at fault. Wait a few seconds and try again." },
  again: { nl: "Opnieuw proberen", fr: "Réessayer", en: "Try again" },
};
