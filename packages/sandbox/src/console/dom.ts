/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

type Child = Node | string;

export function find<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}

export function make(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

export function button(text: string, label: string, onClick: () => void): HTMLElement {
  const element = make("button", { type: "button", "aria-label": label }, text);
  element.addEventListener("click", onClick);
  return element;
}

export const tag = (text: string, tone = "") => make("span", { class: `tag ${tone}` }, text);
export const quiet = (text: string) => make("span", { class: "quiet" }, text);

export function valueOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}

interface Drawn {
  readonly text: string;
  readonly element: HTMLElement;
}

/**
 * A list whose items are drawn once and again only where their data have changed: what somebody has unfolded, revealed or
 * stands on stays as it is.
 */
export class List<T> {
  readonly #place: HTMLElement;
  readonly #empty: string;
  readonly #keyOf: (item: T) => string;
  readonly #render: (item: T) => HTMLElement;
  #drawn = new Map<string, Drawn>();

  constructor(selector: string, empty: string, keyOf: (item: T) => string, render: (item: T) => HTMLElement) {
    this.#place = find(selector);
    this.#empty = empty;
    this.#keyOf = keyOf;
    this.#render = render;
  }

  show(items: readonly T[]): void {
    const focus = this.#focus();
    const before = this.#drawn;
    this.#drawn = new Map(items.map((item) => [this.#keyOf(item), this.#draw(item, before)]));
    const elements = Array.from(this.#drawn.values(), ({ element }) => element);
    this.#put(elements.length > 0 ? elements : [make("p", { class: "quiet" }, this.#empty)]);
    focus();
  }

  #draw(item: T, before: ReadonlyMap<string, Drawn>): Drawn {
    const key = this.#keyOf(item);
    const text = JSON.stringify(item);
    const known = before.get(key);
    if (known?.text === text) return known;
    const element = this.#render(item);
    element.dataset["id"] = key;
    if (element instanceof HTMLDetailsElement && known?.element instanceof HTMLDetailsElement)
      element.open = known.element.open;
    return { text, element };
  }

  /** Moves nothing that is in its place: an element that is moved loses the focus. */
  #put(elements: readonly HTMLElement[]): void {
    const wanted = new Set<Element>(elements);
    for (const child of Array.from(this.#place.children)) if (!wanted.has(child)) child.remove();
    for (const [index, element] of elements.entries()) {
      const there = this.#place.children[index];
      if (there !== element) this.#place.insertBefore(element, there ?? null);
    }
  }

  /** Gives the focus back to the same control of an item that was drawn again. */
  #focus(): () => void {
    const focused = document.activeElement;
    const item = focused?.closest<HTMLElement>("[data-id]");
    if (focused === null || item === null || item === undefined || !this.#place.contains(item)) return () => undefined;
    const controls = (of: Element) => Array.from(of.querySelectorAll<HTMLElement>("summary, button, pre"));
    const index = controls(item).indexOf(focused as HTMLElement);
    const key = item.dataset["id"] ?? "";
    return () => {
      if (this.#place.contains(document.activeElement)) return;
      const again = this.#drawn.get(key)?.element;
      if (again !== undefined) (controls(again)[index] ?? controls(again)[0])?.focus();
    };
  }
}
