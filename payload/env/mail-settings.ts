/** Where mail goes out and in whose name. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…:465`; the query takes what nodemailer knows, `?requireTLS=true` for one. */
  url: string;
  fromName: string;
  fromAddress: string;
}

/** `blog@shop.example` or `De winkel <blog@shop.example>`; null where it is neither. Quotes and controls would end the name in a header. */
export function parseSender(value: string): { name: string; address: string } | null {
  const [, name = "", address = ""] = /^(?:([^<>"\p{Cc}]*?)\s*<([^<>\s]+)>|)$/u.exec(value.trim()) ?? [];
  const found = address || value.trim();
  return /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/.test(found) ? { name: name.trim(), address: found } : null;
}
