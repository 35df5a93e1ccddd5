import { openSqliteJournal } from "@adyen-kit/rotate";
import { appendAll, credentialOf } from "./journal-support.ts";
import { wholeRotation } from "./records.ts";

/** Appends rotations and prints the id of each that is written, until it is killed. */
const [file = "", keyFile = "", prefix = ""] = process.argv.slice(2);
const journal = await openSqliteJournal({ file, sealingKey: { file: keyFile } });
for (let index = 0; ; index += 1) {
  const credential = { ...credentialOf(index), credentialId: `${prefix}${index}` };
  await appendAll(journal, `${prefix}${index}`, credential, wholeRotation(credential, new Date()).slice(0, 4));
  process.stdout.write(`${prefix}${index}\n`);
}
