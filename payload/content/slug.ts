import type { Locale } from "../../messages/locales";

const longest = 80;

/** Letters that Unicode does not take apart. Greek ones are common in the names of substances: α-ketoglutarate, β-glucan, ω-3. */
const spelledOut: Record<string, string> = {
  œ: "oe", æ: "ae", ß: "ss", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ħ: "h", ı: "i",
  α: "alpha", β: "beta", γ: "gamma", δ: "delta", ε: "epsilon", κ: "kappa", λ: "lambda", μ: "mu", ω: "omega",
};

function cut(slug: string): string {
  if (slug.length <= longest) return slug;
  // One more than allowed: a hyphen just behind the limit means the last word fits whole.
  const hyphen = slug.lastIndexOf("-", longest);
  return slug.slice(0, hyphen > 0 ? hyphen : longest);
}

/**
 * A slug for a title: lower-case ASCII words joined by hyphens, at most 80 characters, cut between words.
 * Null when no letter or digit survives. Proposing again from the result changes nothing.
 */
export function proposeSlug(title: string, locale: Locale): string | null {
  const words = title
    .replace(/[™℠]/gu, "")
    .normalize("NFKD")
    // Accents, and what is never seen: soft hyphens, joiners.
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLocaleLowerCase(locale)
    .replace(/μg(?![a-z])/gu, "mcg")
    .replace(/[^\sa-z0-9]/gu, (letter) => spelledOut[letter] ?? letter)
    .match(/[a-z0-9]+/g);
  return words ? cut(words.join("-")) : null;
}

export function isSlug(value: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}
