import type { EvidenceRow } from "../support/evidence.ts";

export const rows: readonly EvidenceRow[] = [];
