// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "general/assignTerminals": "Assigns terminals to a company, a merchant account or a store. Support ended in 2025: use Management's `reassignTerminal`.", "general/findTerminal": "Tells where a terminal is assigned to. Support ended in 2025: use Management's `listTerminals`.", "general/getStoresUnderAccount": "Lists the stores of an account. Support ended in 2025: use Management's `listStores`.", "general/getTerminalDetails": "Answers the details of a terminal. Support ended in 2025: use Management's `listTerminals`.", "general/getTerminalsUnderAccount": "Lists the terminals of an account. Support ended in 2025: use Management's `listTerminals`." },
  parameters: {},
  fields: {},
};
