import type { Answer } from "../ask-server";
import type { Reason } from "../language-endpoint";

/** What was cancelled along with it, a sentence for each. */
export function cancelledAlong({ body, ok }: Answer): string[] {
  return ok ? ((body as { doc?: { alsoCancelled?: string[] } } | null)?.doc?.alsoCancelled ?? []) : [];
}

/** What an article still lacks, as the server says it to whoever has planned its publication or moved it; nothing for a refusal. */
export function missingIn({ body, ok }: Answer): Reason[] {
  return ok ? ((body as { doc?: { missing?: Reason[] | null } } | null)?.doc?.missing ?? []) : [];
}
