import { UsageError } from "../errors.ts";
import { type CredentialRef, defaultPolicy, type Policy } from "../machine/records.ts";
import type { MemberDefinition } from "./definition.ts";
import { readSchedule, type ScheduleText } from "./read-schedule.ts";
import type { Schedule } from "./schedule.ts";

/** A row of an import, as people write it; `members.schema.json`, in this package's `dist`, says the same to editors. */
export interface MemberRow {
  readonly name: string;
  /** The company account that the credential belongs to. Give this or `merchant`. */
  readonly company?: string;
  readonly merchant?: string;
  /** For example `S2-6262224667`. */
  readonly credential: string;
  /** `test`, `live` or an address. */
  readonly platform?: string;
  readonly targets: readonly string[];
  readonly consumers?: readonly string[];
  readonly policy?: Partial<Policy>;
  readonly schedule?: ScheduleText;
  /** A target that holds the key that calls. */
  readonly callingKey?: string;
  /** When its key was generated, where that is known. ISO 8601. */
  readonly rotatedAt?: string;
}

/** What is wrong with a row. */
export interface RowProblem {
  /** As it stands in the file; the row's place where there is none. From 1. */
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

export interface ReadingOptions {
  /** Of rows that name none. */
  readonly platform?: string | undefined;
  /** Of rows that say less. */
  readonly schedule?: ScheduleText | undefined;
  /** A target as it means the same everywhere, after it was looked at. @throws {UsageError} it is not understood. */
  readonly absolute: (target: string) => string;
}

const fields = [
  ...["name", "company", "merchant", "credential", "platform", "targets", "consumers", "policy", "schedule"],
  ...["callingKey", "rotatedAt"],
];
const scheduleFields = ["maximumAge", "jitter", "firstWithin", "windows", "approval"];
const choices: Readonly<Record<string, readonly string[]>> = {
  strategy: ["direct", "alternating"],
  onLostAnswer: ["bridge", "ask", "regenerate"],
};

/** A row as a definition, or everything that is wrong with it. */
export function readMember(
  row: unknown,
  options: ReadingOptions,
): MemberDefinition | readonly Omit<RowProblem, "line">[] {
  const problems: Omit<RowProblem, "line">[] = [];
  const wrong = (field: string, message: string) => void problems.push({ field, message });
  if (!isRecord(row)) return [{ field: "", message: "is no object" }];
  refuseOthers("", row, fields, wrong);
  const text = (field: string, isRequired = false): string | undefined => {
    const value = row[field];
    if (value === undefined && !isRequired) return undefined;
    if (typeof value === "string" && value.trim() !== "" && value.length <= longest) return value.trim();
    wrong(field, value === undefined ? "is missing" : `must be a text of up to ${longest} characters, not empty`);
    return undefined;
  };
  const list = (field: string, isRequired = false): readonly string[] => {
    const value = row[field];
    if (value === undefined && !isRequired) return [];
    if (isTexts(value) && (value.length > 0 || !isRequired)) return value;
    wrong(field, value === undefined ? "is missing" : "must be a list of texts that are not empty");
    return [];
  };
  const target = (field: string, written: string): string => {
    try {
      return options.absolute(written);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      wrong(field, error.message);
      return written;
    }
  };
  const credential = credentialOf(text, wrong, options.platform ?? "test");
  const targets = list("targets", true).map((one) => target("targets", one));
  const [name = "", callingKey, rotated] = [text("name", true), text("callingKey"), text("rotatedAt")];
  const rotatedAt = rotated === undefined ? undefined : Date.parse(rotated);
  if (Number.isNaN(rotatedAt)) wrong("rotatedAt", `"${rotated}" is no time. Write, for example, 2026-05-01T12:00:00Z.`);
  if (!nameShape.test(name) || rotationId.test(name)) {
    wrong("name", "is printed everywhere: up to 200 characters that can be seen, and not the form of a rotation's id");
  }
  const read = {
    name,
    credential,
    targets,
    consumers: list("consumers"),
    policy: policyOf(row["policy"], wrong),
    schedule: scheduleOf(row["schedule"], options.schedule, wrong),
    callingKey: callingKey === undefined ? undefined : target("callingKey", callingKey),
  };
  if (problems.length > 0) return problems;
  const { schedule, callingKey: key, ...definition } = read;
  if (schedule === undefined) return problems;
  return {
    ...definition,
    schedule,
    ...(key !== undefined && { callingKey: key }),
    ...(rotatedAt !== undefined && { rotatedAt: new Date(rotatedAt).toISOString() }),
  };
}

const longest = 1_000;
const nameShape = /^[^\p{C}\p{Zl}\p{Zp}]{0,200}$/u;
/** `keys approve` takes either. */
const rotationId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

type Wrong = (field: string, message: string) => void;

function credentialOf(
  text: (field: string, isRequired?: boolean) => string | undefined,
  wrong: Wrong,
  platformOfOthers: string,
): CredentialRef {
  const [company, merchant] = [text("company"), text("merchant")];
  const [credentialId = "", platform = platformOfOthers] = [text("credential", true), text("platform")];
  if ((company === undefined) === (merchant === undefined)) {
    wrong("company", "give this or merchant: the account that the credential belongs to");
  }
  if (platform !== "test" && platform !== "live" && !URL.canParse(platform)) {
    wrong("platform", `is test, live or an address such as http://127.0.0.1:4010, not "${platform}"`);
  }
  const level = company === undefined ? "merchant" : "company";
  return { level, accountId: company ?? merchant ?? "", credentialId, platform };
}

function policyOf(value: unknown, wrong: Wrong): Partial<Policy> {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    wrong("policy", "must be an object");
    return {};
  }
  refuseOthers("policy.", value, Object.keys(defaultPolicy), wrong);
  for (const [name, example] of Object.entries(defaultPolicy)) {
    const one = value[name];
    if (one === undefined) continue;
    const [field, among] = [`policy.${name}`, choices[name]];
    if (typeof one !== typeof example) wrong(field, `must be a ${typeof example}, for example ${example}`);
    else if (typeof one === "number" && !(one >= 0 && Number.isFinite(one))) wrong(field, "must be 0 or more");
    else if (among !== undefined && !among.some((choice) => choice === one))
      wrong(field, `must be one of ${among.join(", ")}`);
  }
  // Each field was checked above.
  return value;
}

type DurationField = "maximumAge" | "jitter" | "firstWithin";

function scheduleOf(value: unknown, others: ScheduleText | undefined, wrong: Wrong): Schedule | undefined {
  if (value !== undefined && !isRecord(value)) {
    wrong("schedule", "must be an object");
    return undefined;
  }
  const given = value ?? {};
  refuseOthers("schedule.", given, scheduleFields, wrong);
  const { windows, approval, maximumAge, jitter, firstWithin } = given;
  const read: { -readonly [name in keyof ScheduleText]: ScheduleText[name] } = { ...others };
  let isWrong = false;
  const mistake = (field: string, message: string) => {
    isWrong = true;
    wrong(`schedule.${field}`, message);
  };
  if (isTexts(windows)) read.windows = windows;
  else if (windows !== undefined) mistake("windows", "must be a list of texts");
  if (typeof approval === "boolean") read.approval = approval;
  else if (approval !== undefined) mistake("approval", "must be true or false");
  for (const [name, one] of Object.entries({ maximumAge, jitter, firstWithin }) as [DurationField, unknown][]) {
    if (typeof one === "string") read[name] = one;
    else if (one !== undefined) mistake(name, "must be a text, for example 90d");
  }
  if (isWrong) return undefined;
  try {
    return readSchedule(read);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const [field = "", ...message] = error.message.split(": ");
    mistake(field, message.join(": "));
    return undefined;
  }
}

function refuseOthers(prefix: string, row: Record<string, unknown>, known: readonly string[], wrong: Wrong): void {
  for (const name of Object.keys(row)) {
    if (!known.includes(name)) wrong(`${prefix}${name}`, `is no field. There are ${known.join(", ")}`);
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string" && one !== "" && one.length <= longest);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
