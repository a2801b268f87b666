import { DefaultTemplate } from "@payloadcms/next/templates";
import { Gutter } from "@payloadcms/ui";
import type { AdminViewServerProps } from "payload";
import type { ReactNode } from "react";

import "./desk.css";

/**
 * The admin's frame around a view of our own: the CMS gives it to its own views only. Its import is one that Payload 4 moves; there is no
 * other way to it in Payload 3.
 */
export function AdminFrame({ children, ...props }: AdminViewServerProps & { children: ReactNode }) {
  const { initPageResult, params, searchParams } = props;
  const { locale, permissions, req, visibleEntities } = initPageResult;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <Gutter className="desk">{children}</Gutter>
    </DefaultTemplate>
  );
}
