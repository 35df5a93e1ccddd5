import { defineConfig } from "@playwright/test";

// oxlint-disable-next-line import/no-default-export -- as Playwright wants it
export default defineConfig({
  outputDir: "../../../../../.artefacts/playwright",
  workers: 2,
  fullyParallel: true,
  reporter: "line",
});
