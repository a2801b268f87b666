/**
 * Uploads in an S3-compatible bucket instead of DATA_DIR/media. The bucket stays private: who may see a picture is decided where it always is, and
 * the bytes come through us. Amazon's client is loaded only where there is a bucket.
 */
import type { Config, Plugin } from "payload";

import type { BucketSettings } from "../env/bucket-settings";

/** Part of a file's place in the bucket, for uploads that go there past us; ours do not. Nobody may move a file by writing to it. */
function lockPlace(config: Config): Config {
  const collections = config.collections?.map((collection) => ({
    ...collection,
    fields: collection.fields.map((field) => ("name" in field && field.name === "_objectKey" && collection.slug === "media" ? { ...field, access: { create: () => false, update: () => false } } : field)),
  }));
  return { ...config, collections } as Config;
}

export function mediaBucket(settings: BucketSettings | undefined): Plugin {
  return async (config) => {
    if (!settings) return config;
    const { s3Storage } = await import("@payloadcms/storage-s3");
    const { bucket, credentials, endpoint, region } = settings;
    // Servers other than Amazon's seldom have a host name for each bucket.
    const storage = s3Storage({ bucket, collections: { media: true }, config: { credentials, endpoint, forcePathStyle: endpoint !== undefined, region } });
    return lockPlace(await storage(config));
  };
}
