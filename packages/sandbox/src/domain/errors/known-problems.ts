import {
  forbidden,
  internal,
  invalid,
  legalEntityRefused,
  noSuchPath,
  originRefused,
  otherMethod,
  type Problem,
  type Refusal,
  terminalsRefused,
  tooLarge,
  unauthorized,
  unknownEntity,
  unreadable,
  userRefused,
} from "../refusal.ts";
import type { SourceMark } from "./error-source.ts";

/** An error in the form of RFC 7807, as a person or a report reads it. */
export interface KnownProblem extends Pick<Problem, "status" | "errorCode" | "title"> {
  readonly source: SourceMark;
  /** What the sandbox answers it to. */
  readonly when: string;
}

/** The errors that Management and the platform APIs answer here. */
export const KNOWN_PROBLEMS: readonly KnownProblem[] = [
  known(unreadable(""), "D", "a body that is not JSON"),
  known(unauthorized(), "R", "a key or password that is wrong"),
  known(forbidden(), "R", "a credential without the role, or beyond its reach"),
  known(noSuchPath("", undefined), "D", "a path of no API"),
  known(otherMethod(), "I", "a path of an operation with another method"),
  known(tooLarge(""), "I", "a body of more than 1 MB"),
  known(internal(), "D", "a fault on demand"),
  known(terminalsRefused(""), "D", "terminal actions for terminals that are none"),
  known(invalid([]), "F", "a field that is missing or wrong"),
  known(legalEntityRefused([]), "R", "a legal entity without its details"),
  known(unknownEntity(), "R", "an id that leads nowhere"),
  known(originRefused("Origin already exists", []), "R", "an allowed origin that is there"),
  known(userRefused([]), "F", "a user who cannot be"),
];

function known({ problem: { status, errorCode, title } }: Refusal, source: SourceMark, when: string): KnownProblem {
  return { status, errorCode, title, source, when };
}
