import { startSandbox } from "@adyen-kit/sandbox";
import { watchLoop } from "./loop.ts";

/** A sandbox in a process of its own, which tells for how long it did nothing else since it was asked before. */
const sandbox = await startSandbox();
const [first, second] = sandbox.seeded?.credentials ?? [];
let heldUp = watchLoop();
const tellLongest = async () => {
  const longest = await heldUp();
  heldUp = watchLoop();
  process.send?.({ longest });
};
process.on("message", () => void tellLongest());
process.on("disconnect", () => process.exit());
process.send?.({ url: sandbox.url, apiKey: first?.apiKey, id: second?.id });
