/** Fewer than these are told apart by chance: no percent is taken of them, and nothing is said of them alone. */
export const LEAST_COUNT = 10;

/** A total that is one more or less says nothing. */
export const LEAST_DIFFERENCE = 2;

/** Of a part of a total, and between the months of a year, chance moves more. */
export const LEAST_DIFFERENCE_OF_PARTS = 5;

/** Where more than two are equal, none stands out. */
export const MOST_EQUALS = 2;

/** Of fewer months nothing is said that compares them. */
export const LEAST_MONTHS = 3;
