import type { TestEvent } from "node:test/reporters";

/** A diagnostic of a test that counts: `examples started: 3 of 4`. */
const COUNT = /^([a-z][a-z ]+): (\d+) of (\d+)$/;

/** Reporter of `node --test`: after everything else, what tests have counted, the same names added up. */
// oxlint-disable-next-line import/no-default-export -- as Node.js wants it
export default async function* reportCounts(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = new Map<string, readonly [number, number]>();
  for await (const event of source) {
    if (event.type !== "test:diagnostic") continue;
    const [, name, done, total] = COUNT.exec(event.data.message) ?? [];
    if (name === undefined) continue;
    const [before, of] = counts.get(name) ?? [0, 0];
    counts.set(name, [before + Number(done), of + Number(total)]);
  }
  for (const [name, [done, total]] of counts) yield `${name}: ${done} of ${total}\n`;
}
