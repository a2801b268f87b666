import { label } from "./label";

/** Bytes of one save, without its file. An article of 2 MB of text is about three with its nodes; twice that is saved without harm. */
export const longestSave = 6_000_000;

export const tooLong = label(
  "Dit is te groot om in één keer te bewaren (meer dan 6 MB), en er is niets bewaard. Uw tekst staat nog in het formulier: verdeel hem over meer artikelen.",
  "C’est trop volumineux pour être enregistré d’un coup (plus de 6 Mo), et rien n’a été enregistré. Votre texte est toujours dans le formulaire : répartissez-le sur plusieurs articles.",
  "This is too large to save at once (over 6 MB), and nothing was saved. Your text is still in the form: spread it over several articles.",
);
