import { label } from "../content/label";

export const claimWords = {
  law: label(
    "Een supplement mag niet beweren een ziekte te voorkomen, te behandelen of te genezen (richtlijn 2002/46/EG, art. 6).",
    "Un complément ne peut prétendre prévenir, traiter ou guérir une maladie (directive 2002/46/CE, art. 6).",
    "A supplement may not claim to prevent, treat or cure a disease (Directive 2002/46/EC, art. 6).",
  ),
  refused: label("„{claim}” mag hier niet staan. {reason}", "« {claim} » n’a pas sa place ici. {reason}", "“{claim}” may not be said here. {reason}"),
  refusedIn: label("In „{name}” ({field}) mag „{claim}” niet staan. {reason}", "Dans « {name} » ({field}), « {claim} » n’a pas sa place. {reason}", "In “{name}” ({field}), “{claim}” may not be said. {reason}"),
  panel: label("Gezondheidsclaims", "Allégations de santé", "Health claims"),
  none: label("Geen gevonden in deze tekst.", "Aucune dans ce texte.", "None found in this text."),
  blocks: label("Houdt publicatie tegen.", "Empêche la publication.", "Keeps this text from going live."),
  wordingDiffers: label("Lijkt op een toegestane claim, maar luidt anders.", "Proche d’une allégation autorisée, mais en d’autres mots.", "Close to an authorised claim, but in other words."),
  authorised: label("Toegestane claim, onder deze voorwaarde:", "Allégation autorisée, à cette condition :", "Authorised claim, on this condition:"),
};
