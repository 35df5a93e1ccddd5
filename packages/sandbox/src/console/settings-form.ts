/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Fields } from "./ask.ts";
import { find, make } from "./dom.ts";

/** What each setting may be: the values that there are, or `quantity` for a number. */
export type Choices = Readonly<Record<string, "quantity" | readonly unknown[]>>;

/** A form of all settings; each is changed where somebody changes it. */
export class SettingsForm {
  readonly #form = find<HTMLFormElement>("#settings-form");
  readonly #change: (name: string, value: unknown) => void;
  #choices: Choices = {};

  constructor(change: (name: string, value: unknown) => void) {
    this.#change = change;
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    this.#form.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) this.#changed(target);
    });
  }

  get isDrawn(): boolean {
    return this.#form.children.length > 0;
  }

  draw(choices: Choices): void {
    this.#choices = choices;
    this.#form.replaceChildren(
      ...Object.entries(choices).map(([name, allowed]) =>
        make("label", {}, make("span", {}, wordsOf(name)), controlOf(name, allowed)),
      ),
    );
  }

  /** What somebody is at stays as it is. */
  show(settings: Fields): void {
    for (const control of this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")) {
      if (control !== document.activeElement) control.value = String(settings[control.name]);
    }
  }

  #changed(control: HTMLInputElement | HTMLSelectElement): void {
    if (!control.reportValidity()) return;
    const allowed = this.#choices[control.name];
    const value =
      allowed === "quantity" ? Number(control.value) : allowed?.find((each) => String(each) === control.value);
    this.#change(control.name, value);
  }
}

function controlOf(name: string, allowed: Choices[string]): HTMLElement {
  if (allowed === "quantity")
    return make("input", { name, type: "number", min: "0", max: "1000000", step: "any", required: "" });
  return make("select", { name }, ...allowed.map((each) => make("option", { value: String(each) }, shownOf(each))));
}

const shownOf = (value: unknown) => (value === true ? "yes" : value === false ? "no" : String(value));

/** `activationDelaySeconds`: "Activation delay seconds". */
function wordsOf(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace("ip ", "IP ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
