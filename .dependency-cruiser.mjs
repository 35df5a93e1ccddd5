/** What may import what: the arrows of the house point down only. `npm run check` fails on any other. */

const folders = {
  client: "^packages/client/",
  sandbox: "^packages/sandbox/",
  rotate: "^packages/rotate/",
  cli: "^packages/cli/",
  migrate: "^packages/migrate/",
};
const sources = "^packages/[^/]+/src/";

/** The folders of the sandbox, and those that each may import. */
const roomsBelow = {
  storage: ["domain"],
  webhooks: ["storage", "domain"],
  platform: ["webhooks", "storage", "domain"],
  payments: ["platform", "webhooks", "storage", "domain"],
  operations: ["payments", "platform", "webhooks", "storage", "domain"],
  seed: ["platform", "storage", "domain"],
  http: ["operations", "webhooks", "storage", "domain"],
  shopper: ["http", "payments", "webhooks", "storage", "domain"],
  console: ["control", "http", "seed", "storage", "domain"],
  control: ["http", "payments", "seed", "webhooks", "storage", "domain"],
};

const mayNotImport = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { path: to },
});

export default {
  forbidden: [
    mayNotImport(
      "client-is-the-base",
      `${folders.client}src/`,
      "^packages/(sandbox|rotate|cli|migrate)/",
      "The client imports none of the other packages.",
    ),
    mayNotImport(
      "sandbox-beside-rotate",
      `${folders.sandbox}src/`,
      "^packages/(rotate|cli|migrate)/",
      "The sandbox imports the client only.",
    ),
    mayNotImport(
      "rotate-beside-sandbox",
      `${folders.rotate}src/`,
      "^packages/(sandbox|cli|migrate)/",
      "Rotation imports the client only.",
    ),
    mayNotImport(
      "migrate-beside-all",
      `${folders.migrate}src/`,
      "^packages/(sandbox|rotate|cli)/",
      "Migration imports the client only.",
    ),
    mayNotImport(
      "generated-imports-core",
      "^packages/client/src/[^/]+/v\\d+[./]",
      "^packages/client/src/(?!core/|[^/]+/v\\d+/)",
      "Generated code imports the core and its own folder.",
    ),
    mayNotImport(
      "core-knows-no-api",
      "^packages/client/src/core/",
      "^packages/client/src/[^/]+/v\\d+[./]",
      "The core knows no API.",
    ),
    mayNotImport("sources-without-tests", sources, "^(packages|tools)/[^/]+/test/", "Sources do not import tests."),
    mayNotImport("published-without-tools", sources, "^tools/", "What is published does not need our tools."),
    // Inside the sandbox, a folder imports itself and those below it.
    ...Object.entries(roomsBelow).map(([room, below]) =>
      mayNotImport(
        `sandbox-${room}`,
        `${folders.sandbox}src/${room}/`,
        `${folders.sandbox}src/(?!(${[room, ...below].join("|")})/)`,
        `sandbox/src/${room} imports itself, ${below.join(", ")}.`,
      ),
    ),
    {
      name: "console-runs-in-a-browser",
      severity: "error",
      comment: "The console's script is for browsers: of the rest of the sandbox it has the types alone.",
      from: { path: `${folders.sandbox}src/console/` },
      to: { path: "^packages/", pathNot: `${folders.sandbox}src/console/`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "domain-is-pure",
      severity: "error",
      comment: "The sandbox's rules are pure: HTTP, storage, time and chance are handed in.",
      from: { path: `${folders.sandbox}src/domain/` },
      to: { pathNot: `${folders.sandbox}src/domain/` },
    },
    {
      name: "sql-in-storage",
      severity: "error",
      comment: "Only storage talks to a database.",
      from: { path: `${folders.sandbox}src/`, pathNot: `${folders.sandbox}src/storage/` },
      to: { path: "(^|/)(node:)?sqlite$|/pg/" },
    },
    {
      name: "machine-is-pure",
      severity: "error",
      comment: "The rotation machine is pure: journal records and time are handed in.",
      from: { path: `${folders.rotate}src/machine/` },
      to: { pathNot: `${folders.rotate}src/machine/` },
    },
    {
      name: "fleet-policy-is-pure",
      severity: "error",
      comment: "What a fleet's schedule comes to is pure: time and facts are handed in.",
      from: { path: `${folders.rotate}src/fleet/(policy|windows|schedule|read-schedule)\\.ts$` },
      to: {
        pathNot: `${folders.rotate}src/(machine/|fleet/(policy|windows|schedule|read-schedule)\\.ts$)`,
      },
    },
    mayNotImport(
      "fleet-above-runner",
      `${folders.rotate}src/(machine|journal|runner|sinks|consumers)/`,
      `${folders.rotate}src/fleet/`,
      "Rotations know nothing of the fleet that they are of.",
    ),
    {
      name: "client-without-dependencies",
      severity: "error",
      comment: "The client has no runtime dependency.",
      from: { path: `${folders.client}src/` },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "node-in-its-transport-only",
      severity: "error",
      comment: "The client runs without Node.js: only its Node transports and its sources of keys import from it.",
      from: {
        path: `${folders.client}src/`,
        pathNot: `${folders.client}src/(core/transport/(node|proxy|decompress)|key-sources|key-sources/(adoption|fingerprint)|node|terminal/local-transport)\\.ts$`,
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "declared-dependencies",
      severity: "error",
      comment: "A package imports what its package.json names. The console is bundled, with what it imports.",
      from: { path: sources, pathNot: `${folders.sandbox}src/console/` },
      // Links between our own packages are the other rules' business.
      to: {
        pathNot: "^packages/",
        dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined", "npm-dev"],
      },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Modules do not import each other in circles.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "found",
      severity: "error",
      comment: "Every import leads somewhere.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|temp|coverage)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@adyen-kit/source", "node", "import", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
