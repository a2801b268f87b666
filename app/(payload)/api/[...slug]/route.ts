import config from "@payload-config";
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from "@payloadcms/next/routes";

import { sayUnknown } from "@/payload/access/unknown-address";

type Answers = ReturnType<typeof REST_GET>;

function inPlainWords(answers: Answers): Answers {
  return async (request, context) => sayUnknown(await config, request, await answers(request, context));
}

export const GET = inPlainWords(REST_GET(config));
export const POST = inPlainWords(REST_POST(config));
export const DELETE = inPlainWords(REST_DELETE(config));
export const PATCH = inPlainWords(REST_PATCH(config));
export const PUT = inPlainWords(REST_PUT(config));
export const OPTIONS = REST_OPTIONS(config);
