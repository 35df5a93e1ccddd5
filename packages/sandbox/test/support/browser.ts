import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PROGRAM = "/usr/bin/chromium";

/** Why there is no browser; absent where there is one. */
export const missingBrowser: string | undefined = existsSync(PROGRAM)
  ? undefined
  : "Chromium is not there: install Debian's chromium";

/** A browser that talks to nobody but the page under test. `port`: of this machine, to which Adyen's own names lead. */
export function startBrowser(port?: number): Promise<Browser> {
  const adyen = port === undefined ? "" : `MAP *.adyen.com 127.0.0.1:${port}, `;
  return chromium.launch({
    executablePath: PROGRAM,
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
      ...["--disable-background-networking", "--disable-component-update"],
      // Every other name leads nowhere: a request that leaves the machine would fail, and the test with it.
      `--host-resolver-rules=${adyen}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
}
