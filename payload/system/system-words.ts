/** Words of the System page, in the three languages of the admin. */
import { label } from "../content/label";

export const systemWords = {
  title: label("Systeem", "Système", "System"),
  lead: label("Waarop deze blog draait, op dit moment.", "Sur quoi tourne ce blog, en ce moment.", "What this blog runs on, at this moment."),
  version: label("Versie", "Version", "Version"),
  database: label("Database", "Base de données", "Database"),
  answers: label("{name} antwoordt, in {ms} ms", "{name} répond, en {ms}\u00A0ms", "{name} answers, in {ms} ms"),
  silent: label("{name} antwoordt niet. De bewaarde pagina’s blijven zichtbaar; bewaren en publiceren lukt pas als ze er weer is.", "{name} ne répond pas. Les pages gardées restent visibles\u202F; enregistrer et publier ne redeviendra possible qu’à son retour.", "{name} does not answer. Kept pages stay visible; saving and publishing works again once it is back."),
  backup: label("Laatste back-up", "Dernière sauvegarde", "Last backup"),
  backedUp: label("{at} ({size}), {file}", "{at} ({size}), {file}", "{at} ({size}), {file}"),
  backupOld: label("Dat is meer dan een week geleden. Maak er een met: npm run backup", "Cela fait plus d’une semaine. Pour en faire une\u00A0: npm run backup", "That is more than a week ago. Make one with: npm run backup"),
  backupNone: label("Nog geen. Maak er een met: npm run backup", "Aucune pour l’instant. Pour en faire une\u00A0: npm run backup", "None yet. Make one with: npm run backup"),
  kept: label("Bewaarde pagina’s", "Pages gardées", "Pages kept"),
  keptWhy: label("Ze blijven zichtbaar, ook als al het andere stilligt.", "Elles restent visibles, même si tout le reste est à l’arrêt.", "They stay visible, even when everything else is down."),
  anew: label("Pagina’s die nog worden bijgewerkt", "Pages encore à mettre à jour", "Pages still to be brought up to date"),
  anewWhy: label("Na een wijziging die op veel pagina’s staat. Wie zo’n pagina opent, krijgt ze meteen bijgewerkt.", "Après une modification visible sur de nombreuses pages. Qui ouvre l’une d’elles la voit aussitôt à jour.", "After a change that shows on many pages. Whoever opens one of them sees it up to date at once."),
  failed: label("Mislukte planningen", "Programmations échouées", "Failed scheduled changes"),
  failedLook: label("Bekijk ze en kies een nieuw moment", "Les consulter et choisir un nouveau moment", "Look at them and choose a new moment"),
  outbox: label("Wijzigingen die nog naar de pagina’s moeten", "Modifications qui doivent encore arriver sur les pages", "Changes still on their way to the pages"),
  outboxWhy: label("Ze worden bij de volgende start uitgevoerd. Laatste fout: {error}", "Elles seront appliquées au prochain démarrage. Dernière erreur\u00A0: {error}", "They are carried out at the next start. Last error: {error}"),
  edge: label("Wijzigingen die de cache vóór de site nog moet horen", "Modifications que le cache devant le site doit encore apprendre", "Changes the cache in front of the site still has to hear"),
  edgeWhy: label("Tot dan kan hij oude pagina’s tonen. Het wordt vanzelf opnieuw geprobeerd. Laatste fout: {error}", "D’ici là, il peut montrer d’anciennes pages. Un nouvel essai suit de lui-même. Dernière erreur\u00A0: {error}", "Until then it may show old pages. It is tried again by itself. Last error: {error}"),
  unknown: label("onbekend", "inconnu", "unknown"),
  none: label("geen", "aucune", "none"),
};
