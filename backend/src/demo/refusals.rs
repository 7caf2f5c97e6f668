//! The demo's cards for the problems that this backend's own rules never give: each is refused for its reason whatever is tried,
//! so that every problem's words and steps can be seen on the page.

use redeemkit::code::Format;
use redeemkit::time::Timestamp;

use crate::database::cards::{self, Card};
use crate::database::{Write, rehearsals};
use crate::money::Money;
use crate::problem_details::{ProblemDetails, Refusal};
use crate::secrets::Secrets;

/// What the refusal adds to its reason.
enum Adds {
    Nothing,
    /// A date so many days from now.
    DateInDays(u16),
    /// An amount in hundredths of EUR.
    Amount(i64),
    /// Seconds to wait.
    RetryAfter(u32),
}

/// A card that is always refused.
pub struct RefusedCard {
    /// Its code.
    pub code: &'static str,
    /// What it shows.
    pub shows: &'static str,
    /// The format of its code.
    pub format: &'static str,
    slug: &'static str,
    adds: Adds,
}

const fn refused(code: &'static str, slug: &'static str, adds: Adds, shows: &'static str) -> RefusedCard {
    RefusedCard { code, shows, format: "voucher", slug, adds }
}

const fn discount(code: &'static str, slug: &'static str, adds: Adds, shows: &'static str) -> RefusedCard {
    RefusedCard { format: "discount", ..refused(code, slug, adds, shows) }
}

/// All of them. The last one gives a reason that is not in the list.
pub const ALL: [RefusedCard; 20] = [
    refused("BBBBB-22222", "mistyped", Adds::Nothing, "D3 mistyped: a backend that can tell says so"),
    refused(
        "CCCCC-22222",
        "not-activated",
        Adds::Nothing,
        "A3 not activated: a backend that does not keep it to itself",
    ),
    refused("DDDDD-22222", "not-started", Adds::DateInDays(9), "D3 can be redeemed from a date in nine days on"),
    refused("FFFFF-22222", "disabled", Adds::Nothing, "D6 disabled by its issuer"),
    refused("GGGGG-22222", "no-balance", Adds::Nothing, "D3 nothing is left on it"),
    refused("HHHHH-22222", "balance-limit", Adds::Amount(50_000), "B5 the account can hold 500.00 EUR at most"),
    refused("JJJJJ-22222", "held-elsewhere", Adds::RetryAfter(30), "D3 held by an unfinished order for half a minute"),
    refused("KKKKK-22222", "not-closed-yet", Adds::DateInDays(12), "A7 the membership runs on for twelve days"),
    refused("LLLLL-22222", "not-eligible", Adds::Nothing, "D1 an offer for other customers"),
    refused("MMMMM-22222", "assigned-to-other", Adds::Nothing, "D3 issued to somebody else"),
    refused("NNNNN-22222", "usage-limit", Adds::Nothing, "D1 no uses are left"),
    refused("PPPPP-22222", "conditions-not-met", Adds::Amount(2_000), "D1 the offer asks for 20.00 EUR at least"),
    refused("QQQQQ-22222", "not-combinable", Adds::Nothing, "D1 another offer is in use"),
    refused("RRRRR-22222", "wrong-product", Adds::Nothing, "D3 the code of something else"),
    refused("TTTTT-22222", "wrong-channel", Adds::Nothing, "D3 works in another place only"),
    refused("VVVVV-22222", "fraud-review", Adds::Nothing, "D6 people look at it first"),
    refused("YYYYY-22222", "accepted-without-effect", Adds::Nothing, "D2 accepted, and nothing is credited"),
    discount("ALLGONE22", "usage-limit", Adds::Nothing, "D1 no uses are left: support at once"),
    discount("MINIMUM20", "conditions-not-met", Adds::Amount(2_000), "D1 the offer asks for 20.00 EUR at least"),
    refused("ZZZZZ-22222", "recalled-by-issuer", Adds::Nothing, "A9 a reason that the page does not know"),
];

/// Puts them into the database.
pub async fn seed(write: &mut Write, secrets: &Secrets, formats: &[Format], now: Timestamp) -> Result<(), Refusal> {
    for demo in &ALL {
        let digest = secrets.digest(&redeemkit::code::read(demo.code, formats).code).to_vec();
        let row = Card {
            digest: digest.clone(),
            amount: 1_000,
            currency: "EUR".to_owned(),
            standing: "active".to_owned(),
            expires_at: None,
            only_country: None,
            states_reason: false,
            rehearsal: None,
            credited_after: None,
            pin: None,
            needs_identity_check: false,
        };
        cards::add(write, &row).await?;
        let problem = serde_json::to_string(&demo.problem(now)?).unwrap_or_default();
        rehearsals::add(write, &digest, &problem).await?;
    }
    Ok(())
}

impl RefusedCard {
    fn problem(&self, now: Timestamp) -> Result<Refusal, Refusal> {
        let problem = ProblemDetails::of_slug(self.slug);
        Ok(match self.adds {
            Adds::Nothing => problem,
            Adds::DateInDays(days) => problem.with_date(now.plus_hours(days * 24)),
            Adds::RetryAfter(seconds) => problem.with_retry_after(seconds),
            Adds::Amount(hundredths) => problem.with_amount(Money::of(hundredths, "EUR")?),
        })
    }
}
