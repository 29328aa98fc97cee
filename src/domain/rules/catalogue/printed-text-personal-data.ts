import type { LocalisedText } from "../../text/language";
import { namesOfPeople } from "../name-columns";
import { findPersonalData, knownPeople, type PersonalDatum } from "../personal-data/find-personal-data";
import { householdNumbers } from "../personal-data/household-numbers";
import { defineRule } from "../rule";

const WORDS: Readonly<Record<PersonalDatum, LocalisedText>> = {
  name: { ja: "氏名", en: "a name" },
  phone: { ja: "電話番号", en: "a phone number" },
  mail: { ja: "メールアドレス", en: "an e-mail address" },
  address: { ja: "住所", en: "an address" },
  caseNumber: { ja: "受付番号", en: "a case number" },
};

export const printedTextPersonalData = defineRule({
  id: "printed-text-personal-data",
  severity: "warning",
  docs: {
    description: {
      ja: "印刷される文章に、個人の分かることが書かれていないこと",
      en: "No text that is printed tells who a person is",
    },
    rationale: {
      ja: "年次報告の分析・注・事例、活動の内容、支給した物、就労支援の備考は、そのまま印刷されて外部に渡ります。氏名の列にある氏名、電話番号、メールアドレス、住所、受付番号を探します。ほかの記録の備考は印刷されないため、調べません。",
      en: "Analyses, notes, case stories, what activities were, what was given, and the remarks of employment support are printed and leave the office. Names that stand in columns of names, phone numbers, e-mail and postal addresses and case numbers are looked for; the remarks of other records, which are not printed, are not.",
    },
    fix: {
      ja: "「Ａさん」「50代男性」のように、本人の分からない書き方に直してください。団体の電話番号など、載せてよいものならこのままでかまいません。",
      en: "Write so that nobody can be known, such as Ａさん or a man in his fifties. What may be published, such as an organisation’s phone number, may stay.",
    },
  },
  messages: {
    ja: { found: "印刷される文章に、{{what}}らしいものがあります。" },
    en: { found: "A text that is printed seems to hold {{what}}." },
  },
  check: ({ dataset, cases, printedTexts }, report) => {
    if (printedTexts.length === 0) return;
    const people = knownPeople(namesOfPeople(dataset), [
      ...Array.from(cases.values(), ({ caseNumber }) => caseNumber),
      ...householdNumbers(dataset),
    ]);
    for (const { sheet, cell, text } of printedTexts) {
      const found = findPersonalData(text, people).map((datum) => WORDS[datum]);
      if (found.length === 0) continue;
      const what = {
        ja: found.map(({ ja }) => ja).join("、"),
        en: found.map(({ en }) => en).join(", "),
      };
      report("found", { place: { at: "cell", sheet, cell }, values: { what } });
    }
  },
});
