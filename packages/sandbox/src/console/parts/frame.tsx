import { useEffect, useRef } from "preact/hooks";
import { go, href, useAddress } from "../address.ts";
import { useLoaded, useSandbox } from "../sandbox.ts";
import { Link } from "./basics.tsx";
import { Clock } from "./clock.tsx";

const PAGES: readonly (readonly [page: string, name: string])[] = [
  ["", "Overview"],
  ["payments", "Payments"],
  ["webhooks", "Webhooks"],
  ["requests", "Requests"],
  ["credentials", "Credentials"],
  ["terminals", "Terminals"],
  ["faults", "Faults"],
  ["settings", "Settings"],
];

export function Header() {
  const { status } = useSandbox();
  return (
    <header>
      <div class="bar">
        <Link to={[]} class="brand">
          <span class="minor">Adyen </span>
          <strong>sandbox</strong>
        </Link>
        <World />
        <Clock />
      </div>
      <p id="status" role="status" class={status.isProblem ? "problem" : ""}>
        {status.text}
      </p>
    </header>
  );
}

/** Another world is another address: of the same list, but of none of its things. */
function World() {
  const { world } = useSandbox();
  const { page } = useAddress();
  const { value: names = [world] } = useLoaded<readonly string[]>("/worlds");
  const all = names.includes(world) ? names : [...names, world];
  const open = (name: string) => go(href(page === "" ? [] : [page], { world: name }));
  return (
    <label class="world">
      World{" "}
      <select id="world" value={world} onChange={({ currentTarget }) => open(currentTarget.value)}>
        {all.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Navigation() {
  const { page } = useAddress();
  const shown = page === "deliveries" ? "webhooks" : page;
  const list = useRef<HTMLElement>(null);
  // On a telephone not all of them fit beside each other.
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (link !== null && link !== undefined) list.current?.scrollTo({ left: link.offsetLeft - 100 });
  }, [shown]);
  return (
    <nav aria-label="Pages" ref={list}>
      {PAGES.map(([each, name]) => (
        <a key={each} href={href(each === "" ? [] : [each])} aria-current={each === shown ? "page" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
