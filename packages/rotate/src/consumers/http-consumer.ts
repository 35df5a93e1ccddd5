import { messageOf, UsageError } from "../errors.ts";
import type { Consumer } from "./consumer.ts";

/** A consumer that does not answer in this time has not confirmed. */
const patienceMs = 10_000;
/** A fingerprint and what may stand around it. */
const mostBytes = 64 * 1024;

/**
 * A consumer that answers `GET` at an address with the fingerprint of the key that it uses: as text, or as JSON
 * `{"fingerprint": "…"}`. A key source of the client knows it.
 *
 * @throws {UsageError} the address is none, or names a user or a password.
 */
export function openHttpConsumer(name: string): Consumer {
  const url = URL.canParse(name) ? new URL(name) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol)) {
    throw new UsageError(
      `Consumer "${name}" is not understood. Write its address: https://shop.example/key-fingerprint.`,
    );
  }
  if (url.username !== "" || url.password !== "")
    throw new UsageError(`Consumer ${url.host}: leave user and password out of its address, which is written down.`);
  return {
    name,
    async confirm(fingerprint) {
      try {
        const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(patienceMs) });
        const found = fingerprintIn(await startOf(response));
        if (!response.ok) return `it answered ${response.status}`;
        if (found === undefined) return "it did not answer with the fingerprint of a key";
        return found === fingerprint ? undefined : `it uses the key ${found}`;
      } catch (error) {
        return `it cannot be reached: ${messageOf(error instanceof TypeError ? (error.cause ?? error) : error)}`;
      }
    },
  };
}

function fingerprintIn(text: string): string | undefined {
  return /^[0-9a-f]{12}$/.exec(fieldOf(text) ?? text.trim())?.[0];
}

/** The field of a JSON object; there may be others beside it that look alike, such as a commit's hash. */
function fieldOf(text: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "string") return parsed;
    if (typeof parsed !== "object" || parsed === null || !("fingerprint" in parsed)) return undefined;
    return typeof parsed.fingerprint === "string" ? parsed.fingerprint : undefined;
  } catch {
    return undefined;
  }
}

async function startOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > mostBytes) break;
  }
  return text;
}
