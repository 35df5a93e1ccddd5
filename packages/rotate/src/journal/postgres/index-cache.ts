import type { RotationIndex } from "../rotation-index.ts";
import { toRotation } from "../stored-rotations.ts";
import type { PostgresHead } from "./head.ts";
import { readIndex, type View } from "./rotations.ts";

/**
 * The index of all rotations, which is kept and made to say what was written since. The root that the head authenticates says
 * whether it does: where it does not, all is read anew.
 */
export class IndexCache {
  #kept: { readonly index: RotationIndex; readonly changes: number } | undefined;

  /** As one transaction sees it. Transactions that ask must follow one another: later ones see no less. */
  async of(view: View): Promise<RotationIndex> {
    const { head } = view;
    const index = (await this.#renewed(view)) ?? (await readIndex(view));
    this.keep(index, head);
    return index;
  }

  /** What was read anyway need not be read again. */
  keep(index: RotationIndex, { changes }: PostgresHead): void {
    this.#kept = { index, changes };
  }

  /** All is written anew: nothing that was known holds. */
  clear(): void {
    this.#kept = undefined;
  }

  async #renewed({ transaction, head }: View): Promise<RotationIndex | undefined> {
    if (this.#kept === undefined) return undefined;
    const { index, changes } = this.#kept;
    // Half renewed, it is of no use to anybody.
    this.#kept = undefined;
    if (index.isOf(head)) return index;
    const sql = "SELECT * FROM rotations WHERE changed > $1 ORDER BY position";
    for (const row of await transaction.all(sql, changes)) index.put(toRotation(row));
    return index.isOf(head) ? index : undefined;
  }
}
