/**
 * Writes docs/rules.md out of the catalogue of rules.
 *
 *     node scripts/docs.mjs            writes it
 *     node scripts/docs.mjs --check    fails where it is not what the catalogue says
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import "./typescript/register.mjs";

const ROOT = join(import.meta.dirname, "..");
const PAGE = join(ROOT, "docs/rules.md");

const SEVERITIES = { error: "要修正 (error)", warning: "要確認 (warning)", info: "参考 (info)" };

const HEADING = `# 点検の規則 / Rules

点検がシートの記録について調べることの一覧です。この頁は規則そのものから作られます (\`npm run docs\`)。

What checking looks for in the records. This page is made out of the rules themselves (\`npm run docs\`).
`;

/** Text as it may stand in a cell of a Markdown table. */
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (title, { ja, en }) => `| ${title} | ${cell(ja)} | ${cell(en)} |`;

function ruleChapter({ id, severity, docs, messages }) {
  const messageRows = Object.keys(messages.ja).map((name) =>
    row(`\`${name}\``, { ja: messages.ja[name], en: messages.en[name] }),
  );
  return [
    `## ${id}\n`,
    `${SEVERITIES[severity]}\n`,
    "| | 日本語 | English |",
    "|---|---|---|",
    row("内容 / What", docs.description),
    row("なぜ / Why", docs.rationale),
    row("直し方 / Fix", docs.fix),
    ...messageRows,
  ].join("\n");
}

const { RULES } = await import("../src/domain/rules/catalogue");
const page = await format([HEADING, ...RULES.map(ruleChapter)].join("\n\n"), { parser: "markdown" });

if (!process.argv.includes("--check")) {
  mkdirSync(join(ROOT, "docs"), { recursive: true });
  writeFileSync(PAGE, page);
  console.log(`docs/rules.md: ${RULES.length} rules`);
} else if (!existsSync(PAGE) || readFileSync(PAGE, "utf8") !== page) {
  console.error("docs/rules.md is not what the catalogue of rules says; run npm run docs.");
  process.exitCode = 1;
}
