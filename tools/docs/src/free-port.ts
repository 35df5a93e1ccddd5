import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import type { Snippet } from "./snippets.ts";

/** The port on which programs of the documentation listen. */
const documented = "3001";

/** The same programs on a port that is free now: somebody else, another test perhaps, may use the one that they name. */
export async function onFreePort<T extends Snippet>(snippets: readonly T[]): Promise<T[]> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return snippets.map((snippet) => ({ ...snippet, code: snippet.code.replaceAll(documented, String(port)) }));
}
