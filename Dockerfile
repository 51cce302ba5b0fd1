# The site and the sandbox, each as an image of its own. Neither needs a shell, root, or a place to write.
#
#   docker build --target site --tag slipway-site .
#   docker build --target sandbox --tag slipway-sandbox .

FROM node:26.10.0-slim AS build
WORKDIR /repository
# Where the site will be; see the page “Host Slipway”.
ARG DOCS_SITE
ARG DOCS_BASE=/
ARG DOCS_REPOSITORY
COPY . .
RUN ["npx", "--yes", "pnpm@12.21.0", "install", "--frozen-lockfile"]
RUN ["npx", "turbo", "run", "build", "--filter=@slipway/docs"]
RUN ["node", "apps/docs/scripts/server.ts"]

FROM node:26.10.0-slim AS sandbox
WORKDIR /slipway
COPY --from=build /repository/packages/slipway/dist/package ./
COPY scripts/healthy.mjs ./
USER 1000:1000
EXPOSE 4010
HEALTHCHECK CMD ["node", "healthy.mjs", "4010", "/_sandbox/health"]
ENTRYPOINT ["node", "cli.js", "sandbox", "--host", "0.0.0.0", "--port", "4010"]

FROM node:26.10.0-slim AS site
WORKDIR /slipway
ARG DOCS_BASE=/
ENV DOCS_BASE=$DOCS_BASE
ENV DOCS_HOST=0.0.0.0
COPY --from=build /repository/apps/docs/dist-server ./
COPY --from=build /repository/apps/docs/dist site
COPY scripts/healthy.mjs ./
USER 1000:1000
EXPOSE 8080
HEALTHCHECK CMD ["node", "healthy.mjs", "8080"]
ENTRYPOINT ["node", "serve.mjs", "site", "8080"]
