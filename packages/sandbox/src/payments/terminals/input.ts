import { asRecord, type Fields } from "../../domain/fields.ts";
import { failure, SUCCESS } from "./message.ts";

/** What somebody does who is asked at a terminal. */
export type Given =
  | { readonly kind: "confirmed"; readonly yes: boolean }
  | { readonly kind: "typed"; readonly text: string }
  /** Which of the entries of a menu, counted from 0. */
  | { readonly kind: "chosen"; readonly index: number };

/** A question at a terminal, as its screen shows it. */
export interface Question {
  readonly text: string;
  readonly how: Given["kind"];
  /** What there is to choose from. */
  readonly entries: readonly string[];
  /** What stands in the field before anybody types. */
  readonly suggested: string;
  readonly isSecret: boolean;
}

export function questionOf({ DisplayOutput: output, InputData: data }: Fields): Question {
  const { MenuEntry: entries, OutputContent: content } = asRecord(output);
  const { InputCommand: command, DefaultInputString: suggested, MaskCharactersFlag: isMasked } = asRecord(data);
  return {
    text: textOf(content),
    how: HOW[String(command)] ?? "confirmed",
    entries: listed(entries).map((entry) =>
      textOf(entry["OutputText"] === undefined ? entry : { OutputText: entry["OutputText"] }),
    ),
    suggested: typeof suggested === "string" ? suggested : "",
    isSecret: command === "Password" || isMasked === true,
  };
}

const HOW: Readonly<Record<string, Given["kind"]>> = {
  ...{ TextString: "typed", DigitString: "typed", DecimalString: "typed", Password: "typed" },
  GetMenuEntry: "chosen",
};

/** What is given where nobody stands at the terminal: yes, what stands there, or the first of what there is. */
export function givenByDefault({ how, suggested }: Question): Given {
  if (how === "typed") return { kind: "typed", text: suggested };
  return how === "chosen" ? { kind: "chosen", index: 0 } : { kind: "confirmed", yes: true };
}

/** The answer to a question. */
export function inputAnswer(request: Fields, given: Given): object {
  const { InputCommand: command } = asRecord(request["InputData"]);
  return answer(request, {
    Response: SUCCESS,
    Input: { InputCommand: command, ...inputOf(String(command), given, questionOf(request)) },
  });
}

/** The answer to one that nobody answered. */
export function unanswered(request: Fields, condition: "Aborted" | "Cancel", message: string): object {
  return answer(request, { Response: failure(condition, { message }) });
}

function answer({ DisplayOutput: output, InputData: data }: Fields, result: object): object {
  const { Device, InfoQualify } = asRecord(data);
  return {
    ...(output !== undefined && { OutputResult: shown(asRecord(output)) }),
    InputResult: { Device, InfoQualify, ...result },
  };
}

function inputOf(command: string, given: Given, { entries }: Question): object {
  if (given.kind === "confirmed")
    return command === "GetFunctionKey" ? { FunctionKey: "1" } : { ConfirmedFlag: given.yes };
  if (given.kind === "chosen") return { MenuEntryNumber: entries.map((_, index) => (index === given.index ? 1 : 0)) };
  if (command === "Password") return { Password: given.text };
  return command === "DigitString" ? { DigitInput: given.text } : { TextInput: given.text };
}

/** That an output was shown. */
export function shown({ Device, InfoQualify }: Fields): object {
  return { Device, InfoQualify, Response: SUCCESS };
}

/** The words of an output, whichever way they are laid out; one line for each. */
function textOf(content: unknown): string {
  const { OutputText: lines, OutputXHTML: xhtml, PredefinedContent: predefined } = asRecord(content);
  const texts = listed(lines).flatMap(({ Text: text }) => (typeof text === "string" ? [text] : []));
  if (texts.length > 0) return texts.join(" ");
  if (typeof xhtml === "string") return "A page of its own";
  const { ReferenceID: reference } = asRecord(predefined);
  return typeof reference === "string" ? reference : "";
}

export function listed(given: unknown): Fields[] {
  if (given === undefined) return [];
  return (Array.isArray(given) ? given : [given]).map(asRecord);
}
