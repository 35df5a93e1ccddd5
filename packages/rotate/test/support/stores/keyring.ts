import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** gnome-keyring on a bus of its own, and libsecret's own program as a second client. */
export interface TestKeyring {
  /** Why there is none on this machine. */
  readonly missing: string | false;
  readonly lookup: (service: string, account: string) => Promise<string | undefined>;
  /** Somebody stores a value; `undefined` removes it. */
  readonly store: (service: string, account: string, value: string | undefined) => Promise<void>;
  readonly lock: () => Promise<void>;
  readonly unlock: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const programs = ["dbus-daemon", "gnome-keyring-daemon", "secret-tool", "dbus-send"].map((name) =>
  join("/usr/bin", name),
);
const password = "a password of the test's";

/** Starts it, and puts its address into the environment of this process: the keychain is looked for there. */
export async function startKeyring(): Promise<TestKeyring> {
  const lacking = programs.filter((program) => !existsSync(program));
  const folder = mkdtempSync(join(tmpdir(), "adyen-kit-keyring-"));
  const env = { PATH: "/usr/bin:/bin", HOME: folder, XDG_DATA_HOME: join(folder, "data"), XDG_RUNTIME_DIR: folder };
  const [busProgram = "", keyringProgram = "", secretTool = "", dbusSend = ""] = programs;
  if (lacking.length > 0) {
    rmSync(folder, { recursive: true });
    const missing = `there is no ${lacking.join(", ")}: apt-get install dbus gnome-keyring libsecret-tools`;
    const none = () => Promise.reject(new Error(missing));
    return { missing, lookup: none, store: none, lock: none, unlock: none, stop: async () => undefined };
  }
  const bus = spawn(busProgram, ["--session", "--nofork", "--print-address"], {
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [address] = (await once(bus.stdout, "data")) as [Buffer];
  const withBus = { ...env, DBUS_SESSION_BUS_ADDRESS: address.toString().trim() };
  process.env["DBUS_SESSION_BUS_ADDRESS"] = withBus.DBUS_SESSION_BUS_ADDRESS;
  let daemon = launch();
  function launch(): ChildProcess {
    const options = ["--unlock", "--foreground", "--components=secrets"];
    const started = spawn(keyringProgram, options, { env: withBus, stdio: ["pipe", "ignore", "ignore"] });
    started.stdin?.end(password);
    return started;
  }
  const send = (name: string, path: string, method: string, ...args: string[]) =>
    promisify(execFile)(dbusSend, ["--session", `--dest=${name}`, "--print-reply", path, method, ...args], {
      env: withBus,
    });
  const tool = (args: readonly string[], input = "") =>
    new Promise<string>((resolve, reject) => {
      const child = execFile(secretTool, [...args], { env: withBus, timeout: 20_000 }, (error, stdout) =>
        error === null ? resolve(stdout) : reject(error),
      );
      child.stdin?.end(input);
    });
  async function untilReady(): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const { stdout } = await send(
        "org.freedesktop.DBus",
        "/org/freedesktop/DBus",
        "org.freedesktop.DBus.NameHasOwner",
        "string:org.freedesktop.secrets",
      );
      if (stdout.includes("boolean true")) return;
      await new Promise((wake) => setTimeout(wake, 25));
    }
    throw new Error("The keyring did not start.");
  }
  await untilReady();
  const attributes = (service: string, account: string) => ["service", service, "username", account];
  return {
    missing: false,
    lookup: (service, account) =>
      tool(["lookup", ...attributes(service, account)]).then(
        (value) => value,
        () => undefined,
      ),
    store: async (service, account, value) => {
      if (value === undefined) await tool(["clear", ...attributes(service, account)]);
      else await tool(["store", `--label=${account}`, ...attributes(service, account)], value);
    },
    lock: async () => {
      const collection = "array:objpath:/org/freedesktop/secrets/collection/login";
      await send(
        "org.freedesktop.secrets",
        "/org/freedesktop/secrets",
        "org.freedesktop.Secret.Service.Lock",
        collection,
      );
    },
    // No person is there to be asked for the password: it is told to one that starts.
    unlock: async () => {
      await end(daemon);
      daemon = launch();
      await untilReady();
    },
    stop: async () => {
      await end(daemon);
      await end(bus);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill();
  await ended;
}
