// @ts-check
/**
 * The demo cards that the walks use, by what they are for. They are seeded by the backend under `--demo`.
 */

/** 25.00 EUR, never used. */
export const FRESH = '1K7Q-CTFM-LMTC';
/** 50.00 EUR, never used. */
export const ANOTHER_FRESH = 'X730-KCV1-MA2G';
/** Redeemed into the account of Anna, who tries it again. */
export const USED_BY_ANNA = '27LF-PTW7-27T6';
/** Redeemed into the account of Bo. */
export const USED_BY_BO = '190D-V467-8D52';
/** No card at all. */
export const UNKNOWN = '55G2-DHM0-50NN';
/** Refused until the cookies are cleared; then 10.00 EUR. */
export const STALE_SESSION = 'BCDFG-HJKLM';
/** Always a technical fault. */
export const ALWAYS_FAULTY = 'NPQRT-VWXYZ';
/** 15.00 EUR, answered after three seconds. */
export const SLOW = '23467-89BCD';
/** 10.00 EUR, accepted at once and credited eight seconds later. */
export const CREDITED_LATER = 'JJJJJ-WWWWW';
/** 20.00 EUR, with the PIN 4321. */
export const WITH_PIN = '90210-55512-8772';
/** 10.00 EUR, after a security check. */
export const CHECKED = 'HHHHH-WWWWW';
/** 10.00 USD, after a security check. */
export const CHECKED_DOLLARS = 'NNNNN-WWWWW';
/** Its PIN is no use any more: three wrong ones were tried. */
export const PIN_LOCKED = '73132-04461-8901 8806';
/** An account that somebody else bills is told so. */
export const STATES_REASON = 'PPPPP-WWWWW';
/** 10.00 EUR; an account that somebody else bills is not told why it cannot use it. */
export const VOUCHER = 'KKKKK-WWWWW';
/** Its date has passed, though cards of its program have none. */
export const EXPIRED = 'TTTTT-WWWWW';
/** 10.00 USD. */
export const IN_DOLLARS = 'MMMMM-WWWWW';
/** For accounts of another country. */
export const ANOTHER_REGION = 'RRRRR-WWWWW';
/** The code of something else. */
export const WRONG_PRODUCT = 'RRRRR-22222';
/** Of the shop's program: 20.00 EUR. */
export const SHOP_FRESH = 'KMPT-WXYZ-2345-6789';
/** Of the shop's program, whose codes have a date. */
export const SHOP_EXPIRED = 'HMNP-QRST-7892-3456';
/** Of the discount's program. */
export const DISCOUNT_USED_UP = 'ALLGONE22';
