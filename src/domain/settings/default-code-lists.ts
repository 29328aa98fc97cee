import type { Code, CodeGroup, CodeList, CodeListId, CodeLists } from "./code-list";

interface CodeDetails {
  readonly lines?: readonly string[];
  readonly aliases?: readonly string[];
  readonly group?: CodeGroup;
  readonly onlyWhereUsed?: true;
}

function code(id: string, label: string, { lines = [label], aliases = [], ...rest }: CodeDetails = {}): Code {
  return { id, label, printedLines: lines, aliases, ...rest };
}

function list(id: CodeListId, label: string, codes: readonly Code[]): CodeList {
  return { id, label, codes };
}

const REFERRAL: CodeGroup = { id: "referral_total", label: "関係機関等からの紹介" };

/** The codes, ids and header lines of a published FY2019 annual report. */
export const DEFAULT_CODE_LISTS: CodeLists = {
  sex: list("sex", "性別", [
    code("male", "男", { lines: ["男性"], aliases: ["男性", "M"] }),
    code("female", "女", { lines: ["女性"], aliases: ["女性", "F"] }),
    code("other_unknown", "その他・不明", { aliases: ["その他", "不明"], onlyWhereUsed: true }),
  ]),
  ageBand: list("ageBand", "年代", [
    code("age_10s", "10代", { aliases: ["10歳代"] }),
    code("age_20s", "20代", { aliases: ["20歳代"] }),
    code("age_30s", "30代", { aliases: ["30歳代"] }),
    code("age_40s", "40代", { aliases: ["40歳代"] }),
    code("age_50s", "50代", { aliases: ["50歳代"] }),
    code("age_60s", "60代", { aliases: ["60歳代"] }),
    code("age_70plus", "70代以上", {
      lines: ["70代", "以上"],
      aliases: ["70代", "70歳代", "70歳以上", "80代", "80代以上", "90代", "90代以上"],
    }),
    code("unknown", "不明"),
  ]),
  route: list("route", "相談経路", [
    code("self", "本人", { aliases: ["本人から"] }),
    code("family_acquaintance", "家族・知人", { aliases: ["家族", "知人", "親族"] }),
    code("referral_city", "市の他部署", { group: REFERRAL, aliases: ["市の他部署から", "庁内"] }),
    code("referral_external", "市役所外", { group: REFERRAL, aliases: ["庁外", "市役所以外"] }),
    code("other", "その他"),
  ]),
  topic: list("topic", "相談内容", [
    code("income_living", "収入・生活費", { lines: ["収入・", "生活費"], aliases: ["収入", "生活費"] }),
    code("work", "就労", { aliases: ["仕事"] }),
    code("illness_disability", "病気・障害", { lines: ["病気・", "障害"], aliases: ["病気", "障害"] }),
    code("debt_loan", "負債・貸付", { lines: ["負債・", "貸付"], aliases: ["負債", "貸付", "借金"] }),
    code("public_assistance", "生活保護"),
    code("housing", "住まい", { aliases: ["住居"] }),
    code("hikikomori", "ひきこもり"),
    code("other", "その他"),
  ]),
  contactMethod: list("contactMethod", "支援方法", [
    code("phone_mail", "電話・メール", { lines: ["電話・", "メール"], aliases: ["電話", "メール"] }),
    code("visit_accompany", "訪問・同行支援", {
      lines: ["訪問・", "同行支援"],
      aliases: ["訪問", "同行", "同行支援", "訪問・同行"],
    }),
    code("interview", "面談", { aliases: ["来所", "来所面談"] }),
    code("coord_meeting", "支援調整会議", { lines: ["支援調整", "会議"] }),
    code("other_agency_meeting", "他機関との会議", { lines: ["他機関との", "会議"] }),
    code("internal_meeting", "所内会議", { lines: ["所内", "会議"] }),
  ]),
  planCategory: list("planCategory", "プラン区分", [
    code("plan_new", "新規"),
    code("plan_renew", "更新"),
    code("plan_close", "中断・終結", { aliases: ["中断", "終結"] }),
  ]),
  closureReason: list("closureReason", "終結理由", [
    code("solved_non_employment", "問題解決（就労以外）", {
      lines: ["問題解決", "（就労以外）"],
      aliases: ["問題解決"],
    }),
    code("employment", "就労"),
    code("referred", "他機関等につなぐ", { lines: ["他機関等に", "つなぐ"], aliases: ["他機関につなぐ"] }),
    code("public_assistance", "生活保護受給", { lines: ["生活保護", "受給"], aliases: ["生活保護"] }),
    code("not_needed", "支援不要等", { aliases: ["支援不要"] }),
    code("suspended", "中断"),
  ]),
  foodCategory: list("foodCategory", "食料品目", [
    code("alpha_rice", "アルファ米", { lines: ["アルファ", "米"], aliases: ["アルファー米"] }),
    code("instant_noodles", "インスタント麺"),
    code("hardtack", "カンパン", { aliases: ["乾パン"] }),
    code("dried_noodles", "乾麺"),
    code("rice", "米", { aliases: ["お米"] }),
    code("pack_rice", "パックライス"),
    code("canned", "缶詰"),
    code("side_dishes", "そうざい類", { aliases: ["惣菜類", "総菜類"] }),
    code("seasonings", "調味料"),
    code("furikake_chazuke", "ふりかけ・茶漬類"),
    code("miso_soup", "味噌汁・スープ類"),
    code("retort", "レトルト食品", { aliases: ["レトルト"] }),
    code("drinks", "飲料", { aliases: ["飲み物"] }),
    code("sweets", "お菓子類", { aliases: ["お菓子", "菓子類"] }),
  ]),
  schoolYear: list("schoolYear", "学年", [
    code("j1", "中1", { aliases: ["1年", "中学1年", "中学1年生", "1"] }),
    code("j2", "中2", { aliases: ["2年", "中学2年", "中学2年生", "2"] }),
    code("j3", "中3", { aliases: ["3年", "中学3年", "中学3年生", "3"] }),
  ]),
};
