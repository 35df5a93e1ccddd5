// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "session-authentication/issueCertificates": "Opens a session for the mobile SDK, from the setup token that the SDK made. Call it from your server: the key must not be in the app." },
  parameters: {},
  fields: {},
};
