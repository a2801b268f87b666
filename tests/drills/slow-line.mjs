/** A line to a database that can be made slow: what is sent to the server waits, as a query that takes that long would. */
import { connect, createServer } from "node:net";

/** Resolves to its port, `delay(milliseconds)` and `close()`. Every packet keeps its place in the row. */
export async function slowLine(port) {
  let wait = 0;
  const sockets = new Set();
  const server = createServer((client) => {
    const database = connect(port, "127.0.0.1");
    let last = Promise.resolve();
    client.on("data", (chunk) => {
      const due = performance.now() + wait;
      last = last.then(() => new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))).then(() => void database.write(chunk));
    });
    database.pipe(client);
    for (const [one, other] of [[client, database], [database, client]]) {
      sockets.add(one);
      one.setNoDelay(true);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: server.address().port,
    delay: (milliseconds) => void (wait = milliseconds),
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
