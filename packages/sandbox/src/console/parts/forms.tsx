import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { narrow, useAddress } from "../address.ts";

interface FormProps {
  readonly onSubmit: (text: (name: string) => string, form: HTMLFormElement) => void;
  readonly class?: string;
  readonly name?: string;
  readonly children: ComponentChildren;
}

/** A form that the page itself reads. `text` gives what is in a field. */
export function Form({ onSubmit, name, children, ...rest }: FormProps) {
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (field: string) => {
      const value = data.get(field);
      return typeof value === "string" ? value.trim() : "";
    };
    onSubmit(text, event.currentTarget);
  };
  return (
    <form autocomplete="off" onSubmit={submit} aria-label={name} {...rest}>
      {children}
    </form>
  );
}

/** Waits for so long after the last letter: what is typed is asked for once. */
const TYPING = 250;

/** What a list is narrowed down to, in the address: whoever has that sees the same. `/` leads to it. */
export function Search({ label }: { readonly label: string }) {
  const { query } = useAddress();
  const given = query.get("search") ?? "";
  const [text, setText] = useState(given);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setText(given), [given]);
  useEffect(() => {
    const timer = setTimeout(() => text !== given && narrow({ search: text }), TYPING);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.target !== document.body) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener("keydown", find);
    return () => removeEventListener("keydown", find);
  }, []);
  return (
    <input
      {...{ type: "search", placeholder: `${label}  /`, "aria-label": label, value: text, spellcheck: false }}
      ref={field}
      onInput={({ currentTarget }) => setText(currentTarget.value)}
    />
  );
}

interface FilterProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly string[];
}

export function Filter({ name, label, options }: FilterProps) {
  const chosen = useAddress().query.get(name) ?? "";
  const all = chosen === "" || options.includes(chosen) ? options : [...options, chosen];
  return (
    <select aria-label={label} value={chosen} onChange={({ currentTarget }) => narrow({ [name]: currentTarget.value })}>
      <option value="">{`${label}: all`}</option>
      {all.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  );
}

interface FieldProps {
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Field({ label, children, ...rest }: FieldProps) {
  return (
    <label {...rest}>
      <span>{label}</span>
      {children}
    </label>
  );
}
