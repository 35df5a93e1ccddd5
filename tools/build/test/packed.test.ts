// One file, so that the packages are built once for all that is done with them.
await import("./packed/packages.ts");
await import("./packed/runtimes.ts");
await import("./packed/snippets.ts");
await import("./packed/publishing.ts");
await import("./packed/migrate.ts");
