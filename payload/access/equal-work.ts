/**
 * A failed sign-in takes the same work whoever is named: the CMS hashes a password only where there is an account that is not locked, and half
 * a second less would tell which addresses have one. The same for somebody who forgot a password: the answer does not wait for the mail.
 */
import crypto from "node:crypto";
import { addDataAndFileToRequest, type CollectionBeforeOperationHook, createLocalReq, type Endpoint, type PayloadRequest } from "payload";

import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";

/** As the CMS hashes since 3.90; a test compares. */
const iterations = 600_000;
const keyLength = 32;

function hash(password: string): Promise<void> {
  const salt = crypto.randomBytes(32).toString("hex");
  return new Promise((resolve, reject) => crypto.pbkdf2(password, salt, iterations, keyLength, "sha256", (error) => (error ? reject(error) : resolve())));
}

const whichAddress = label("Vul het e-mailadres van uw account in.", "Indiquez l’adresse e-mail de votre compte.", "Enter the e-mail address of your account.");

function addressIn(data: unknown): string {
  const { email } = (data ?? {}) as { email?: unknown };
  return typeof email === "string" ? email.toLowerCase().trim() : "";
}

async function isChecked(req: PayloadRequest, email: string): Promise<boolean> {
  const account = await req.payload.db.findOne<{ id: number; lockUntil?: string | null }>({ collection: "users", req, select: { lockUntil: true }, where: { email: { equals: email } } });
  return account !== null && !(account.lockUntil && new Date(account.lockUntil).getTime() > Date.now());
}

export const hashForEverybody: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== "login") return args;
  const { data } = args as { data?: { password?: unknown } };
  const email = addressIn(data);
  const complete = email !== "" && typeof data?.password === "string" && data.password.trim() !== "";
  if (complete && !(await isChecked(req, email))) await hash(String(data.password));
  return args;
};

/** `POST /api/users/forgot-password` with `{ email }`: 200 at once, whoever is named; 400 without an address. The mail goes out afterwards. */
export const forgotPasswordEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/forgot-password",
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const email = addressIn(req.data);
    if (email === "") return Response.json({ errors: [{ message: inAdminLanguage(whichAddress, req.i18n.language) }] }, { status: 400 });
    const own = await createLocalReq({ req: { headers: req.headers, i18n: req.i18n, t: req.t } }, req.payload);
    void req.payload.forgotPassword({ collection: "users", data: { email }, req: own }).catch((error: unknown) => req.payload.logger.error({ err: error, msg: "A mail for a forgotten password could not be sent." }));
    return Response.json({ message: req.t("general:success") });
  },
};
