// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "session-authentication/createAuthenticationSession": "Makes a short-lived token for platform components in the browser. It can do what its `policy` says and no more: name as little as is needed." },
  parameters: {},
  fields: {},
};
