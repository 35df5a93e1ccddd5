import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { connectSandbox, type RemoteSandbox, RemoteSandboxError } from "./remote-sandbox.ts";

/** What this needs of a `GenericContainer` of Testcontainers, of any version. */
export interface ContainerBuilder<Started extends StartedContainer> {
  withEnvironment(environment: Record<string, string>): this;
  withExposedPorts(...ports: { container: number; host: number }[]): this;
  withCommand(command: string[]): this;
  start(): Promise<Started>;
}

/** What this needs of a container that Testcontainers has started. */
export interface StartedContainer {
  getHost(): string;
  stop(): Promise<unknown>;
}

export interface SandboxContainerOptions {
  /** Port of the engine's machine. Default: one that is free on this machine. */
  readonly port?: number;
  /** The name by which tests and browsers reach the engine's machine. Default: `localhost`. */
  readonly host?: string;
  /** Further options of `adyen-kit sandbox`, such as `--strict`. */
  readonly args?: readonly string[];
}

/** A sandbox in a container: `world()` makes a world for a test. */
export interface SandboxContainer<Started extends StartedContainer = StartedContainer>
  extends RemoteSandbox,
    AsyncDisposable {
  /** What the control interface asks for: `authorization: Bearer <token>`. */
  readonly controlToken: string;
  readonly container: Started;
  stop(): Promise<void>;
}

const PORT = 4010;
const PATIENCE = 60_000;

/**
 * Starts the sandbox's image by Testcontainers, in memory, and waits until it answers. Its port is bound on the engine's
 * machine under the same number at which it is reached, since links in answers lead there.
 *
 * @throws RemoteSandboxError where it does not answer within a minute, and what Testcontainers throws.
 */
export async function startSandboxContainer<Started extends StartedContainer>(
  image: ContainerBuilder<Started>,
  { port, host = "localhost", args = [] }: SandboxContainerOptions = {},
): Promise<SandboxContainer<Started>> {
  const hostPort = port ?? (await freePort());
  const controlToken = randomBytes(32).toString("base64url");
  const container = await image
    .withEnvironment({ ADYEN_SANDBOX_TOKEN: controlToken })
    .withExposedPorts({ container: PORT, host: hostPort })
    .withCommand(["--memory", "--url", `http://${host}:${hostPort}`, ...args])
    .start();
  const stop = async () => void (await container.stop());
  try {
    const url = `http://${container.getHost()}:${hostPort}`;
    await untilHealthy(url);
    const sandbox = connectSandbox({ url, controlToken });
    return { ...sandbox, controlToken, container, stop, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** An engine answers on a port before what is in the container does. */
async function untilHealthy(url: string): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const answer = await fetch(`${url}/_sandbox/health`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answer?.ok === true) return;
    if (performance.now() > deadline)
      throw new RemoteSandboxError(`The container did not answer on ${url} within ${PATIENCE / 1_000} seconds.`);
    await sleep(100);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
