/**
 * The CMS's own function behind a form locks what somebody has open without asking whether they may change it: whoever looked at a page in a language
 * that is not theirs, or named any document at all, kept those who write in it out. Such a form locks nothing.
 */
import type { PayloadRequest } from "payload";

import { isLocale, sourceLocale } from "../../messages/locales";
import { mayChange, type Named } from "./may-change";

interface FormArgs extends Named {
  req: PayloadRequest;
  /** Asks for the lock, and takes it where nobody has it. */
  returnLockStatus?: boolean;
}

/** What a form asks for, in the language it is open in. */
export async function lockOnlyOwn<Args extends FormArgs>(args: Args): Promise<Args> {
  if (!args.returnLockStatus) return args;
  const { locale } = args.req;
  return { ...args, returnLockStatus: await mayChange(args.req, args, [isLocale(locale) ? locale : sourceLocale]) };
}
