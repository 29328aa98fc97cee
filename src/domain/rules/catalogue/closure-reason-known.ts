import { defineYearRule } from "../rule";
import { unreadableFields } from "../unreadable-fields";

export const closureReasonKnown = defineYearRule({
  id: "closure-reason-known",
  severity: "error",
  docs: {
    description: {
      ja: "終結理由が区分の一覧にあること",
      en: "Require each closure reason to be in the office's list",
    },
    rationale: {
      ja: "一覧にない理由は、2-6 のどの列にも数えられません。",
      en: "A reason that is not in the list is counted in no column of 2-6.",
    },
    fix: {
      ja: "一覧にある理由に直すか、設定シートの区分に加えてください。",
      en: "Use a reason of the list, or add it to the code list on the 設定 sheet.",
    },
  },
  messages: {
    ja: { unknown: "終結理由「{{reason}}」は区分にありません。" },
    en: { unknown: "The closure reason “{{reason}}” is not in the code list." },
  },
  check: (context, report) => {
    for (const { place, text } of unreadableFields(context, "closure", "reason")) {
      report("unknown", { place, values: { reason: text } });
    }
  },
});
