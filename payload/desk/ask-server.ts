export interface Answer {
  ok: boolean;
  body: unknown;
  /** What the server said is wrong, in the language of the admin; empty where it said nothing. */
  reasons: string[];
}

interface Refusal {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } }[];
}

function reasonsIn(body: unknown): string[] {
  return ((body as Refusal | null)?.errors ?? []).flatMap(({ message, data }) => {
    const inner = (data?.errors ?? []).map((one) => one.message);
    return inner.length > 0 ? inner : [message];
  }).filter((message) => message !== undefined);
}

/** A question or a write to our own REST API with the editor's session. Rejects only when there is no answer at all. */
export async function askServer(method: "GET" | "POST" | "PATCH" | "DELETE", path: string, data: object | undefined, language: string): Promise<Answer> {
  const asked = { credentials: "same-origin", headers: { "Accept-Language": language, "Content-Type": "application/json" } } as const;
  const response = await (method === "GET" ? fetch(path, asked) : fetch(path, { ...asked, method, body: data === undefined ? undefined : JSON.stringify(data) }));
  const body: unknown = await response.json().catch(() => null);
  return { ok: response.ok, body, reasons: reasonsIn(body) };
}
