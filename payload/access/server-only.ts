import type { CollectionConfig } from "payload";

import { nobody } from "./roles";

/** A table of the server's own: no address over REST, no operation for anybody; what writes it goes through the database adapter. */
export function serverOnly(collection: CollectionConfig): CollectionConfig {
  return { ...collection, access: { create: nobody, read: nobody, readVersions: nobody, update: nobody, delete: nobody }, endpoints: false };
}
