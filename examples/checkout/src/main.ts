import { startShop } from "./start.ts";

const shop = await startShop(3000, 4010);
process.stdout.write(`A shop on ${shop.url}: pay with 4111 1111 1111 1111, 03/30, 737.
Adyen is played on ${shop.sandbox.url}; what happens there: ${shop.sandbox.url}/_sandbox. Ctrl-C ends both.
`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void shop.close());
