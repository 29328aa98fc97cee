/** From when on a case is one to look at; 設定 may say otherwise. */
export interface LookLimits {
  readonly monthsWithoutContact: number;
  readonly monthsToPlanReview: number;
  readonly monthsOfWorkPreparation: number;
  readonly yenOfGoods: number;
  readonly yenOfLoans: number;
}
