/** An error without the bytes of the answer, which a parser that could not read them attaches: they may hold a key. */
export function withoutBytes(error: unknown): unknown {
  for (let link = error; link instanceof Error; link = link.cause) {
    // As Node.js calls them, and as its `fetch` does.
    Reflect.deleteProperty(link, "rawPacket");
    if (link.name === "HTTPParserError") Reflect.deleteProperty(link, "data");
  }
  return error;
}
