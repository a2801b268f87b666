import type { ReactNode } from "react";
import type { Crumb } from "@/payload/read/types";
import { Breadcrumbs } from "./breadcrumbs";
import { Unbroken } from "./unbroken";

interface PageHeadProps {
  crumbs: Crumb[];
  title: string;
  intro: string | null;
  children?: ReactNode;
}

/** Top of every page that is neither the front page nor an article. */
export function PageHead({ crumbs, title, intro, children }: PageHeadProps) {
  return (
    <header className="page-head">
      <Breadcrumbs crumbs={crumbs} />
      <h1>
        <Unbroken text={title} />
      </h1>
      {intro && <p className="standfirst">{intro}</p>}
      {children}
    </header>
  );
}
