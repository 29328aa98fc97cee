import { readWholeNumber } from "../items/counting-items";
import type { SettingsIssue, StaffPost } from "../office-settings";
import { issueAt, type SettingBlock } from "./setting-block";

/** 体制: the posts of the centre, from which 図1 of 1-2 is drawn. */
export const staffPostsBlock: SettingBlock = {
  item: "体制",
  heading: "■ 体制",
  labels: ["事業", "必須・任意", "所属", "職", "人数", "役割"],
  explanation: {
    ja: [
      "年次報告の 1-2 の体制図になります。職ごとに1行で、図の上からの順に書きます。個人の名前は書きません。",
      "「事業」を空けた行は、上の行と同じ事業の職です。「必須・任意」は「必須事業」「任意事業」などと書きます。",
    ].join("\n"),
    en: "The centre's posts, drawn as the staffing figure of 1-2: one row a post, no names of people. A row without 事業 belongs to the programme of the row above.",
  },
  rowsReady: 3,
  read: (rows, settings) => {
    const staffPosts: StaffPost[] = [];
    const issues: SettingsIssue[] = [];
    let above: Pick<StaffPost, "programme" | "programmeNote"> | undefined;
    for (const row of rows) {
      const [programme = "", programmeNote = "", employer = "", post = "", heads = "", role = ""] =
        row.values;
      if (programme !== "") above = { programme, programmeNote };
      const headCount = heads === "" ? null : readWholeNumber(heads);
      if (headCount === undefined) issues.push(issueAt(row, 4, "value-not-understood"));
      if (above) staffPosts.push({ ...above, employer, post, headCount: headCount ?? null, role });
      else issues.push(issueAt(row, 0, "value-not-understood"));
    }
    return { settings: { ...settings, staffPosts }, issues };
  },
  write: ({ staffPosts }) =>
    staffPosts.map(({ programme, programmeNote, employer, post, headCount, role }) => [
      programme,
      programmeNote,
      employer,
      post,
      headCount,
      role,
    ]),
};
