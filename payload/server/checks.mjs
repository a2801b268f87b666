/** What has to hold before a build is worth its minute. Each failure is one line that names the cure. */
import { createServer } from "node:net";
import { StartError } from "./report.mjs";

/** Throws where nothing can listen on `port`; 0 stands for any free port. */
export async function checkPort(port) {
  const failure = await new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error));
    server.listen(port, () => server.close(() => resolve(null)));
  });
  if (failure) throw portError(failure, port);
}

/** The line for a port that could not be had; also for the front, should another program be quicker. */
export function portError(error, port) {
  if (error.code === "EADDRINUSE") {
    return new StartError(`Port ${port} is taken: stop the other program, or choose another port with PORT=${port + 1} npm start.`);
  }
  if (error.code === "EACCES") {
    return new StartError(`Port ${port} may not be opened by this user: choose one above 1023 with PORT=3000 npm start.`);
  }
  return new StartError(`Port ${port} cannot be opened (${error.code ?? error.message}): choose another with PORT=3000 npm start.`);
}

const cures = {
  ECONNREFUSED: "nothing listens there: start PostgreSQL, or correct the host and port",
  ENOTFOUND: "the host is unknown: correct its name",
  EAI_AGAIN: "the host's name cannot be looked up: correct it, or check the network",
  "28P01": "user or password is wrong: correct them",
  "28000": "this user may not sign in: correct it, or allow it in pg_hba.conf",
  "3D000": "the database does not exist: create it with createdb",
};

/**
 * Connects once, for at most 5 s; throws where that fails. The message names host, port and database, never the password.
 * @param {{ Client: new (options: object) => { connect(): Promise<void>, end(): Promise<void>, on(event: string, listener: () => void): void } }} driver the `pg` package
 */
export async function checkPostgres(url, driver) {
  const client = new driver.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  // A connection that is cut after the check would otherwise be thrown at the process.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    const { hostname, port, pathname } = new URL(url);
    const cure = cures[error.code] ?? cures[error.errors?.[0]?.code] ?? `it said "${error.message}": check DATABASE_URL`;
    throw new StartError(`PostgreSQL at ${hostname || "localhost"}:${port || 5432}${pathname} cannot be used: ${cure} (DATABASE_URL).`);
  } finally {
    await client.end().catch(() => {});
  }
}
