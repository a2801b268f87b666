/** Characters that the texts of an article may have. A draft may have more: nothing that is typed is lost; a language that goes live may not. */
export const longestTexts = { title: 300, excerpt: 400, "seo.title": 120, "seo.description": 320 } as const;
