import { startShop } from "./start.ts";

const { url, sandbox, close } = await startShop(3000, 4010);
process.stdout.write(`A shop on ${url}: pay with 4111 1111 1111 1111, 03/30, 737.
Adyen is played on ${sandbox.url}; what happens there: ${sandbox.url}/_sandbox. Ctrl-C ends both.
`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
