import type { Sandbox } from "../sandbox.ts";
import { startSandbox } from "../start.ts";
import { openTestWorld, type TestWorld, type TestWorldOptions } from "./test-world.ts";

/** What this needs of an environment of Jest, of any version. */
export interface JestEnvironment {
  global: object;
  setup(): Promise<void>;
  teardown(): Promise<void>;
}

/** The class of a Jest environment: of `jest-environment-node`, of `jest-environment-jsdom`, or one of your own. */
export type JestEnvironmentClass = new (config: never, context: never) => JestEnvironment;

/**
 * Adds to an environment of Jest a sandbox and a world for each test file, as the global `adyen` ({@link TestWorld}). The
 * option `adyen` in `testEnvironmentOptions` says how that world begins ({@link TestWorldOptions}).
 *
 * It runs outside of what Jest isolates, so that tests need neither ES modules nor anything to be transformed.
 */
export function withAdyen(base: JestEnvironmentClass): JestEnvironmentClass {
  return class AdyenEnvironment extends base {
    readonly #options: TestWorldOptions;
    #opened: readonly [Sandbox, TestWorld] | undefined;

    constructor(config: never, context: never) {
      super(config, context);
      this.#options = optionsOf(config);
    }

    override async setup(): Promise<void> {
      await super.setup();
      const sandbox = await startSandbox();
      try {
        const world = await openTestWorld(sandbox, this.#options);
        this.#opened = [sandbox, world];
        Object.assign(this.global, { adyen: world });
      } catch (error) {
        await sandbox.close();
        throw error;
      }
    }

    override async teardown(): Promise<void> {
      const [sandbox, world] = this.#opened ?? [];
      await world?.close();
      await sandbox?.close();
      await super.teardown();
    }
  };
}

interface ProjectConfig {
  readonly projectConfig: { readonly testEnvironmentOptions: { readonly adyen?: TestWorldOptions } };
}

function optionsOf(config: never): TestWorldOptions {
  const { projectConfig }: ProjectConfig = config;
  return projectConfig.testEnvironmentOptions.adyen ?? {};
}
