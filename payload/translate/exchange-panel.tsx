"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";

import { localeDetails, locales, sourceLocale } from "../../messages/locales";
import { type AdminText, label } from "../content/label";
import { sayIn } from "../desk/in-admin-words";
import "../desk/desk.css";

const words = {
  memory: label("Vertaalgeheugen uitwisselen (TMX)", "Échanger la mémoire de traduction (TMX)", "Exchange the translation memory (TMX)"),
  terms: label("Termen uitwisselen (CSV, TBX)", "Échanger les termes (CSV, TBX)", "Exchange terms (CSV, TBX)"),
  language: label("Doeltaal", "Langue cible", "Target language"),
  download: label("Downloaden", "Télécharger", "Download"),
  file: label("Bestand om in te lezen", "Fichier à importer", "File to take in"),
  apply: label("Overnemen", "Importer", "Take in"),
  wouldBe: label("Nog niets gewijzigd. Overnemen geeft:", "Rien n’est encore modifié. L’importation donnera :", "Nothing changed yet. Taking it in gives:"),
  done: label("Overgenomen:", "Importé :", "Taken in:"),
  noAnswer: label("Geen antwoord van de server. Probeer het opnieuw.", "Le serveur ne répond pas. Réessayez.", "No answer from the server. Try again."),
};

const countWords: Record<string, AdminText> = {
  new: label("{count} nieuw", "{count} nouveau(x)", "{count} new"),
  changed: label("{count} gewijzigd", "{count} modifié(s)", "{count} changed"),
  unchanged: label("{count} ongewijzigd", "{count} inchangé(s)", "{count} unchanged"),
  broken: label("{count} met beschadigde markeringen, overgeslagen", "{count} aux marques abîmées, ignoré(s)", "{count} with damaged marks, left out"),
  refused: label("{count} niet bruikbaar, overgeslagen", "{count} inutilisable(s), ignoré(s)", "{count} unusable, left out"),
};

interface Report {
  applied: boolean;
  counts: Record<string, number>;
}

interface PanelProps {
  title: AdminText;
  /** `/api/translation-memory`, with `export` and `import` below. */
  path: string;
  accept: string;
}

/** A file is counted as soon as it is chosen, and taken in only by a second click. */
function ExchangePanel({ title, path, accept }: PanelProps) {
  const { i18n } = useTranslation();
  const say = sayIn(i18n.language);
  const router = useRouter();
  const fieldId = useId();
  const [locale, setLocale] = useState(locales.find((one) => one !== sourceLocale) ?? sourceLocale);
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [problem, setProblem] = useState("");

  async function send(chosen: File, apply: boolean): Promise<void> {
    setReport(null);
    setProblem("");
    try {
      const query = new URLSearchParams({ locale, apply: apply ? "1" : "0", name: chosen.name });
      const response = await fetch(`${path}/import?${query.toString()}`, { method: "POST", body: chosen, credentials: "same-origin", headers: { "Accept-Language": i18n.language, "Content-Type": "application/octet-stream" } });
      const body = (await response.json()) as Report & { errors?: { message: string }[] };
      if (!response.ok) return setProblem(body.errors?.map(({ message }) => message).join(" ") ?? say(words.noAnswer));
      setReport(body);
      if (apply) {
        setFile(null);
        router.refresh();
      }
    } catch {
      setProblem(say(words.noAnswer));
    }
  }

  return (
    <details className="desk-actions">
      <summary>{say(title)}</summary>
      <div className="desk-buttons">
        <label htmlFor={`${fieldId}-locale`}>
          {say(words.language)}{" "}
          <select id={`${fieldId}-locale`} value={locale} onChange={({ target }) => setLocale(locales.find((one) => one === target.value) ?? locale)}>
            {locales.filter((one) => one !== sourceLocale).map((one) => (
              <option key={one} value={one}>
                {localeDetails[one].name}
              </option>
            ))}
          </select>
        </label>
        <a href={`${path}/export?locale=${locale}`} download>
          {say(words.download)}
        </a>
      </div>
      <label htmlFor={`${fieldId}-file`}>{say(words.file)}</label>
      <input
        id={`${fieldId}-file`}
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const chosen = target.files?.[0] ?? null;
          setFile(chosen);
          if (chosen) void send(chosen, false);
        }}
      />
      <div className="desk-buttons">
        <Button buttonStyle="secondary" disabled={!file || !report} margin={false} onClick={() => file && void send(file, true)}>
          {say(words.apply)}
        </Button>
      </div>
      <div role="status">
        {problem && <p className="desk-refused">{problem}</p>}
        {report && (
          <>
            <p>{say(report.applied ? words.done : words.wouldBe)}</p>
            <ul>
              {Object.entries(report.counts).filter(([, count]) => count > 0).map(([key, count]) => (
                <li key={key}>{say(countWords[key] ?? label(key, key, key), { count })}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}

export function MemoryExchange() {
  return <ExchangePanel title={words.memory} path="/api/translation-memory" accept=".tmx,.xml" />;
}

export function TermExchange() {
  return <ExchangePanel title={words.terms} path="/api/terms" accept=".csv,.tbx,.xml" />;
}
