/**
 * Characters that are one in names, the usual form first. Each group holds what a clerk's keyboard may give for the
 * character of a family register, and nothing that is a character of its own (藤 and 籐, 崎 and 埼 stay two):
 * - old forms that 常用漢字表 prints in brackets behind the new ones (康熙字典体), as far as names are written with them;
 * - pairs that the table of 人名用漢字 (戸籍法施行規則 別表第二) gives as one character;
 * - popular forms that registers keep (髙, 﨑, 濵, 邉, 栁, 𠮷, 桒), which typing most often replaces.
 * 斉 and 斎 were two characters, but registers and people interchange them in 斎藤.
 * Compatibility ideographs (神 for 神) are folded by Unicode's NFKD and need no line here.
 */
const GROUPS = [
  // Popular forms and what they stand for.
  "高髙 崎﨑嵜 浜濱濵 辺邊邉 島嶋嶌 吉𠮷 柳栁桺 富冨 渕淵渊 槙槇 桑桒 館舘 峰峯 野埜 園薗 秋穐 鶴靍靏 柏栢 凛凜",
  "斎齋齊斉",
  // New and old forms.
  "亜亞 為爲 衛衞 栄榮 円圓 応應 奥奧 横橫 桜櫻 温溫 絵繪 岳嶽 楽樂 巻卷 寛寬 関關 巌巖 気氣 亀龜 尭堯 暁曉 勲勳",
  "薫薰 恵惠 渓溪 経經 継繼 蛍螢 鶏鷄 芸藝 県縣 剣劍 検檢 顕顯 厳嚴 広廣 恒恆 黄黃 国國圀 黒黑 済濟 参參 賛贊",
  "児兒 実實 舎舍 寿壽 収收 従從 渋澁澀 緑綠 将將 奨奬 渉涉 条條 浄淨 畳疊 嬢孃 譲讓 穣穰 真眞 晋晉 慎愼 粋粹",
  "穂穗 瀬瀨 静靜 浅淺 銭錢 禅禪 双雙 壮壯 荘莊 巣巢 曽曾 総總 聡聰 蔵藏 増增 滝瀧 沢澤 団團 鉄鐵 転轉 伝傳 灯燈",
  "稲稻 徳德 読讀 拝拜 麦麥 仏佛 歩步 毎每 万萬 弥彌 祢禰 薬藥 与與 誉譽 遥遙 瑶瑤 様樣 来來 頼賴 竜龍 礼禮 霊靈",
  "歴歷 暦曆 禄祿 録錄 郎郞 湾灣 桧檜 薮藪 豊豐 塩鹽 覚覺 観觀 釈釋 称稱 隠隱 穏穩 帰歸 郷鄕鄉 啓啟 教敎",
  "青靑 清淸 彦彥 産產 戸戶 内內 尚尙 悦悅 鋭銳 即卽 並竝 強强 呂吕 芦蘆 莱萊 鴎鷗 窓窗 乗乘 軽輕 昼晝 庁廳",
];

const USUAL: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((line) => line.split(" ")).flatMap((group) => {
    const [usual = "", ...others] = Array.from(group);
    return others.map((other) => [other, usual] as const);
  }),
);

/** A character as names are compared by it: never to be shown, and never what the user chose to keep. */
export function usualForm(character: string): string {
  return USUAL.get(character) ?? character;
}

/** A mark behind a character that tells which of its drawings a register has (IVS): 葛󠄀. */
const DRAWING = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;

export function isMarkOfDrawing(character: string): boolean {
  return DRAWING.test(character);
}

/** A text with each character in its usual form, as long or shorter. */
export function inUsualForms(text: string): string {
  return Array.from(text, (character) => (isMarkOfDrawing(character) ? "" : usualForm(character))).join("");
}
