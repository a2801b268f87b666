/** A label or help text of the admin in its three languages. */
export interface AdminText {
  [language: string]: string;
  nl: string;
  fr: string;
  en: string;
}

export function label(nl: string, fr: string, en: string): AdminText {
  return { nl, fr, en };
}
