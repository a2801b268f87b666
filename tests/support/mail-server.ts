/** A real SMTP server on a free port of this machine, and what it was given. */
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export interface MailServer {
  url: string;
  /** Mails taken so far, read as a mail program reads them. */
  mails: Email[];
  close(): Promise<void>;
}

/** With `refuses`, it greets, and takes no mail. */
export async function openMailServer({ refuses = false, user, password }: { refuses?: boolean; user?: string; password?: string } = {}): Promise<MailServer> {
  const mails: Email[] = [];
  const take = async (raw: Buffer, done: () => void): Promise<void> => {
    mails.push(await PostalMime.parse(raw));
    done();
  };
  const server = new SMTPServer({
    authOptional: user === undefined,
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) => (auth.username === user && auth.password === password ? done(null, { user: auth.username }) : done(new Error("Wrong name or password"))),
    onRcptTo: (_address, _session, done) => done(refuses ? Object.assign(new Error("No such mailbox"), { responseCode: 550 }) : undefined),
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => void take(Buffer.concat(chunks), done));
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as { port: number };
  const login = user === undefined ? "" : `${encodeURIComponent(user)}:${encodeURIComponent(password ?? "")}@`;
  return { url: `smtp://${login}127.0.0.1:${port}`, mails, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
