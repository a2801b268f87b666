/** What `payload.sendEmail` does: SMTP through nodemailer where SMTP_URL says so, otherwise nothing but a line in the log. */
import type { EmailAdapter, SendEmailOptions } from "payload";

import type { MailSettings } from "../env/mail-settings";
import { log } from "../log";
import { takeUnawaited } from "./unawaited";

/** Milliseconds. A mail server that says nothing holds nobody up for long; nodemailer's own limits go up to ten minutes. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

const mailOff: EmailAdapter<void> = () => ({
  name: "off",
  defaultFromName: "Feuilleton",
  defaultFromAddress: "feuilleton@localhost",
  async sendEmail({ html, subject }) {
    takeUnawaited(html);
    log.warn({ subject }, "A mail was not sent: set SMTP_URL and MAIL_FROM.");
  },
});

/**
 * Without settings, mail is off and `sendEmail` resolves. With them it resolves once the server has taken the mail and rejects where it does not;
 * a letter nobody waits for (unawaited.ts) fails in the log only. Nodemailer is loaded where it is used.
 */
export async function mailAdapter(settings: MailSettings | undefined): Promise<EmailAdapter<unknown>> {
  if (!settings) return mailOff;
  const { nodemailerAdapter } = await import("@payloadcms/email-nodemailer");
  const smtp = await nodemailerAdapter({
    defaultFromName: settings.fromName,
    defaultFromAddress: settings.fromAddress,
    // Whether the server is there is no condition for a start.
    skipVerify: true,
    transportOptions: { url: settings.url, ...patience } as object,
  });
  return (context) => {
    const adapter = smtp(context);
    return {
      ...adapter,
      async sendEmail(message: SendEmailOptions) {
        const text = takeUnawaited(message.html);
        if (text === undefined) return adapter.sendEmail(message);
        void adapter.sendEmail({ ...message, text }).catch((error: unknown) => log.error({ err: error, subject: message.subject }, "A mail could not be sent; whoever asked for it has to ask again."));
      },
    };
  };
}
