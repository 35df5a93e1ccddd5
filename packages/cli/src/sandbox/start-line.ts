import { type Sandbox, VERSION } from "@adyen-kit/sandbox";

/** What a program that starts a sandbox needs to know of it. Where its secrets are, and none of them. */
export interface StartLine {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly version: string;
  /** Where the control interface and the console are. */
  readonly control: string;
  /** What Adyen's SDK for browsers takes for its own address. */
  readonly checkoutUrl: string;
  /** Path of the `.env` file with keys and address; absent where the keys of the state are not in it. */
  readonly credentials?: string;
  /** Path of the file with the token that the control interface asks for where others can reach it. */
  readonly controlToken: string;
  /** Path of what programs are to trust, where it serves HTTPS. */
  readonly authority?: string;
  /** `memory`, `postgres`, or the path of a file. */
  readonly state: string;
  /** Whether the state was made by this start. */
  readonly isNew: boolean;
}

export interface StartFiles {
  readonly credentials: string | undefined;
  readonly controlToken: string;
  readonly authority: string | undefined;
  readonly state: string;
}

export function startLine(
  sandbox: Pick<Sandbox, "url" | "checkoutUrl" | "seeded">,
  { credentials, controlToken, authority, state }: StartFiles,
): StartLine {
  const { url, checkoutUrl, seeded } = sandbox;
  return {
    ...{ url, port: Number(new URL(url).port), pid: process.pid, version: VERSION },
    ...{ control: `${url}/_sandbox`, checkoutUrl },
    ...(credentials !== undefined && { credentials }),
    controlToken,
    ...(authority !== undefined && { authority }),
    ...{ state, isNew: seeded !== undefined },
  };
}
