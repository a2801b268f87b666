"use client";

import { EmailField, Form, FormSubmit, Link, PasswordField, useAuth, useTranslation } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { email } from "payload/shared";
import { useState } from "react";

import type { Answer } from "../desk/ask-server";
import { CodeForm, type Typed } from "./code-form";

interface Refusal {
  errors?: { data?: { secondFactor?: string } }[];
}

/** What was typed, out of the one field that the CMS's form sends. */
function typedIn(form: FormData): Typed {
  const { email: address, password } = JSON.parse(String(form.get("_payload") ?? "{}")) as Partial<Typed>;
  return { email: address ?? "", password: password ?? "" };
}

/** E-mail address and password, and then the code where the account has a second factor: on one page, which is left when both were right. */
export function LoginForm({ next }: { next: string }) {
  const { i18n, t: inAdminWords } = useTranslation();
  const { setUser } = useAuth();
  const router = useRouter();
  const [typed, setTyped] = useState<Typed | null>(null);

  const enter = (session: unknown): void => {
    setUser(session as Parameters<typeof setUser>[0]);
    router.push(next);
  };

  /** A right password that needs a code is no mistake to the CMS's form: nothing to say, and another form in its place. */
  async function send(form: FormData): Promise<Response> {
    const answer = await fetch("/api/users/login", { body: form, credentials: "same-origin", headers: { "Accept-Language": i18n.language }, method: "POST" });
    if (answer.status !== 401) return answer;
    const { errors } = (await answer.clone().json().catch(() => ({}))) as Refusal;
    if (errors?.[0]?.data?.secondFactor !== "needed") return answer;
    setTyped(typedIn(form));
    return Response.json({ secondFactor: "needed" });
  }

  if (typed) return <CodeForm language={i18n.language} typed={typed} onBack={() => setTyped(null)} onEnter={({ body }: Answer) => enter(body)} />;
  return (
    <Form
      action={send as unknown as (form: FormData) => Promise<void>}
      className="login__form"
      disableSuccessStatus
      initialState={{ email: { initialValue: "", valid: true, value: "" }, password: { initialValue: "", valid: true, value: "" } }}
      method="POST"
      onSuccess={(session) => {
        if ((session as { secondFactor?: string }).secondFactor === undefined) enter(session);
        return Promise.resolve();
      }}
      waitForAutocomplete
    >
      <div className="login__form__inputWrap">
        <EmailField field={{ name: "email", admin: { autoComplete: "email" }, label: inAdminWords("general:email"), required: true }} path="email" validate={email} />
        <PasswordField field={{ name: "password", label: inAdminWords("general:password"), required: true }} path="password" />
      </div>
      <Link href="/admin/forgot" prefetch={false}>{inAdminWords("authentication:forgotPasswordQuestion")}</Link>
      <FormSubmit size="large">{inAdminWords("authentication:login")}</FormSubmit>
    </Form>
  );
}
