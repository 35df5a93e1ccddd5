export interface PageRequest {
  /** Counted from 1. */
  readonly number: number;
  readonly size: number;
}

export interface Page<T> {
  readonly request: PageRequest;
  readonly items: readonly T[];
  readonly itemsTotal: number;
  readonly pagesTotal: number;
}

/** A page of what there is. Beyond the last page there is nothing; the platform's own answer there is not known. */
export function pageOf<T>(all: readonly T[], request: PageRequest): Page<T> {
  const start = (request.number - 1) * request.size;
  return {
    request,
    items: all.slice(start, start + request.size),
    itemsTotal: all.length,
    pagesTotal: Math.max(1, Math.ceil(all.length / request.size)),
  };
}
