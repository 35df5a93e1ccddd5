import { InvalidArgumentError } from "commander";

export function positiveNumber(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError("Give a number above 0.");
  return number;
}

export function wholeNumber(text: string): number {
  const number = positiveNumber(text);
  if (!Number.isInteger(number)) throw new InvalidArgumentError("Give a whole number.");
  return number;
}

export function portNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535 || text.trim() === "")
    throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return number;
}
