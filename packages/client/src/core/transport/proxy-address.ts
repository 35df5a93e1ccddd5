import { ConfigurationError } from "../errors.ts";

/** A proxy's address, taken apart. */
export interface Proxy {
  readonly isSecure: boolean;
  readonly hostname: string;
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
}

export function readProxy(address: string): Proxy {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname + url.search + url.hash !== "/") {
    throw new ConfigurationError("proxy", "must be an address such as http://proxy.local:3128, without a path.");
  }
  const { username, password } = url;
  const isSecure = url.protocol === "https:";
  return {
    isSecure,
    hostname: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port || (isSecure ? 443 : 80)),
    headers:
      username + password === ""
        ? {}
        : {
            "proxy-authorization": `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64")}`,
          },
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ConfigurationError("proxy", "has a user name or password that is not percent-encoded as it must be.");
  }
}
