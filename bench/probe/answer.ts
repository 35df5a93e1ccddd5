/** What every good answer says. The letters take two, three and four bytes. */
export const DATA = { apiKey: "AQE-ä€😀", id: "S2", resultCode: "Authorised" };
export const good = JSON.stringify(DATA);

/** An answer in bytes. Its length and its type are added where the headers do not say them. */
export function answer(status: string, body: string | Buffer, ...headers: readonly string[]): Buffer {
  const bytes = Buffer.from(body);
  const length = headers.some((header) => /^(content-length|transfer-encoding)/.test(header))
    ? []
    : [`content-length: ${bytes.length}`];
  const type = headers.some((header) => header.startsWith("content-type")) ? [] : ["content-type: application/json"];
  return Buffer.concat([
    Buffer.from([`HTTP/1.1 ${status}`, ...type, ...length, ...headers, "", ""].join("\r\n")),
    bytes,
  ]);
}
