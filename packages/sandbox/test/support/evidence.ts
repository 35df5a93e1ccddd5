import type { TestContext } from "node:test";
import type { Shop } from "./shop.ts";

/** The kinds of evidence: A input, B checks that are not made, C what is used once, D codes, E references of refusals, … */
export type EvidenceKind = "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L";

/** One thing that the platform was seen to do, and that the sandbox does too. */
export interface EvidenceRow {
  /** Number of the row of evidence; absent where it is a further member of the same kind. */
  readonly row?: number;
  readonly kind: EvidenceKind;
  readonly title: string;
  /** Fails where the sandbox does otherwise. `shop` is shared by all rows: whoever moves its clock or changes its settings starts one of their own. */
  readonly run: (given: { readonly shop: Shop; readonly t: TestContext }) => Promise<void>;
}
