"use client";

import type { Reason } from "../language-endpoint";

interface Props {
  reasons: Reason[];
  /** Language of the form that is open, where there is one. */
  locale?: string;
  /** Before a link is followed, so that a dialog can close. */
  onFollow?: () => void;
}

/** Whether a link leads to a field of the form that is open now: then following it needs no new page, and nothing typed is lost. */
function isHere(href: string, locale: string | undefined): boolean {
  const to = new URL(href, window.location.href);
  return to.pathname === window.location.pathname && to.searchParams.get("locale") === locale;
}

/** Why something could not be done, each with the way to the place where it can be mended. */
export function ReasonList({ locale, onFollow, reasons }: Props) {
  return (
    <ul className="desk-reasons">
      {reasons.map(({ href, message, place, why }) => (
        <li key={`${href} ${place} ${message}`}>
          {href && (
            <>
              <a
                href={href}
                onClick={(event) => {
                  onFollow?.();
                  if (!isHere(href, locale)) return;
                  event.preventDefault();
                  window.location.hash = "";
                  window.location.hash = new URL(href, window.location.href).hash;
                }}
              >
                {place ?? message}
              </a>
              {place && " – "}
            </>
          )}
          {(place || !href) && (why ?? message)}
        </li>
      ))}
    </ul>
  );
}
