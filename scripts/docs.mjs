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

const SEVERITIES = {
  error: { ja: "要修正", en: "error" },
  warning: { ja: "要確認", en: "warning" },
  info: { ja: "参考", en: "info" },
};

const HEADING = `# 点検の規則 / Rules of the check

点検が記録について調べることの一覧です。この頁は規則そのものから作られます (\`npm run docs\`)。「…」には、シートに書かれている値が入ります。

- **要修正**: このままでは集計の数が正しくなりません。
- **要確認**: 人が見て判断してください。
- **参考**: どのように読み取ったかのお知らせです。

What the check looks for in the records. This page is made out of the rules themselves (\`npm run docs\`); … stands for a value of the sheet. _error_: the figures would be wrong; _warning_: a person should look; _info_: how something was read.
`;

/** The values that a message is filled with are left open. */
const opened = (text) => text.replaceAll(/\{\{\w+\}\}/g, "…");

const overviewRow = ({ id, severity, docs }) =>
  `| [\`${id}\`](#${id}) | ${SEVERITIES[severity].ja} | ${docs.description.ja} |`;

/** A message, with its severity where that is not the rule's. */
function messageLine({ severityByMessage, messages }, name, language) {
  const own = severityByMessage[name];
  return `${opened(messages[language][name])}${own ? ` (${SEVERITIES[own][language]})` : ""}`;
}

function ruleChapter(rule) {
  const { id, severity, docs, messages } = rule;
  const lines = (language) =>
    Object.keys(messages.ja).map((name) => `  - ${messageLine(rule, name, language)}`);
  return [
    `## ${id}\n`,
    `**${SEVERITIES[severity].ja}** ${docs.description.ja}\n`,
    `- なぜ: ${docs.rationale.ja}`,
    `- 直し方: ${docs.fix.ja}`,
    "- 表示:",
    ...lines("ja"),
    `\n_${SEVERITIES[severity].en}_ ${docs.description.en}\n`,
    `- Why: ${docs.rationale.en}`,
    `- Fix: ${docs.fix.en}`,
    "- Messages:",
    ...lines("en"),
  ].join("\n");
}

const { RULES } = await import("../src/domain/rules/catalogue");
const overview = ["| 規則 | | 内容 |", "|---|---|---|", ...RULES.map(overviewRow)].join("\n");
const page = await format([HEADING, overview, ...RULES.map(ruleChapter)].join("\n\n"), {
  parser: "markdown",
});

if (!process.argv.includes("--check")) {
  mkdirSync(join(ROOT, "docs"), { recursive: true });
  writeFileSync(PAGE, page);
  console.log(`docs/rules.md: ${RULES.length} rules`);
} else if (!existsSync(PAGE) || readFileSync(PAGE, "utf8") !== page) {
  console.error("docs/rules.md is not what the catalogue of rules says; run npm run docs.");
  process.exitCode = 1;
}
