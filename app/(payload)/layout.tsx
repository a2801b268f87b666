import config from "@payload-config";
import "@payloadcms/next/css";
import { handleServerFunctions, RootLayout } from "@payloadcms/next/layouts";
import { buildFormStateHandler } from "@payloadcms/ui/utilities/buildFormState";
import { connection } from "next/server";
import type { ServerFunction, ServerFunctionClient } from "payload";
import type { ReactNode } from "react";

import { lockOnlyOwn } from "../../payload/access/form-locks";
import { SystemColours } from "../../payload/desk/brand/system-colours";
import { MendCmsParts } from "../../payload/desk/cms-parts/mend-cms-parts";
import { FirstMoments } from "../../payload/desk/first-moments/first-moments";
import { importMap } from "./admin/importMap";

const buildFormState: ServerFunction = async (args) => buildFormStateHandler(await lockOnlyOwn(args as Parameters<typeof buildFormStateHandler>[0]));

const serverFunction: ServerFunctionClient = async function (args) {
  "use server";
  return handleServerFunctions({ ...args, config, importMap, serverFunctions: { "form-state": buildFormState } });
};

// Made per person and per request, the frame as well as the page: signing in looks at the clock.
export const instant = false;

export default async function Layout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      <FirstMoments config={config} />
      <SystemColours />
      <MendCmsParts />
      {children}
    </RootLayout>
  );
}
