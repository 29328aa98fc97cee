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

/** Goods are no loan: all other codes of their list are. */
export const GOODS_CODE = "goods";

/** The codes, ids and header lines of a published FY2019 annual report. */
export const DEFAULT_CODE_LISTS: CodeLists = {
  sex: list("sex", "性別", [
    code("male", "男", { lines: ["男性"], aliases: ["男性", "M"] }),
    code("female", "女", { lines: ["女性"], aliases: ["女性", "F"] }),
    code("other_unknown", "その他・不明", {
      lines: ["その他・", "不明"],
      aliases: ["その他", "不明"],
      onlyWhereUsed: true,
    }),
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
  employmentOutcome: list("employmentOutcome", "就労・増収", [
    code("employed", "就労", { lines: ["就", "労"], aliases: ["就職", "新規就労"] }),
    code("wage_increase", "増収", { lines: ["増", "収"], aliases: ["収入増", "就労収入増"] }),
  ]),
  employmentMenu: list("employmentMenu", "支援メニュー", [
    code("info", "情報提供", { lines: ["情報", "提供"] }),
    code("career_consulting", "キャリアコンサルティング", {
      lines: ["ｷｬﾘｱ", "ｺﾝｻﾙ", "ﾃｨﾝｸﾞ"],
      aliases: ["キャリアコンサル", "キャリコン"],
    }),
    code("application_docs", "応募書類作成指導", {
      lines: ["応募", "書類", "作成", "指導"],
      aliases: ["応募書類", "応募書類作成", "履歴書作成指導"],
    }),
    code("interview_prep", "面接対策", { lines: ["面接", "対策"], aliases: ["面接練習", "面接指導"] }),
    code("interview_accompany", "面接同行", { lines: ["面接", "同行"] }),
    code("retention", "定着支援", { lines: ["定着", "支援"], aliases: ["職場定着支援", "定着"] }),
  ]),
  companyPlacement: list("companyPlacement", "企業の受入", [
    code("employment", "一般就労（採用）", { aliases: ["一般就労", "採用"] }),
    code("work_experience", "就労体験", { aliases: ["職場体験", "体験"] }),
    code("company_tour", "会社見学", { aliases: ["職場見学", "企業見学", "見学"] }),
  ]),
  workPreparationSupport: list("workPreparationSupport", "就労準備の支援", [
    code("program_made", "就労準備支援プログラム作成", {
      lines: ["就労準備", "支援ﾌﾟﾛｸﾞﾗﾑ", "作成"],
      aliases: ["プログラム作成", "支援プログラム作成"],
    }),
    code("daily_life", "生活自立", {
      lines: ["生活自立に", "関する支援"],
      aliases: ["生活自立に関する支援", "生活自立支援", "日常生活自立", "日常生活自立支援"],
    }),
    code("social", "社会自立", {
      lines: ["社会自立に", "関する支援"],
      aliases: ["社会自立に関する支援", "社会自立支援", "社会生活自立", "社会生活自立支援"],
    }),
    code("work", "就労自立", {
      lines: ["就労自立に", "関する支援"],
      aliases: ["就労自立に関する支援", "就労自立支援"],
    }),
    code("job_development", "個別求人開拓", { lines: ["個別", "求人", "開拓"], aliases: ["求人開拓"] }),
    code("consultation", "相談対応", { lines: ["相談", "対応"] }),
    code("follow_up", "就労後のフォローアップ", {
      lines: ["就労後の", "ﾌｫﾛｰ", "ｱｯﾌﾟ"],
      aliases: ["フォローアップ", "就労後フォロー", "就労後のフォロー"],
    }),
  ]),
  loanOrGoods: list("loanOrGoods", "貸付・現物", [
    code("shakyo_loan", "自立支援資金貸付", {
      aliases: ["生活困窮者自立支援資金貸付", "自立支援資金", "生活困窮者自立支援資金"],
    }),
    code("emergency_loan", "緊急小口資金", { aliases: ["緊急小口", "緊急小口資金貸付"] }),
    code(GOODS_CODE, "物資支援", {
      aliases: ["生活困窮者物資支援事業", "物資支援事業", "物資", "現物", "現物支給"],
    }),
  ]),
  activityCategory: list("activityCategory", "活動", [
    code("explanation", "事業説明・連携依頼", { aliases: ["事業説明", "連携依頼", "事業説明及び連携依頼"] }),
    code("lecturer", "講師派遣", { aliases: ["講師派遣等", "講師"] }),
    code("event_joined", "イベント参加"),
    code("event_held", "イベント開催"),
    code("free_job_placement", "無料職業紹介"),
    code("visitors", "視察受入", { aliases: ["視察受入等", "視察"] }),
    code("training_meeting", "研修・会議", {
      aliases: ["研修", "会議", "研修・会議等", "研修・会議等出席", "研修・会議等出席状況"],
    }),
  ]),
  activityStaff: list("activityStaff", "対応者", [
    code("director", "所長"),
    code("chief", "主任", { aliases: ["主任相談支援員"] }),
    code("counsellor", "相談", { aliases: ["相談支援員"] }),
    code("employment", "就労", { aliases: ["就労支援員"] }),
    code("preparation", "準備", { aliases: ["就労準備", "就労準備支援員"] }),
  ]),
  caseStoryCategory: list("caseStoryCategory", "事例", [
    code("consultation", "相談", { aliases: ["相談支援"] }),
    code("employment", "就労", { aliases: ["就労支援"] }),
    code("preparation", "就労準備", { aliases: ["就労準備支援", "準備"] }),
  ]),
};
