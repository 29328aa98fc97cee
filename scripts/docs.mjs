/**
 * Writes docs/rules.md out of the catalogue of rules, and docs/settings.md out of that of settings.
 *
 *     node scripts/docs.mjs            writes it
 *     node scripts/docs.mjs --check    fails where it is not what the catalogue says
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import "./typescript/register.mjs";

const ROOT = join(import.meta.dirname, "..");

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
  const after = rule.silentAfter.map((other) => `[\`${other}\`](#${other})`).join(", ");
  const lines = (language) =>
    Object.keys(messages.ja).map((name) => `  - ${messageLine(rule, name, language)}`);
  return [
    `## ${id}\n`,
    `**${SEVERITIES[severity].ja}** ${docs.description.ja}\n`,
    `- なぜ: ${docs.rationale.ja}`,
    `- 直し方: ${docs.fix.ja}`,
    ...(after ? [`- 同じところを次の規則が知らせたときは、知らせません: ${after}`] : []),
    "- 表示:",
    ...lines("ja"),
    `\n_${SEVERITIES[severity].en}_ ${docs.description.en}\n`,
    `- Why: ${docs.rationale.en}`,
    `- Fix: ${docs.fix.en}`,
    ...(after ? [`- Silent where one of these has spoken of the same: ${after}`] : []),
    "- Messages:",
    ...lines("en"),
  ].join("\n");
}

const SETTINGS_HEADING = `# 設定シート / The sheet 設定

「設定」シートに書けることの一覧です。この頁は読み取りの部品そのものから作られます (\`npm run docs\`)。シートがなければ、標準の数え方で集計します。

What may stand on the sheet 設定, which an office makes in one step and changes as it likes. This page is made out of the parts that read it (\`npm run docs\`). Without the sheet the standard way of counting is in force.
`;

const CODES_HEADING = `## 区分 / Code lists

名称は変えられ、区分は足すことも消すこともできます。ID は変わりません: 過年度の数字、別の書き方、JSON は ID でつながります。同じ「まとめ」の区分には、割合のある表 (2-2～2-6) で小計が付きます。

A code may be renamed, added, removed and, in the tables with percents (2-2 … 2-6), grouped under a subtotal. Its ID is permanent: earlier years, other spellings and the JSON go by it.
`;

const BLOCKS_HEADING = `## 何行もある項目 / Parts of several rows

「項目」に同じ名前を書いた行を、要るだけ続けます。1行目は列の名前です。

Rows of one 項目 under a row of labels, as many as are needed.
`;

/** Parts of 設定 whose items begin alike; the sheet itself explains them in Japanese. */
const partsBesideBlocks = ({ targets, synonyms, earlierYears }) => [
  {
    item: "国の目安値",
    labels: ["年度", "目安値"],
    notes: targets.notes,
    en: "The national guideline for new cases a month and 100,000 inhabitants, a row a fiscal year; stands in 2-1 against the office's own figure.",
  },
  {
    item: earlierYears.item("2-1"),
    labels: [earlierYears.year, "…"],
    notes: earlierYears.notes,
    en: "The totals of earlier years, for each section a row of labels, a row with the columns' permanent IDs and a row a year; rows that name a month (H30.4) hold that month's. A year without a row is not printed; totals may be left empty.",
  },
  {
    item: synonyms.example,
    labels: ["…"],
    notes: synonyms.notes,
    en: "The office's own headers of a column of the records, separated by 、. Several rows of one column add up.",
  },
];

const cellText = (text) => text.replaceAll("|", "\\|");

function itemRow(item, settings) {
  const value = item.write(settings);
  const { ja, en } = item.explanation;
  return `| ${item.name} | ${cellText(ja)} | ${en} | ${value ?? ""} |`;
}

function codeListTable({ label, codes }) {
  const rows = codes.map(
    ({ id, label: name, aliases, group }) =>
      `| ${name} | \`${id}\` | ${aliases.join("、")} | ${group?.label ?? ""} |`,
  );
  return [`### ${label}\n`, "| 名称 | ID | 別の書き方 | まとめ |", "|---|---|---|---|", ...rows].join("\n");
}

function blockChapter({ item, labels, explanation }) {
  const columns = ["項目", ...labels];
  return [
    `### ${item}\n`,
    `| ${columns.join(" | ")} |`,
    `|${columns.map(() => "---").join("|")}|\n`,
    `${explanation.ja.split("\n").join("\n\n")}\n`,
    explanation.en,
  ].join("\n");
}

function partChapter({ item, labels, notes, en }) {
  const ja = notes.map((note) => note.replace(/^※ /, "")).join("\n");
  return blockChapter({ item, labels, explanation: { ja, en } });
}

async function settingsPage() {
  const { SETTING_BLOCKS } = await import("../src/domain/settings/blocks/setting-blocks");
  const { settingItems } = await import("../src/domain/settings/items/setting-items");
  const { DEFAULT_SETTINGS } = await import("../src/domain/settings/default-settings");
  const { SETTINGS_SHEET_TEXTS } = await import("../src/sheets/settings-sheet/settings-sheet-texts");
  const items = settingItems(DEFAULT_SETTINGS).map((item) => itemRow(item, DEFAULT_SETTINGS));
  const overview = ["| 項目 | 説明 | | 標準 |", "|---|---|---|---|", ...items].join("\n");
  const lists = Object.values(DEFAULT_SETTINGS.codeLists).map(codeListTable);
  return [
    SETTINGS_HEADING,
    overview,
    BLOCKS_HEADING,
    ...SETTING_BLOCKS.map(blockChapter),
    ...partsBesideBlocks(SETTINGS_SHEET_TEXTS).map(partChapter),
    CODES_HEADING,
    ...lists,
  ].join("\n\n");
}

async function rulesPage() {
  const { RULES } = await import("../src/domain/rules/catalogue");
  const overview = ["| 規則 | | 内容 |", "|---|---|---|", ...RULES.map(overviewRow)].join("\n");
  return [HEADING, overview, ...RULES.map(ruleChapter)].join("\n\n");
}

const PAGES = [
  { file: "docs/rules.md", text: await rulesPage() },
  { file: "docs/settings.md", text: await settingsPage() },
];

for (const { file, text } of PAGES) {
  const path = join(ROOT, file);
  const page = await format(text, { parser: "markdown" });
  if (!process.argv.includes("--check")) {
    mkdirSync(join(ROOT, "docs"), { recursive: true });
    writeFileSync(path, page);
    console.log(file);
  } else if (!existsSync(path) || readFileSync(path, "utf8") !== page) {
    console.error(`${file} is not what its catalogue says; run npm run docs.`);
    process.exitCode = 1;
  }
}
