import { redirect } from "next/navigation";
import type { AdminViewServerProps } from "payload";
import { getSafeRedirect } from "payload/shared";

import { Logo } from "../desk/brand/logo";
import { LoginForm } from "./login-form";
import "./second-factor.css";

/** In place of the CMS's own, which knows of no second question. */
export function LoginView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { config } = initPageResult.req.payload;
  const next = getSafeRedirect({ fallbackTo: config.routes.admin, redirectTo: searchParams?.redirect as string });
  if (initPageResult.req.user) redirect(next);
  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      <LoginForm next={next} />
    </>
  );
}
