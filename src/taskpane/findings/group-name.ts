import { ruleById } from "../../domain/rules/catalogue";
import { usePaneLanguage } from "../pane-language";
import type { FindingGroup } from "./finding-groups";

/** Names a group with how many findings it has. */
export function useGroupName(): (group: FindingGroup) => string {
  const { messages, text, number } = usePaneLanguage();
  const { findings } = messages;
  const nameOf = ({ by }: FindingGroup): string => {
    switch (by.of) {
      case "sheet":
        return by.sheet ?? findings.wholeMonth;
      case "rule": {
        const docs = ruleById(by.rule)?.docs;
        return docs ? text(docs.description) : by.rule;
      }
      case "year":
        return findings.yearWide;
      case "settled":
        return findings.settledGroup;
    }
  };
  return (group) => findings.group(nameOf(group), number(group.findings.length));
}
