/** As the CMS keeps the fields of a form, by path: as far as it matters here. */
export type Fields = Record<string, { isModified?: boolean; value?: unknown }>;

/** Paths of what was typed, the one typed in last at the end; without those that were given another value since, by a whole save or another language. */
export function typedSince(typed: readonly string[], before: Fields, now: Fields): string[] {
  const changed = (path: string) => now[path]?.value !== before[path]?.value;
  const fresh = Object.keys(now).filter((path) => now[path]?.isModified === true && changed(path));
  return [...typed.filter((path) => path in now && !changed(path)), ...fresh];
}

/** Of these paths, those whose value is not what was sent. */
export function notSent(typed: readonly string[], fields: Fields, values: Record<string, unknown>): string[] {
  const sentAt = (path: string) => path.split(".").reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined), values);
  return typed.filter((path) => JSON.stringify(fields[path]?.value) !== JSON.stringify(sentAt(path)));
}
