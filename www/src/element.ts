/**
 * The entry `redeemkit/element`: the class behind `<redeem-code>`. Importing it registers nothing.
 */
import { RedeemCodeBase } from './element/redeem-code-base.js';
import { createRedeemer } from './headless.js';
import type { RedeemerOptions } from './options.js';
import type { Redeemer } from './redeemer.js';

export * from './public-types.js';
export * from './element/redeem-events.js';

/** `<redeem-code>` over the wasm that is inlined in the package. `RedeemCodeElement.define()` registers it. */
export class RedeemCodeElement extends RedeemCodeBase {
  protected override open(options: RedeemerOptions): Promise<Redeemer> {
    return createRedeemer(options);
  }
}
