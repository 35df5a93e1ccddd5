export interface Instruction {
  readonly name: string;
  readonly value: string;
}

/** A stage of a build: what is done between one `FROM` and the next. */
export interface Stage {
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile, in its order. Arguments before the first stage are left out. */
export function readStages(dockerfile: string): readonly Stage[] {
  const lines = dockerfile
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const stages: { name: string | undefined; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [, name = "", value = ""] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    if (name === "FROM") stages.push({ name: /\sAS\s+(\S+)$/i.exec(value)?.[1], instructions: [] });
    else stages.at(-1)?.instructions.push({ name, value });
  }
  return stages;
}

/** The last value of an instruction that a stage has once, such as `ENTRYPOINT`, in its form as a list. */
export function listOf(stage: Stage | undefined, name: string): readonly string[] {
  const value = stage?.instructions.findLast((each) => each.name === name)?.value ?? "[]";
  return JSON.parse(value.slice(value.indexOf("["))) as string[];
}
