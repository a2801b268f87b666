import { connection } from "next/server";

import { databaseAnswers } from "@/payload/read/ready";

/** Whether this process can do its whole work: 503 with the reason in words while the database cannot be reached. */
export async function GET() {
  await connection();
  const problem = await databaseAnswers();
  const headers = { "Cache-Control": "no-store" };
  if (problem === null) return Response.json({ status: "ok", database: "ok" }, { headers });
  return Response.json({ status: "unavailable", database: problem }, { status: 503, headers: { ...headers, "Retry-After": "5" } });
}
