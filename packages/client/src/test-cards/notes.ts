// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "general/createTestCardRanges": "Makes card ranges of your own in the test environment, with the answers they give. Test only." },
  parameters: {},
  fields: {},
};
