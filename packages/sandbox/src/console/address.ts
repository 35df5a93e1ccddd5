import { useEffect, useState } from "preact/hooks";

/** Path that the addresses of the console's pages are below. The sandbox's own path leads to the first of them. */
const BASE = "/_sandbox/console";
const DEFAULT_WORLD = "default";

export type Query = Readonly<Record<string, string | undefined>>;

/** What the address says: the page, the thing that it shows, and how it is narrowed down. */
export interface Address {
  readonly page: string;
  readonly id: string;
  readonly query: URLSearchParams;
  readonly world: string;
}

export function readAddress(): Address {
  const below = location.pathname.startsWith(BASE) ? location.pathname.slice(BASE.length) : "";
  const [, page = "", id = ""] = below.split("/").map(decodeURIComponent);
  const query = new URLSearchParams(location.search);
  return { page, id, query, world: query.get("world") ?? DEFAULT_WORLD };
}

/** The address of a page, of the world that is looked at: `href(["payments", pspReference])`. */
export function href(path: readonly string[], query: Query = {}): string {
  const { world } = { ...readAddress(), ...query };
  const all = { ...query, world: world === DEFAULT_WORLD ? undefined : world };
  const given = Object.entries(all).filter((each): each is [string, string] => each[1] !== undefined && each[1] !== "");
  const text = new URLSearchParams(given).toString();
  const below = path.map((part) => `/${encodeURIComponent(part)}`).join("");
  return `${BASE}${below}${text === "" ? "" : `?${text}`}`;
}

const MOVED = "adyen-kit-moved";

/** Goes to another page. `replace`: without a step for the back button, as while somebody types. */
export function go(to: string, { replace = false } = {}): void {
  history[replace ? "replaceState" : "pushState"](null, "", to);
  dispatchEvent(new CustomEvent(MOVED, { detail: { isNewPage: !replace } }));
}

/** Changes how the page is narrowed down. */
export function narrow(changes: Query): void {
  const { page, id, query } = readAddress();
  const path = [page, id].filter((part) => part !== "");
  go(href(path, { ...Object.fromEntries(query), ...changes }), { replace: true });
}

/** The address, now and whenever it changes. */
export function useAddress(): Address {
  const [address, setAddress] = useState(readAddress);
  useEffect(() => {
    const update = (event: Event) => {
      setAddress(readAddress());
      if (event instanceof CustomEvent && (event.detail as { isNewPage: boolean }).isNewPage) atTop();
    };
    addEventListener("popstate", update);
    addEventListener(MOVED, update);
    return () => {
      removeEventListener("popstate", update);
      removeEventListener(MOVED, update);
    };
  }, []);
  return address;
}

/** As after a page that was loaded: at its top, and said aloud by its heading. */
function atTop(): void {
  requestAnimationFrame(() => {
    scrollTo({ top: 0, behavior: "instant" });
    document.querySelector("h1")?.focus({ preventScroll: true });
  });
}

/** Links between the console's pages load nothing. Those that somebody opens elsewhere are the browser's. */
export function followLinks(): void {
  document.addEventListener("click", (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || link.target !== "" || link.origin !== location.origin || !isOurs(link.pathname)) return;
    event.preventDefault();
    if (link.href !== location.href) go(link.href);
  });
}

function isOurs(path: string): boolean {
  return path === BASE || path.startsWith(`${BASE}/`);
}
