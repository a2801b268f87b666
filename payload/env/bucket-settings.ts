import { z } from "zod";

/** An S3-compatible bucket for uploads. */
export interface BucketSettings {
  bucket: string;
  region: string;
  /** Undefined: Amazon's own. */
  endpoint: string | undefined;
  /** Undefined: whatever the machine has (role, profile). */
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
}

export const bucketVariables = {
  S3_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be the name of a bucket: lower-case letters, digits, dots and dashes").optional(),
  S3_REGION: z.string().regex(/^[\w-]+$/, "must be a region, e.g. eu-west-1; many others than Amazon take us-east-1 or auto").default("us-east-1"),
  S3_ENDPOINT: z.url({ protocol: /^https?$/, message: "must be an http(s) address, e.g. https://s3.example" }).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
};

/** Undefined without S3_BUCKET. Throws an Error where one half of the key is missing. */
export function bucketSettings({ S3_BUCKET: bucket, S3_REGION: region, S3_ENDPOINT: endpoint, S3_ACCESS_KEY_ID: id, S3_SECRET_ACCESS_KEY: secret }: z.infer<z.ZodObject<typeof bucketVariables>>): BucketSettings | undefined {
  if (bucket === undefined) return undefined;
  if ((id === undefined) !== (secret === undefined)) throw new Error(`${id === undefined ? "S3_ACCESS_KEY_ID" : "S3_SECRET_ACCESS_KEY"} is missing: the two halves of the key come together`);
  return { bucket, region, endpoint, credentials: id === undefined || secret === undefined ? undefined : { accessKeyId: id, secretAccessKey: secret } };
}
