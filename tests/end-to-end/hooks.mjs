// @ts-check
/**
 * How the tests find things on the page: identifiers out of the view, never words. Whoever changes the page's markup changes this file.
 */

export const ELEMENT = 'redeem-code';
export const PIN = '[data-pin]';
export const PANEL = '[data-tone]';
/** @param {string} slug @param {string} state */
export const step = (slug, state) => `[data-step="${slug}"][data-state="${state}"]`;
export const SITUATIONS = '.redeem-situations summary';
export const CARD = '[data-card]';
/** @param {number} place */
export const takeCard = (place) => `[data-take-card="${place}"]`;
export const ENTRY = '[data-entry]';
export const SEND_ENTRY = '[data-enter]';
export const ENTRY_ERROR = '[data-form-error]';
export const MESSAGE = '[data-message]';
export const FOLLOW = '#follow';
export const SUPPORT = '.redeem-support';
/** @param {string} name */
export const supportField = (name) => `.redeem-support [name="${name}"]`;
/** @param {string} name */
export const supportButton = (name) => `[data-support="${name}"]`;
export const DRAFT = '[data-draft]';
export const RECEIVED = '[data-received]';
export const SUPPORT_ERROR = '[data-support-error]';
export const SUPPORT_REQUEST = '[data-request]';
export const REFERENCE = '.redeem-reference';
export const STATUS = '.redeem-status';
export const COPY_LINK = '[data-copy]';
export const LINK = '.redeem-resume-link';
export const TIME_LEFT = '[role="timer"]';
export const ACCOUNT = '[data-account]';
/** @param {string} name */
export const action = (name) => `[data-action="${name}"]`;
/** @param {string} account */
export const signInAs = (account) => `[data-sign-in-as="${account}"]`;
/** @param {string} account */
export const signedIn = (account) => `[data-signed-in="${account}"]`;
export const SIGN_IN = '[data-sign-in]';
export const HISTORY_ENTRY = '[data-history-entry]';
export const BACK = '[data-back]';
export const LANGUAGES = 'select[data-languages]';
/** @param {string} kind */
export const notice = (kind) => `[data-notice="${kind}"]`;
export const OUTLOOK = '[data-outlook]';
export const BALANCE = '.redeem-balance summary';
export const PLACE = '[data-place]';
export const FACTS = '#facts';
export const CHANGE = '[data-change]';
/** @param {string} name */
export const change = (name) => `[data-change="${name}"]`;
export const INTENDED = '#intended-title';
export const WARNING = '#warning';
export const MAKE_CHANGE = '#make-change';
export const KEEP = '#keep';
/** @param {string} state */
export const benefit = (state) => `[data-benefit="${state}"]`;
