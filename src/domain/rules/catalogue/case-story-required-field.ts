import { requiredFieldRule } from "../families/required-field-rule";

export const caseStoryRequiredField = requiredFieldRule({
  id: "case-story-required-field",
  kind: "caseStory",
  rationale: {
    ja: "区分のない事例はどこに載せるかが分からず、見出しか支援内容等のない事例は載せられません。",
    en: "Without a category nobody knows where a story is printed; without a title or the support there is none to print.",
  },
});
