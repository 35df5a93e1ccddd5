# The sandbox as an image: docker build -t adyen-kit/sandbox . ; docs/guides/ci.md shows how it is run.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /build
COPY . .
RUN npm ci
RUN npm run pack

FROM ${NODE_IMAGE}
WORKDIR /opt/adyen-kit
COPY --from=build /build/temp/release packed
# The command and what it needs of ours; everything else that is packed is no part of a sandbox.
RUN npm init -y > package.log \
 && npm install --omit=optional --no-package-lock ./packed/adyen-kit-[0-9]*.tgz ./packed/adyen-kit-client-*.tgz ./packed/adyen-kit-sandbox-*.tgz ./packed/adyen-kit-rotate-*.tgz \
 && npm cache clean --force \
 && rm -rf packed package.log
WORKDIR /data
RUN chown node:node .
# What is written stays in /data, and nobody needs to be root for it.
USER node
VOLUME /data
ENV NODE_ENV=production NODE_DISABLE_COMPILE_CACHE=1
EXPOSE 4010
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s CMD ["node", "-e", "fetch('http://127.0.0.1:4010/_sandbox/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# All of the container's network may reach it: whoever controls it needs the token (ADYEN_SANDBOX_TOKEN, or /data/control-token).
ENTRYPOINT ["node", "/opt/adyen-kit/node_modules/adyen-kit/dist/main.js", "sandbox", "--host", "0.0.0.0", "--data", "/data"]
CMD ["--url", "http://localhost:4010"]
