import { readPayload } from "./visitor";

/** Null when the database answers, else what is wrong, without addresses or passwords. */
export async function databaseAnswers(): Promise<string | null> {
  try {
    const payload = await readPayload();
    await payload.count({ collection: "articles", overrideAccess: true });
    return null;
  } catch {
    return "The database does not answer.";
  }
}
