/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** One input of a card, in a frame of its own inside a shop's page: the shop gets what is typed only encrypted. */

import { type Content, contentOf, type FieldSetUp, type Report, withSealed } from "./contents.ts";
import type { Aria, FieldConfig, Styles, Told } from "./messages.ts";
import { caretBehind, digitsOf } from "./rules.ts";
import { seal } from "./seal.ts";

const setUp = JSON.parse(document.querySelector("#set-up")?.textContent ?? "{}") as FieldSetUp;
const input = document.querySelector("input") ?? document.createElement("input");
const errorText = document.querySelector(".aria-error") ?? document.createElement("span");
const contextText = document.querySelector(".aria-context") ?? document.createElement("span");
const placeholderRule = document.styleSheets[0]?.cssRules[0];

let config: FieldConfig | undefined;
let content: Content | undefined;
let styles: Styles = {};
let before = "";

window.addEventListener("message", ({ source, origin, data }) => {
  if (source !== window.parent || origin !== setUp.origin || typeof data !== "string") return;
  const told = JSON.parse(data) as FieldConfig | Told;
  if (config === undefined && "fieldType" in told && "txVariant" in told) begin(told);
  else if (config?.numKey === told.numKey) hear(told);
});

/** The first message sets the field up. */
function begin(given: FieldConfig): void {
  config = given;
  content = contentOf(given, setUp);
  const { fieldType, iframeUIConfig: { placeholders, ariaConfig, sfStyles } = {} } = given;
  const aria = (ariaConfig?.[fieldType] ?? {}) as Aria;
  input.disabled = false;
  input.id = fieldType;
  input.dataset["fieldtype"] = fieldType;
  input.autocomplete = content.autocomplete as AutoFill;
  input.type = content.isMasked ? "password" : given.legacyInputMode === true ? "tel" : "text";
  input.setAttribute("aria-label", aria.label ?? fieldType);
  input.setAttribute("aria-required", "true");
  input.setAttribute("aria-invalid", "false");
  input.placeholder = placeholders?.[content.placeholderName()] ?? "";
  contextText.textContent = aria.contextualTexts?.[content.placeholderName()] ?? "";
  document.title = aria.iframeTitle ?? "";
  document.documentElement.lang = ariaConfig?.lang ?? "en";
  dress(sfStyles ?? {});
  post({ action: "config" });
}

function hear(told: Told): void {
  if (content === undefined || config === undefined) return;
  if (told.destroy === true) {
    input.disabled = true;
    return;
  }
  if (told.focus === true) input.focus();
  if (told.styleObject !== undefined) dress({ ...styles, ...told.styleObject });
  if (told.externalValidation === true || told.unsupportedCard !== undefined) showError(told.code ?? "");
  if (told.autoComplete !== undefined) write(told.autoComplete);
  const reports = content.hear(told, input.value);
  input.placeholder = config.iframeUIConfig?.placeholders?.[content.placeholderName()] ?? "";
  input.setAttribute("aria-required", String(content.isRequired()));
  reports.forEach(report);
}

input.addEventListener("input", () => {
  const { value, selectionStart } = input;
  const isAtEnd = selectionStart === null || selectionStart === value.length;
  write(value, isAtEnd ? undefined : digitsOf(value.slice(0, selectionStart)).length);
});
input.addEventListener("focus", () => post({ action: "focus", focus: true, numChars: input.value.length }));
input.addEventListener("blur", () => {
  post({ action: "focus", focus: false, numChars: input.value.length });
  content?.leave(input.value).forEach(report);
});
input.addEventListener("keydown", ({ key }) => {
  // Version 5 takes any message that it does not know for a problem of the field.
  if (key === "Enter" && setUp.isSix) post({ action: "enterKeyPressed" });
});

/** Puts a text into the field as it is to stand there. `digitsBefore`: the caret's place, where that is not the end. */
function write(text: string, digitsBefore?: number): void {
  if (content === undefined) return;
  const shown = content.format(text, before);
  if (shown !== input.value) {
    input.value = shown;
    const caret = digitsBefore === undefined ? shown.length : caretBehind(shown, digitsBefore);
    input.setSelectionRange(caret, caret);
  }
  before = shown;
  content.change(shown).forEach(report);
}

function report({ error, ...message }: Report): void {
  if (message.action === "encryption") showError("");
  else if (error !== undefined) showError(error);
  post({ ...message, ...(error !== undefined && { error }) });
}

function showError(code: string): void {
  const aria = (config?.iframeUIConfig?.ariaConfig?.[config.fieldType] ?? {}) as Aria;
  errorText.textContent = code === "" ? "" : (aria.error?.[code] ?? code);
  input.setAttribute("aria-invalid", String(code !== ""));
  dress(styles);
}

/** The shop's own style for this state. Only properties are set, so that nothing but looks can come by it. */
function dress(given: Styles): void {
  styles = given;
  input.removeAttribute("style");
  const isWrong = input.getAttribute("aria-invalid") === "true";
  const state = isWrong ? "error" : content?.isComplete(input.value) === true ? "validated" : "base";
  for (const name of new Set(["base", state])) put(input.style, given[name]);
  if (placeholderRule instanceof CSSStyleRule) put(placeholderRule.style, given["placeholder"]);
}

function put(style: CSSStyleDeclaration, properties: Readonly<Record<string, string>> = {}): void {
  for (const [name, value] of Object.entries(properties))
    style.setProperty(
      name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    );
}

let posting: Promise<unknown> = Promise.resolve();

/** In the order in which it is said, also where it takes time to seal it. Outside of a secure context nobody can. */
function post(message: Report): void {
  const { key } = setUp;
  if (key === undefined || !window.isSecureContext) send(message);
  else posting = posting.then(async () => send(await withSealed(message, (value) => seal(value, key))));
}

function send(message: object): void {
  if (config === undefined) return;
  const { fieldType, numKey } = config;
  window.parent.postMessage(JSON.stringify({ fieldType, numKey, ...message }), setUp.origin);
}
