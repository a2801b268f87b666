import { withPayload } from "@payloadcms/next/withPayload";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./messages/request.ts");

const config: NextConfig = {
  // A deploy builds beside the build that is being served (payload/server/build.mjs).
  distDir: process.env.FEUILLETON_NEXT ?? ".next",
  cacheComponents: true,
  partialPrefetching: true,
  // Pages are kept by the page server, in front; a page on Next's own disk would outlive the knowledge that it is stale.
  experimental: { isrFlushToDisk: false },
  poweredByHeader: false,
  // The page server compresses once per page instead of once per request.
  compress: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(withPayload(config, { devBundleServerPackages: false }));
