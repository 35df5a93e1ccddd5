/** What a shop keeps of an order. A real one keeps it in a database. */
export interface Order {
  readonly reference: string;
  readonly amount: { readonly currency: string; readonly value: number };
  /** Adyen's webhook decides: what a shopper's browser says may be lost, or made up. */
  readonly status: "open" | "paid" | "refused";
  readonly sessionId?: string;
}

export class Orders {
  readonly #orders = new Map<string, Order>();
  readonly #seen = new Set<string>();

  create(amount: Order["amount"]): Order {
    const order: Order = { reference: `order-${this.#orders.size + 1}`, amount, status: "open" };
    this.#orders.set(order.reference, order);
    return order;
  }

  find(reference: string): Order | undefined {
    return this.#orders.get(reference);
  }

  update(reference: string, change: Partial<Order>): void {
    const order = this.#orders.get(reference);
    if (order !== undefined) this.#orders.set(reference, { ...order, ...change });
  }

  /** Whether an event is new. Adyen sends each one until its arrival is confirmed, and sometimes after. */
  isNew(eventId: string): boolean {
    return !this.#seen.has(eventId) && Boolean(this.#seen.add(eventId));
  }
}
