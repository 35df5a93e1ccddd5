import { Client, HttpURLConnectionClient, ManagementAPI } from "@adyen/api-library";

const http = new HttpURLConnectionClient();
http.proxy = { host: "127.0.0.1", port: Number(process.env.SANDBOX_PORT) };
const client = new Client({ apiKey: process.env.ADYEN_API_KEY, environment: "TEST" }, http);
process.stdout.write(JSON.stringify(await new ManagementAPI(client).MyAPICredentialApi.getApiCredentialDetails()));
