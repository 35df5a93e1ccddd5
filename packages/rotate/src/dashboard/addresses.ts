import { type FleetFilter, memberStates } from "../fleet/overview.ts";

/** What the list of members shows. */
export interface MembersQuery extends FleetFilter {
  /** From 1. */
  readonly page: number;
}

/** What an address says; what it cannot mean is left out. */
export function queryOf(parameters: URLSearchParams): MembersQuery {
  const state = parameters.get("state");
  const [account, search] = [parameters.get("account"), parameters.get("search")];
  const page = Number(parameters.get("page") ?? 1);
  const known = [...memberStates, "paused" as const].find((each) => each === state);
  return {
    ...(known !== undefined && { state: known }),
    ...(account !== null && account !== "" && { account }),
    ...(search !== null && search.trim() !== "" && { search: search.trim().slice(0, 200) }),
    page: Number.isInteger(page) && page > 0 && page < 1_000_000 ? page : 1,
  };
}

export function membersAddress({ state, account, search, page }: Partial<MembersQuery> = {}): string {
  const parameters = new URLSearchParams({
    ...(state !== undefined && { state }),
    ...(account !== undefined && { account }),
    ...(search !== undefined && { search }),
    ...(page !== undefined && page > 1 && { page: String(page) }),
  }).toString();
  return parameters === "" ? "/members" : `/members?${parameters}`;
}

export function memberAddress(name: string): string {
  return `/member?${new URLSearchParams({ name }).toString()}`;
}
