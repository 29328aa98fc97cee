const words = (text) => text.split(" ");

/** Common surnames and given names, put together at random: nobody in particular. */
const SURNAMES = words(
  "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 三浦 藤原 中野 原田 松田 竹内 上田 中山 和田 石田 森田 原 柴田 酒井 工藤 髙橋 山﨑 渡邉 齋藤 髙木 濵田",
);
const MALE = words(
  "大輔 健太 翔太 誠 浩 博 隆 健一 和也 直樹 修 剛 茂 進 勇 清 正 実 達也 拓也 雄太 亮 学 豊 昭 弘",
);
const FEMALE = words(
  "花子 美咲 陽子 恵子 由美子 真由美 裕子 久美子 智子 愛 彩 舞 千夏 香織 明美 幸子 和子 洋子 節子 京子 直美 麻衣 優子 典子 文子 里奈",
);
const CHILDREN = words(
  "陽翔 湊 悠真 大和 颯太 蓮 樹 朝陽 結衣 陽葵 咲良 葵 莉子 美月 凛 芽依 結菜 琴音 楓 大翔 海斗 拓海 七海 杏 遥 翼",
);

export const GIVEN_NAMES = { 男: MALE, 女: FEMALE, pupil: CHILDREN };

/** Gives full names of a list of given names, none of them twice. */
export function nameGiver(random) {
  const given = new Set();
  return (givenNames) => {
    for (;;) {
      const name = `${random.pick(SURNAMES)}\u3000${random.pick(givenNames)}`;
      if (given.has(name)) continue;
      given.add(name);
      return name;
    }
  };
}

export const STAFF = ["職員A", "職員B", "職員C", "職員D", "職員E"];
