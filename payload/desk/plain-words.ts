/**
 * The CMS's own words, where an editor would stumble over them. What is not named here is said in its translation.
 *
 * French: asks whether what is made is "nouveau ou nouvelle", calls a language "paramètres régionaux" and adding pictures a download, saves with two
 * verbs on one screen. It puts a colon right behind some words, so that the space which French wants before it is part of them.
 * Dutch: asks for a "Nieuw(e) Artikel", calls signing in "inloggen" beside our "aanmelden", names a state by what leads to it. Dutch and English: write "Of" and "Or" in the middle of a sentence.
 * Both: words that were turned the wrong way ("Clair" for emptying a field, "Relatie Relatie"), a blank that is never filled in ("{{étiquette}}"), the
 * maker of the CMS as the name of its settings.
 * An empty cell of a list says so in brackets in all three, instead of `Geen "Jaar"`.
 */
export const plainWords = {
  nl: {
    authentication: {
      backToLogin: "Terug naar aanmelden",
      logBackIn: "Opnieuw aanmelden",
      loggedIn: "Meld u eerst <0>af</0> om een ander account te gebruiken.",
      loggedOutInactivity: "U bent afgemeld omdat u een tijd niets deed.",
      loggedOutSuccessfully: "U bent afgemeld.",
      loggingOut: "Afmelden…",
      login: "Aanmelden",
      loginWithAnotherUser: "Meld u eerst <0>af</0> om een ander account te gebruiken.",
      logOut: "Afmelden",
      logout: "Afmelden",
      logoutSuccessful: "U bent afgemeld.",
      logoutUser: "Afmelden",
    },
    fields: {
      addNew: "Toevoegen",
      addNewLabel: "{{label}} toevoegen",
      addUpload: "Afbeelding toevoegen",
      chooseFromExisting: "Kies een bestaande",
      editRelationship: "Relatie wijzigen",
      linkedTo: "Leidt naar <0>{{label}}</0>",
      newLabel: "{{label}} toevoegen",
      removeUpload: "Afbeelding weghalen",
      selectExistingLabel: "Kies: {{label}}",
      swapUpload: "Andere afbeelding",
      toggleBlock: "Blok in- of uitklappen",
      uploadNewLabel: "{{label}} toevoegen",
    },
    general: {
      createNewLabel: "{{label}} toevoegen",
      creatingNewLabel: "{{label}} toevoegen",
      noLabel: "(leeg)",
      noResultsDescription: "Hier staat nog niets, of niets past bij de filters hierboven.",
      or: "of",
      payloadSettings: "Instellingen van de beheeromgeving",
    },
    upload: { bulkUpload: "Meerdere toevoegen" },
    version: { aboutToUnpublishSelection: "U staat op het punt om alle {{label}} in de selectie offline te halen. Weet u het zeker?", autosave: "Automatisch bewaard" },
  },
  fr: {
    fields: {
      addNew: "Ajouter",
      addNewLabel: "Ajouter : {{label}}",
      addUpload: "Ajouter une image",
      chooseFromExisting: "Choisir parmi ce qui existe",
      chooseLabel: "Choisir : {{label}}",
      newLabel: "Ajouter : {{label}}",
      removeUpload: "Retirer l’image",
      selectExistingLabel: "Choisir : {{label}}",
      swapUpload: "Changer d’image",
      toggleBlock: "Replier ou déplier le bloc",
      uploadNewLabel: "Ajouter : {{label}}",
    },
    general: {
      clear: "Effacer",
      created: "Création",
      createNew: "Créer",
      createNewLabel: "Créer : {{label}}",
      creatingNewLabel: "Créer : {{label}}",
      locale: "Langue\u00A0",
      noLabel: "(vide)",
      noResultsDescription: "Il n’y a encore rien ici, ou rien ne correspond aux filtres ci-dessus.",
      perPage: "Par page\u00A0: {{limit}}",
      payloadSettings: "Paramètres de l’administration",
      save: "Enregistrer",
      selectedCount: "Sélection\u00A0: {{count}}",
      saving: "Enregistrement…",
    },
    upload: { bulkUpload: "Ajouter plusieurs images" },
    version: { noRowsSelected: "Rien n’est sélectionné ({{label}})" },
  },
  en: { general: { noLabel: "(empty)", or: "or", payloadSettings: "Settings of the admin" } },
};
