import { useTranslations } from "next-intl";
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

export function SiteFooter({ site }: { site: SiteSettings }) {
  const t = useTranslations("layout");
  return (
    <footer className="site-footer">
      <div className="site-footer-columns">
        <section className="site-footer-name">
          <p className="brand">{site.name}</p>
          <p>{site.tagline}</p>
        </section>
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
      {site.disclaimer && <p className="disclaimer">{site.disclaimer}</p>}
    </footer>
  );
}
