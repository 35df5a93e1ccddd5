/** The configuration to begin with: the types are imported as types alone, so that it runs where nothing is installed. */
export function configText(language: "ts" | "mjs", rotation: ConfiguredRotation): string {
  const config = `{
  platform: "${rotation.platform}", // or "test", "live", or the address of a sandbox
  // The key that generates: of a credential with the role "Management API—API credentials read and write".
  callingKey: "${rotation.callingKey}",
  rotations: {
    shop: {
      company: "${rotation.company}",
      credential: "${rotation.credential}",
      targets: ["env:.env#ADYEN_API_KEY"],
      // consumers: ["https://shop.example/adyen-key-fingerprint"],
    },
  },
}`;
  return language === "ts"
    ? `import type { RotationConfig } from "@adyen-kit/rotate";\n\nexport default ${config} satisfies RotationConfig;\n`
    : `/** @type {import("@adyen-kit/rotate").RotationConfig} */\nexport default ${config};\n`;
}

export interface ConfiguredRotation {
  readonly platform: string;
  readonly callingKey: string;
  readonly company: string;
  readonly credential: string;
}

/** Of the seed below, in the sandbox of the folder. */
export const IN_SANDBOX: ConfiguredRotation = {
  platform: "http://127.0.0.1:4010",
  callingKey: "env:.adyen-kit/sandbox.env#ADYEN_API_KEY",
  company: "AcmeGroup",
  credential: "S2-PAYMENTS",
};

/** To be filled in. */
export const AT_ADYEN: ConfiguredRotation = {
  platform: "test",
  callingKey: "env:.env.admin#ADYEN_API_KEY",
  company: "YOUR_COMPANY_ACCOUNT",
  credential: "S2-6A4C1B2D3E4F50",
};

/** Where the package that brings the schema puts it. */
export const SCHEMA = "./node_modules/@adyen-kit/sandbox/dist/seed.schema.json";

export const SEED_TEXT = `${JSON.stringify(
  {
    $schema: SCHEMA,
    companyId: "AcmeGroup",
    merchantIds: ["AcmeGroup_Web"],
    credentials: [
      { id: "S2-ADMIN", description: "Administration" },
      {
        id: "S2-PAYMENTS",
        description: "Payments",
        roles: ["Checkout webservice role", "Merchant PAL Webservice role"],
        allowedOrigins: [{ domain: "http://localhost:3000" }],
      },
    ],
    webhooks: [],
  },
  null,
  2,
)}\n`;

/** Variables of a program, each with what a person should know of it. */
export const VARIABLES: readonly { readonly name: string; readonly value: string; readonly about: string }[] = [
  { name: "ADYEN_API_KEY", value: "", about: "For the sandbox: from .adyen-kit/sandbox.env. Never commit one." },
  { name: "ADYEN_CLIENT_KEY", value: "", about: "For Drop-in and Components; it is no secret." },
  { name: "ADYEN_MERCHANT_ACCOUNT", value: "AcmeGroup_Web", about: "The account that is paid." },
  { name: "ADYEN_ENVIRONMENT", value: "test", about: "test or live; live also needs ADYEN_LIVE_URL_PREFIX." },
  { name: "ADYEN_BASE_URL", value: "http://127.0.0.1:4010", about: "The sandbox. Leave it out to call Adyen." },
  { name: "ADYEN_HMAC_KEY", value: "", about: "Checks webhooks: 64 hexadecimal digits." },
];

export const IGNORED: readonly string[] = [".adyen-kit/", ".env"];
