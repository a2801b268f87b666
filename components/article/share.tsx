import { useTranslations } from "next-intl";
import { InlineScript } from "../layout/inline-script";
import { shareScript } from "./share-script";

interface ShareProps {
  title: string;
  /** Absolute. */
  address: string;
}

/**
 * Passing an article on, without a script or a picture of anybody else's on the page. `suppressHydrationWarning`: the script has changed these
 * before React comes, and a difference would make React draw the whole page anew and lose the press that called it.
 */
export function Share({ title, address }: ShareProps) {
  const t = useTranslations("share");
  const mail = new URLSearchParams({ subject: title, body: address }).toString().replaceAll("+", "%20");
  return (
    <div className="share" role="group" aria-labelledby="share">
      <p className="share-title" id="share">
        {t("title")}
      </p>
      <div className="share-ways">
        <button type="button" className="quiet-button" hidden data-url={address} data-title={title} data-copy={t("copy")} data-copied={t("copied")} suppressHydrationWarning>
          {t("share")}
        </button>
        <span className="share-done" aria-live="polite" suppressHydrationWarning />
        <a className="quiet-button" href={`mailto:?${mail}`}>
          {t("mail")}
        </a>
        <a className="quiet-button" href={`https://wa.me/?${new URLSearchParams({ text: `${title} ${address}` }).toString()}`} rel="external noopener">
          WhatsApp
        </a>
        <a className="quiet-button" href={`https://www.linkedin.com/sharing/share-offsite/?${new URLSearchParams({ url: address }).toString()}`} rel="external noopener">
          LinkedIn
        </a>
      </div>
      <InlineScript code={shareScript} />
    </div>
  );
}
