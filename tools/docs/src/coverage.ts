import { catalog } from "@adyen-kit/client/catalog";
import { handlerOf } from "../../../packages/sandbox/src/operations/call.ts";
import { handlers } from "../../../packages/sandbox/src/operations/handlers.ts";

interface Covered {
  readonly api: string;
  readonly version: number;
  readonly total: number;
  readonly played: readonly string[];
}

/** The page that says which operations the sandbox plays with state, and which it answers by example. */
export async function coveragePage(): Promise<string> {
  const covered = await Promise.all(
    catalog.map(async ({ api, load }): Promise<Covered> => {
      const { operations } = await load();
      const played = operations.filter((operation) => handlerOf(handlers, operation) !== undefined);
      return {
        api: api.name,
        version: api.version,
        total: operations.length,
        played: played.map(({ method, path }) => `\`${method} ${path}\``),
      };
    }),
  );
  const total = covered.reduce((sum, each) => sum + each.total, 0);
  const played = covered.reduce((sum, each) => sum + each.played.length, 0);
  const rows = covered.map(
    (each) => `| ${each.api} v${each.version} | ${each.played.length} | ${each.total - each.played.length} |`,
  );
  const lists = covered
    .filter((each) => each.played.length > 0)
    .map((each) => `## ${each.api} v${each.version}, with state\n\n${each.played.map((one) => `- ${one}`).join("\n")}`);
  return `${[
    "<!-- Made by `npm run coverage`. Do not edit. -->",
    "# What the sandbox plays",
    `Of ${total} operations in ${covered.length} versions of Adyen's APIs it plays ${played} with state. The other ${total - played} are checked for key, role, parameters and body, and answered by an example that fits their own schema, under the header \`x-sandbox: example\`.`,
    ["| API | with state | by example |", "| --- | --- | --- |", ...rows].join("\n"),
    ...lists,
  ].join("\n\n")}\n`;
}
