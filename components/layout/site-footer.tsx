import { useLocale, useTranslations } from "next-intl";
import { feedPath, listPath, sectionPath } from "@/messages/paths";
import type { SiteSettings } from "@/payload/read/types";

function Contact({ contact }: Pick<SiteSettings, "contact">) {
  const t = useTranslations("layout");
  const { email, phone, address } = contact;
  if (!email && !phone && !address) return null;
  return (
    <section>
      <h2>{t("contact")}</h2>
      <address>
        {address && <p className="as-typed">{address}</p>}
        {email && (
          <p>
            <a href={`mailto:${email}`}>{email}</a>
          </p>
        )}
        {phone && (
          <p>
            <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</a>
          </p>
        )}
      </address>
    </section>
  );
}

/** Ways into the blog that every page offers. */
function BlogLinks({ name }: Pick<SiteSettings, "name">) {
  const t = useTranslations("layout");
  const locale = useLocale();
  return (
    <nav aria-label={name}>
      <h2>{name}</h2>
      <ul>
        <li>
          <a href={listPath(locale)}>{t("blog")}</a>
        </li>
        <li>
          <a href={sectionPath(locale, "topics")}>{t("topics")}</a>
        </li>
        <li>
          <a href={sectionPath(locale, "authors")}>{t("authors")}</a>
        </li>
        <li>
          <a href={sectionPath(locale, "accessibility")}>{t("accessibility")}</a>
        </li>
        <li>
          <a href={feedPath(locale, "xml")}>{t("feed")}</a>
        </li>
      </ul>
    </nav>
  );
}

export function SiteFooter({ site }: { site: SiteSettings }) {
  const t = useTranslations("layout");
  return (
    <footer className="site-footer">
      <div className="site-footer-columns">
        <section className="site-footer-name">
          <p className="brand">{site.name}</p>
          <p>{site.tagline}</p>
        </section>
        <BlogLinks name={site.name} />
        <Contact contact={site.contact} />
        {site.legal.length > 0 && (
          <nav aria-label={t("legal")}>
            <h2>{t("legal")}</h2>
            <ul>
              {site.legal.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  );
}
