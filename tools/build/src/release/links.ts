import { posix } from "node:path";

/**
 * A page of the repository as it can be read anywhere: its relative links lead to `files`, its pictures to `pictures`. Code
 * is left alone.
 *
 * @param page path of the page below the repository.
 */
export function withAbsoluteLinks(
  markdown: string,
  page: string,
  { files, pictures }: { readonly files: string; readonly pictures: string },
): string {
  return eachProse(markdown, (prose) =>
    prose.replaceAll(LINK, (whole, bang: string | undefined, text: string, target: string | undefined) => {
      if (target === undefined || !isRelative(target)) return whole;
      const path = posix.join(posix.dirname(page), target);
      return bang === "!" ? `![${text}](${pictures}/${path})` : `[${text}](${files}/${path})`;
    }),
  );
}

/** Targets of the links of a page that lead to other files of its repository. */
export function relativeLinks(markdown: string): readonly string[] {
  const found: string[] = [];
  eachProse(markdown, (prose) => {
    for (const [, , , target] of prose.matchAll(LINK)) {
      if (target !== undefined && isRelative(target)) found.push(target);
    }
    return prose;
  });
  return found;
}

/** Code between backticks, which is no link; or a link, whose text may hold pairs of brackets. */
const LINK = /`[^`\n]*`|(!?)\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^\s()]+)\)/g;

function isRelative(target: string): boolean {
  return !/^([a-z][a-z+.-]*:|#|\/)/i.test(target);
}

/** Changes what is between blocks of code. */
function eachProse(markdown: string, change: (prose: string) => string): string {
  return markdown
    .split(/(^```[^]*?^```$)/m)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
