/**
 * The entry `redeemkit/define`: importing it registers `<redeem-code>`. A page that has one already keeps it.
 */
import { RedeemCodeElement } from './element.js';

RedeemCodeElement.define();

export { RedeemCodeElement };
