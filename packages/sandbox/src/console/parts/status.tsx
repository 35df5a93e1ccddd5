import { Tag } from "./basics.tsx";

/** Status of an answer; 0 where a fault let none come. */
export function StatusTag({ status }: { readonly status: number }) {
  return <Tag tone={status > 0 && status < 400 ? "good" : "bad"}>{status === 0 ? "none" : String(status)}</Tag>;
}
