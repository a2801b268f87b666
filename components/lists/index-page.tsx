import type { Locale } from "@/messages/locales";
import type { Crumb, Picture as PictureData, SiteSettings } from "@/payload/read/types";
import { PageFrame } from "../layout/page-frame";
import { PageHead } from "../layout/page-head";
import { Picture } from "../layout/picture";

export interface IndexEntry {
  id: number;
  href: string;
  name: string;
  about: string | null;
  picture?: PictureData | null;
}

interface IndexPageProps {
  site: SiteSettings;
  hrefs: Partial<Record<Locale, string>>;
  crumbs: Crumb[];
  title: string;
  intro: string;
  entries: IndexEntry[];
}

/** Every topic, or everybody who writes: one card each. */
export function IndexPage({ site, hrefs, crumbs, title, intro, entries }: IndexPageProps) {
  return (
    <PageFrame site={site} hrefs={hrefs} page="page">
      <PageHead crumbs={crumbs} title={title} intro={intro} />
      <ul className="index-list">
        {entries.map(({ id, href, name, about, picture }) => (
          <li key={id} className="index-entry">
            {picture && <Picture picture={picture} sizes="4rem" className="portrait" />}
            <div>
              <h2>
                <a href={href}>{name}</a>
              </h2>
              {about && <p>{about}</p>}
            </div>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
