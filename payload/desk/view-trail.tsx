import { SetStepNav } from "@payloadcms/ui";
import type { DocumentViewServerProps } from "payload";

import type { AdminText } from "../content/label";
import { inAdminLanguage } from "../content/validate";

interface Props extends Pick<DocumentViewServerProps, "doc" | "i18n"> {
  page: DocumentViewServerProps["initPageResult"];
  /** What the tab is called. */
  view: AdminText;
}

/** The trail of links in the admin's head, which a view of our own has to fill itself: the list, the document, this tab. */
export function ViewTrail({ doc, i18n, page: { collectionConfig, docID, locale }, view }: Props) {
  if (!collectionConfig) return null;
  const { admin, labels, slug } = collectionConfig;
  const list = `/admin/collections/${slug}`;
  const name = (doc as Record<string, unknown> | undefined)?.[admin.useAsTitle ?? "id"];
  const plural = typeof labels.plural === "object" ? inAdminLanguage(labels.plural as AdminText, i18n.language) : slug;
  const inLanguage = locale ? `?locale=${locale.code}` : "";
  return <SetStepNav nav={[{ label: plural, url: list }, { label: typeof name === "string" && name !== "" ? name : String(docID), url: `${list}/${docID}${inLanguage}` }, { label: inAdminLanguage(view, i18n.language) }]} />;
}
