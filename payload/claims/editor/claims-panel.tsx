"use client";

/** Beside the form: the claims in all texts of the language in hand, as they are being written, with the reason and the way to the place. */
import { useFormFields, useTranslation } from "@payloadcms/ui";

import { sayIn } from "../../desk/in-admin-words";
import { findAuthorisedClaims, findForbiddenClaims } from "../find-claims";
import { ownTexts } from "../own-texts";
import { claimWords } from "../words";
import { useClaimRules } from "./use-claim-rules";
import "./claims.css";

interface Listed {
  path: string;
  words: string;
  note: string;
  forbidden: boolean;
}

export function ClaimsPanel() {
  const { i18n } = useTranslation();
  const say = sayIn(i18n.language);
  const found = useClaimRules();
  const title = useFormFields(([fields]) => fields.title?.value);
  const excerpt = useFormFields(([fields]) => fields.excerpt?.value);
  const seoTitle = useFormFields(([fields]) => fields["seo.title"]?.value);
  const seoDescription = useFormFields(([fields]) => fields["seo.description"]?.value);
  const body = useFormFields(([fields]) => fields.body?.value);
  if (!found) return null;
  const { rules, blocks } = found;
  const listed = ownTexts({ title, excerpt, body, seo: { title: seoTitle, description: seoDescription } }).flatMap(([path, text]): Listed[] => [
    ...findForbiddenClaims(text, rules).map(({ words, reason }) => ({ path, words, note: `${reason || say(claimWords.law)}${blocks ? ` ${say(claimWords.blocks)}` : ""}`, forbidden: true })),
    ...findAuthorisedClaims(text, rules).map(({ claim, exact, words }) => ({ path, words, note: exact ? `${say(claimWords.authorised)} ${claim.conditions}` : `${say(claimWords.wordingDiffers)} ${claim.wording}`, forbidden: false })),
  ]);
  return (
    <section className="desk-panel" aria-label={say(claimWords.panel)}>
      <h2>{say(claimWords.panel)}</h2>
      {listed.length === 0 && <p className="desk-note">{say(claimWords.none)}</p>}
      <ul className="claim-list">
        {listed.map(({ path, words, note, forbidden }, index) => (
          <li key={`${index} ${words}`}>
            <a href={`#field-${path.replaceAll(".", "__")}${path === "body" ? `&quote=${encodeURIComponent(words)}` : ""}`}>{forbidden ? <strong>{words}</strong> : words}</a>
            <p>{note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
