import { CheckoutAPI, Client, EnvironmentEnum, ManagementAPI } from "@adyen/api-library";

export function createClient(apiKey: string): Client {
  return new Client({ apiKey, environment: EnvironmentEnum.TEST, connectionTimeoutMillis: 10_000 });
}

const client = new Client({
  apiKey: process.env["ADYEN_API_KEY"],
  environment: EnvironmentEnum.TEST,
});

export const checkout = new CheckoutAPI(client);
export const management = new ManagementAPI(client);
