import { longestBody } from "./body.ts";

/** Nobody asks for it, and some proxies compress all the same. What is in an encoding that is not known stays as it is. */
export async function decompressed(encoding: string, body: Uint8Array, status: number): Promise<Uint8Array> {
  const { brotliDecompressSync, unzipSync } = await import("node:zlib");
  const decoders: Readonly<Record<string, typeof unzipSync>> = {
    br: brotliDecompressSync,
    gzip: unzipSync,
    deflate: unzipSync,
  };
  return decoders[encoding.toLowerCase()]?.(body, { maxOutputLength: longestBody(status) }) ?? body;
}
