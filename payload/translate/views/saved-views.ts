/** Views that a person gave a name, kept with their preferences in the CMS: on every computer the same. */
import { isRecord } from "../../content/lexical-nodes";

export interface SavedView {
  name: string;
  /** Query of the list, without `?`. */
  query: string;
}

/** Which list the views are of: the key of the preference. */
export type ViewsOf = "translation-desk-views" | "article-list-views";

const addressOf = (of: ViewsOf): string => `/api/payload-preferences/${of}`;
const most = 30;

/** What somebody else or an older version may have put there is passed over. */
export function readViews(value: unknown): SavedView[] {
  const views = isRecord(value) && Array.isArray(value.views) ? value.views : [];
  return views.filter((view): view is SavedView => isRecord(view) && typeof view.name === "string" && typeof view.query === "string").slice(0, most);
}

/** A view of the same name is replaced. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...views.filter(({ name }) => name !== view.name), view].slice(-most);
}

/** Empty where there are none; null without an answer, when nobody knows which there are. */
export async function fetchViews(of: ViewsOf): Promise<SavedView[] | null> {
  try {
    const response = await fetch(addressOf(of), { credentials: "same-origin" });
    if (!response.ok) return null;
    // Of a person who never kept one the CMS says null.
    const body: unknown = await response.json();
    return readViews(isRecord(body) ? body.value : null);
  } catch {
    return null;
  }
}

/** False where it was not kept. */
export async function keepViews(of: ViewsOf, views: readonly SavedView[]): Promise<boolean> {
  try {
    const response = await fetch(addressOf(of), { method: "POST", credentials: "same-origin", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ value: { views } }) });
    return response.ok;
  } catch {
    return false;
  }
}
