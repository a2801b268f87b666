import path from "node:path";
import { withPayload } from "@payloadcms/next/withPayload";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./messages/request.ts");

const config: NextConfig = {
  // A deploy builds beside the build that is being served (payload/server/build.mjs).
  distDir: process.env.FEUILLETON_NEXT ?? ".next",
  cacheComponents: true,
  partialPrefetching: true,
  // Pages are kept by the page server, in front; a page of Next's own could outlive the knowledge that it is stale.
  cacheHandler: path.resolve("payload/server/keep-no-pages.cjs"),
  // The admin's form tells the server its whole state: a text of 2 MB once as it was and once as it is.
  experimental: {
    isrFlushToDisk: false,
    serverActions: { bodySizeLimit: "12mb" },
    // What a build keeps on disk for the next one costs a fifth of its time, for nothing where the folder is thrown away.
    turbopackFileSystemCacheForBuild: !process.env.CI,
  },
  // Bytes of what is read for pages, kept between two changes.
  cacheMaxMemorySize: 16 * 1024 * 1024,
  poweredByHeader: false,
  // The page server compresses once per page instead of once per request.
  compress: false,
  images: { unoptimized: true },
  // Whoever says so gets a page in one go, rendered once: payload/server/page-source.ts.
  htmlLimitedBots: /^feuilleton-whole$/,
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(withPayload(config, { devBundleServerPackages: false }));
