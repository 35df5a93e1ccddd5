import { cpSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type DefaultTheme, type Plugin } from "vitepress";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const PAGES = [
  "README.md",
  "SECURITY.md",
  "CONTRIBUTING.md",
  "packages/*/README.md",
  "docs/**/*.md",
  "examples/*/README.md",
];
const pages = globSync(PAGES, { cwd: root }).filter((page) => !page.includes("node_modules"));
/** Their long tables are for a reader who has found the page; the whole of them would fill the search's index. */
const isReference = (page: string) => page.startsWith("docs/reference/");

/** The pages of the repository as they are, and nothing besides. */
export default defineConfig({
  srcDir: "..",
  srcExclude: [
    "{site,temp,bench,consumers,runtimes,spec,etc,tools}/**",
    "**/{dist,test,prove,temp,skills}/**",
    "CHANGELOG.md",
  ],
  outDir: "dist",
  cacheDir: "../node_modules/.cache/vitepress",
  title: "adyen-kit",
  description: "Adyen for TypeScript, end to end: client, sandbox, API key rotation, command.",
  cleanUrls: true,
  lastUpdated: false,
  rewrites: (page) => page.replace(/README\.md$/, "index.md"),
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: (md) => md.core.ruler.push("pages", ({ tokens, env }) => linkPages(tokens, env.relativePath)),
  },
  vite: {
    plugins: [vueOfThisFolder()],
    build: { chunkSizeWarningLimit: 20_000 },
  },
  buildEnd: ({ outDir }) => writeForAgents(outDir),
  themeConfig: {
    search: {
      provider: "local",
      options: {
        _render: (text, env, md) => (isReference(env.relativePath) ? headings(text, md, env) : md.render(text, env)),
      },
    },
    outline: "deep",
    nav: [
      { text: "Guides", link: "/docs/guides/first-payment" },
      { text: "Client", link: "/packages/client/" },
      { text: "Sandbox", link: "/packages/sandbox/" },
      { text: "Rotation", link: "/docs/rotating-keys" },
      { text: "Command", link: "/packages/cli/" },
      { text: "Reference", link: "/docs/reference/" },
    ],
    sidebar: {
      "/docs/reference/": [{ text: "Reference", items: referenceItems() }],
      "/": [
        { text: "Start", items: [{ text: "adyen-kit", link: "/" }] },
        { text: "Guides", items: items("docs/guides/*.md") },
        { text: "Rotation", items: items("docs/guides/rotation/**/*.md") },
        { text: "Packages", items: items("packages/*/README.md") },
        { text: "More", items: items("docs/*.md") },
      ],
    },
  },
});

function items(pattern: string): DefaultTheme.SidebarItem[] {
  return pages
    .filter((page) => posix.matchesGlob(page, pattern))
    .map((page) => ({ text: titleOf(page), link: linkOf(page) }));
}

/** One entry for each version of each API, with its groups below. */
function referenceItems(): DefaultTheme.SidebarItem[] {
  const overviews = pages.filter((page) => /^docs\/reference\/[^/]+\/v\d+\/README\.md$/.test(page));
  return overviews.map((overview) => ({
    text: titleOf(overview),
    link: linkOf(overview),
    collapsed: true,
    items: items(`${posix.dirname(overview)}/*.md`).filter(({ link }) => link !== linkOf(overview)),
  }));
}

function titleOf(page: string): string {
  return /^# (.+)$/m.exec(readFileSync(join(root, page), "utf8"))?.[1] ?? page;
}

function linkOf(page: string): string {
  return `/${page.replace(/README\.md$/, "").replace(/\.md$/, "")}`;
}

/** Only what stands out of a page of the reference: its headings, and the first lines below each. */
function headings(text: string, md: { render: (text: string, env: object) => string }, env: object): string {
  return md.render(text.replace(/^\|.*$/gm, "").replace(/```[^]*?```/g, ""), env);
}

interface Token {
  type: string;
  attrGet: (name: string) => string | null;
  attrSet: (name: string, value: string) => void;
  children: Token[] | null;
}

/** Links between pages of the repository lead to their place here; those to folders and other files become text. */
function linkPages(tokens: Token[], page: string): void {
  for (const { children } of tokens) {
    let isText = false;
    for (const token of children ?? []) {
      if (token.type === "link_open") {
        const href = token.attrGet("href") ?? "";
        const [path = ""] = href.split("#");
        const isOwn = path !== "" && !/^[a-z]+:/.test(path);
        const to = posix.join(posix.dirname(page), path);
        isText = isOwn && !pages.includes(to);
        if (isText) Object.assign(token, { type: "text", tag: "", nesting: 0, content: "" });
        else if (isOwn) token.attrSet("href", href.replace(/README\.md/, "index.md"));
      } else if (token.type === "link_close" && isText) {
        Object.assign(token, { type: "text", tag: "", nesting: 0, content: "" });
        isText = false;
      }
    }
  }
}

/** What a coding agent is given to work with; no page for people. */
const SKILL = "packages/cli/skills/adyen-kit/SKILL.md";

/** Every page as it was written, and a list of them: for programs that read, as https://llmstxt.org has it. */
function writeForAgents(outDir: string): void {
  const lines = [...pages, SKILL].map(
    (page) => `- [${page === SKILL ? "Skill for coding agents" : titleOf(page)}](/${page})`,
  );
  for (const page of [...pages, SKILL]) cpSync(join(root, page), join(outDir, page));
  writeFileSync(
    join(outDir, "llms.txt"),
    ["# adyen-kit", "", "> Adyen for TypeScript, end to end.", "", ...lines, ""].join("\n"),
  );
}

/** The pages are above the folder that this package is installed in. */
function vueOfThisFolder(): Plugin {
  return {
    name: "vue-of-this-folder",
    enforce: "pre",
    resolveId(source, importer, options) {
      if (!/^vue(\/|$)/.test(source) || importer?.includes("node_modules")) return null;
      return this.resolve(source, fileURLToPath(import.meta.url), { ...options, skipSelf: true });
    },
  };
}
