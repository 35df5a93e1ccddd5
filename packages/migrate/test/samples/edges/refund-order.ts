export interface RefundOrder {
  readonly value: number;
  readonly until: string;
}
