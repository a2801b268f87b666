/**
 * What a field of choices tells those who hear it. Its sentences are English literals that the CMS has no way to set, in a text of the page that only a
 * screen reader is sent to. They are written over before the browser tells anybody of them: a frame draws after what is put right in it.
 */
import { type AdminText, label } from "../../content/label";

type Say = (text: AdminText, values?: Record<string, string | number>) => string;

const choiceWords = {
  cleared: label("Alle keuzes zijn weggehaald.", "Tous les choix ont été retirés.", "All choices were taken away."),
  chosen: label("{label}: gekozen.", "{label}\u00A0: choisi.", "{label}: chosen."),
  found: label("Gevonden: {count}.", "Résultats\u00A0: {count}.", "Found: {count}."),
  foundFor: label("Gevonden voor {typed}: {count}.", "Résultats pour {typed}\u00A0: {count}.", "Found for {typed}: {count}."),
  off: label("{label}: kan niet gekozen worden. Kies iets anders.", "{label}\u00A0: ce choix n’est pas possible. Choisissez autre chose.", "{label}: cannot be chosen. Choose something else."),
  onChosen: label("{label}, keuze {place} van {count}.", "{label}, choix {place} sur {count}.", "{label}, choice {place} of {count}."),
  onOption: label("{label}, {place} van {count}.", "{label}, {place} sur {count}.", "{label}, {place} of {count}."),
  onOptionChosen: label("{label}, gekozen, {place} van {count}.", "{label}, choisi, {place} sur {count}.", "{label}, chosen, {place} of {count}."),
  removed: label("{label}: weggehaald.", "{label}\u00A0: retiré.", "{label}: taken away."),
  toMenu: label("{label}: pijl omlaag opent de lijst.", "{label}\u00A0: la flèche vers le bas ouvre la liste.", "{label}: the down arrow opens the list."),
  toMenuOrType: label("{label}: typ om te zoeken, pijl omlaag opent de lijst.", "{label}\u00A0: tapez pour chercher, la flèche vers le bas ouvre la liste.", "{label}: type to search, the down arrow opens the list."),
  toValues: label("Pijl naar links: naar wat al gekozen is.", "Flèche vers la gauche\u00A0: vers ce qui est déjà choisi.", "Left arrow: to what is chosen already."),
  unnamed: label("Keuzelijst", "Liste de choix", "List of choices"),
  useMenu: label("Pijlen om te lopen, Enter om te kiezen, Escape om te sluiten.", "Flèches pour parcourir, Entrée pour choisir, Échap pour fermer.", "Arrows to move, Enter to choose, Escape to close."),
  useMenuOrTab: label("Pijlen om te lopen, Enter om te kiezen, Tab om te kiezen en verder te gaan, Escape om te sluiten.", "Flèches pour parcourir, Entrée pour choisir, Tabulation pour choisir et continuer, Échap pour fermer.", "Arrows to move, Enter to choose, Tab to choose and go on, Escape to close."),
  useValues: label("Pijlen naar links en rechts om te lopen, Backspace om weg te halen.", "Flèches gauche et droite pour parcourir, Retour arrière pour retirer.", "Left and right arrows to move, Backspace to take away."),
} satisfies Record<string, AdminText>;

type Heard = (said: RegExpMatchArray, say: Say) => string;
const plain = (words: AdminText): Heard => (said, say) => say(words, said.groups ?? {});

/** Each sentence as the CMS's part makes it, in the order in which they are tried: names of choices may hold anything. */
const sentences: readonly [RegExp, Heard][] = [
  [/^Use Up and Down .* exit the menu\.$/s, (said, say) => say(said[0].includes("press Tab") ? choiceWords.useMenuOrTab : choiceWords.useMenu)],
  [/^Use left and right to toggle/, plain(choiceWords.useValues)],
  [/^(?<label>.*) is focused (?<search>,type to refine list)?, press Down to open the menu, (?<values> press left to focus selected values)?$/s, ({ groups }, say) => {
    const name = groups?.label === "Select" ? say(choiceWords.unnamed) : (groups?.label ?? "");
    return [say(groups?.search ? choiceWords.toMenuOrType : choiceWords.toMenu, { label: name }), ...(groups?.values ? [say(choiceWords.toValues)] : [])].join(" ");
  }],
  [/^All selected options have been cleared\.$/, plain(choiceWords.cleared)],
  [/^options? (?<label>.*), deselected\.$/s, plain(choiceWords.removed)],
  [/^option (?<label>.*) is disabled\. Select another option\.$/s, plain(choiceWords.off)],
  [/^options? (?<label>.*), selected\.$/s, plain(choiceWords.chosen)],
  [/^value (?<label>.*) focused, (?<place>\d+) of (?<count>\d+)\.$/s, plain(choiceWords.onChosen)],
  [/^(?<label>.*) selected(?: disabled)?, (?<place>\d+) of (?<count>\d+)\.$/s, plain(choiceWords.onOptionChosen)],
  [/^(?<label>.*?)(?: disabled)?, (?<place>\d+) of (?<count>\d+)\.$/s, plain(choiceWords.onOption)],
  [/^(?<count>\d+) results? available\.$/, plain(choiceWords.found)],
  [/^(?<count>\d+) results? available for search term (?<typed>.*)\.$/s, plain(choiceWords.foundFor)],
];

/** The same in the language of the admin; null where it is no sentence of the CMS's part. */
export function choiceSaid(english: string, say: Say): string | null {
  for (const [shape, heard] of sentences) {
    const said = english.match(shape);
    if (said) return heard(said, say);
  }
  return null;
}
