import type { ComponentChildren } from "preact";
import { href, type Query } from "../address.ts";

export type Tone = "good" | "warn" | "bad" | "";

const TONES: Readonly<Record<string, Tone>> = {
  ...{ active: "good", authorised: "good", captured: "good", current: "good", delivered: "good" },
  ...{ pending: "warn", received: "warn", superseded: "warn", waiting: "warn" },
  ...{ cancelled: "bad", expired: "bad", "given-up": "bad", inactive: "bad", refused: "bad" },
};

/** A state in a word. Its colour says nothing that the word does not. */
export function Tag({ children, tone }: { readonly children: string; readonly tone?: Tone }) {
  return <span class={`tag ${tone ?? TONES[children] ?? ""}`}>{children}</span>;
}

interface LinkProps {
  readonly to: readonly string[];
  readonly query?: Query;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Link({ to, query, children, ...rest }: LinkProps) {
  return (
    <a href={href(to, query)} {...rest}>
      {children}
    </a>
  );
}

interface PageProps {
  readonly title: ComponentChildren;
  /** Of the window: what the title says without markup. */
  readonly name: string;
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Page({ title, name, actions, children }: PageProps) {
  document.title = `${name} – Adyen sandbox`;
  return (
    <>
      <div class="title">
        <h1 tabIndex={-1}>{title}</h1>
        <div class="controls">{actions}</div>
      </div>
      {children}
    </>
  );
}

interface CardProps {
  readonly title?: string;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Card({ title, aside, children }: CardProps) {
  return (
    <section class="card" aria-label={title}>
      {title !== undefined && (
        <div class="head">
          <h2>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}

/** Nothing is here yet, and what to do so that there is. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="strong">{title}</p>
      {children}
    </div>
  );
}

export type Fact = readonly [name: string, value: ComponentChildren];

/** Names with their values; those without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== undefined && value !== "" && value !== false)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

interface ButtonProps {
  readonly onClick: () => void;
  readonly kind?: "main" | "danger" | "small";
  /** Where the words alone do not say what it is about. */
  readonly label?: string;
  readonly isPressed?: boolean;
  readonly children: ComponentChildren;
}

export function Button({ onClick, kind, label, isPressed, children }: ButtonProps) {
  return (
    <button type="button" class={kind} onClick={onClick} aria-label={label} aria-pressed={isPressed}>
      {children}
    </button>
  );
}
