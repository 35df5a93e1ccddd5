import { BlockList, isIP } from "node:net";

/** Whether an address may call. No list means that all may. Entries are addresses or ranges: `203.0.113.7`, `10.0.0.0/8`. */
export function isAllowedAddress(address: string, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return true;
  // An IPv4 caller of a socket that speaks IPv6 too.
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  const list = new BlockList();
  for (const entry of allowed) add(list, entry);
  return isIP(plain) !== 0 && list.check(plain, family(plain));
}

function add(list: BlockList, entry: string): void {
  const [address = "", prefix] = entry.split("/");
  // What is no address allows nobody; it must not stop the server.
  if (isIP(address) === 0) return;
  const bits = Number(prefix);
  const most = isIP(address) === 4 ? 32 : 128;
  if (prefix === undefined) list.addAddress(address, family(address));
  else if (Number.isInteger(bits) && bits >= 0 && bits <= most) list.addSubnet(address, bits, family(address));
}

function family(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
