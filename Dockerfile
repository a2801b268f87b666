# The blog in one image: built without a database or content, so it can be built anywhere. Keep the version at a current Node LTS. The Debian
# release decides which pg_dump is inside (trixie: 17): it must not be older than the server in docker-compose.yml, or it refuses to dump.
FROM node:24-trixie-slim AS build
WORKDIR /srv/feuilleton
# The lockfile first: a change in the sources does not install everything again.
COPY package.json package-lock.json ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
# CI: without the cache for a next build, which is larger than everything else in the image and never read.
RUN CI=1 npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-trixie-slim
WORKDIR /srv/feuilleton
# pg_dump and pg_restore, for `npm run backup` and `npm run restore` on PostgreSQL.
RUN apt-get update && apt-get install -y --no-install-recommends postgresql-client && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production PORT=3000 DATA_DIR=/data NEXT_TELEMETRY_DISABLED=1
# What threads have freed is used again instead of kept apart: a tenth of the memory after the same work (payload/server/renderer-process.ts).
ENV MALLOC_ARENA_MAX=2
# Next keeps rendered pages and picture sizes under .next while it runs; nothing else in the image is written to.
COPY --from=build /srv/feuilleton ./
RUN mkdir /data && chown -R node:node /data .next
USER node
VOLUME /data
EXPOSE 3000
# The first start migrates and fills the database, which takes longer than any later one.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-old-space-size=256", "--max-semi-space-size=4", "payload/server/start.mjs"]
