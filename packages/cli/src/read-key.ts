import { Secret, type Sink, UsageError } from "@adyen-kit/rotate";

/** The name of the variable that a target of `--api-key-from` means; nothing where it is of another kind. */
export function variableOf(target: string): string | undefined {
  if (!target.startsWith("variable:")) return undefined;
  const name = target.slice("variable:".length);
  if (/^[A-Za-z_]\w*$/.test(name)) return name;
  throw new UsageError(`"${target}": write variable:<NAME>, with the name of an environment variable.`);
}

/**
 * A key from where `--api-key-from` says it is: an environment variable, or a target.
 *
 * @throws {UsageError} nothing is there.
 */
export async function readKey(target: string, open: (target: string) => Sink): Promise<Secret> {
  const variable = variableOf(target);
  if (variable === undefined) {
    const { secret } = await open(target).read();
    if (secret === undefined) throw new UsageError(`The calling key: nothing is in ${target}.`);
    return secret;
  }
  const value = process.env[variable];
  if (!value) throw new UsageError(`The calling key: the environment variable ${variable} is not set.`);
  return new Secret(value);
}
