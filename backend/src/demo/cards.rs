//! The demo's cards, each with the journey that it shows. Their codes are in this source and in no database.

use redeemkit::code::Format;
use redeemkit::time::Timestamp;

use super::accounts::PRICE;
use crate::database::cards::{self, Card};
use crate::database::credits::{self, Change};
use crate::database::{Write, accounts, wrong_pins};
use crate::problem_details::Refusal;
use crate::random;
use crate::secrets::Secrets;

/// What is special about a card of the demo.
enum Special {
    /// Nothing: the first good account gets it.
    Fresh,
    /// No such card was ever issued.
    Unknown,
    /// The shop has not activated it.
    NotActivated,
    /// It was redeemed into this account two months ago.
    Redeemed(&'static str),
    /// Its date has passed.
    Expired,
    /// It is for accounts of this country.
    OnlyIn(&'static str),
    /// An account that cannot use it is told the cause.
    StatesReason,
    /// Three wrong PINs were tried on it.
    PinLocked,
    /// It rehearses a fault of the system.
    Rehearses(&'static str),
    /// Its issuer confirms it so many seconds after it was accepted.
    CreditedAfter(u32),
    /// An identity check comes before its credit.
    NeedsIdentityCheck,
}

/// One card of the demo.
pub struct DemoCard {
    /// Its code.
    pub code: &'static str,
    /// What it shows.
    pub shows: &'static str,
    /// The format of its code.
    pub format: &'static str,
    hundredths: i64,
    currency: &'static str,
    special: Special,
}

const fn card(code: &'static str, hundredths: i64, special: Special, shows: &'static str) -> DemoCard {
    DemoCard { code, shows, format: "gift-card", hundredths, currency: "EUR", special }
}

const fn voucher(code: &'static str, hundredths: i64, special: Special, shows: &'static str) -> DemoCard {
    DemoCard { format: "voucher", ..card(code, hundredths, special, shows) }
}

/// With its PIN behind the code, as it stands on the card.
const fn with_pin(code: &'static str, special: Special, shows: &'static str) -> DemoCard {
    DemoCard { format: "card-with-pin", ..card(code, 20_00, special, shows) }
}

/// A code of the shop's program.
const fn shop(code: &'static str, hundredths: i64, special: Special, shows: &'static str) -> DemoCard {
    DemoCard { format: "gift-code", ..card(code, hundredths, special, shows) }
}

/// A code of the discount's program.
const fn discount(code: &'static str, hundredths: i64, special: Special, shows: &'static str) -> DemoCard {
    DemoCard { format: "discount", ..card(code, hundredths, special, shows) }
}

/// All of them.
pub const ALL: [DemoCard; 27] = [
    card("1K7Q-CTFM-LMTC", 25_00, Special::Fresh, "B4 a fresh card: 25.00 EUR are added to the balance"),
    card("X730-KCV1-MA2G", 50_00, Special::Fresh, "B4, B5 another fresh card: 50.00 EUR more"),
    card(
        "27LF-PTW7-27T6",
        25_00,
        Special::Redeemed("acc-anna"),
        "A1 already redeemed into Anna's account: found in her history",
    ),
    card(
        "190D-V467-8D52",
        25_00,
        Special::Redeemed("acc-bo"),
        "A1 already redeemed into Bo's account: Anna does not find it",
    ),
    card(
        "55G2-DHM0-50NN",
        25_00,
        Special::Unknown,
        "A2 never issued: not recognised, as is every code not in this list",
    ),
    card("B2VF-MCK1-KQWM", 25_00, Special::NotActivated, "A3 not activated by the shop: not recognised either"),
    voucher(
        "BCDFG-HJKLM",
        10_00,
        Special::Rehearses("session-stale"),
        "A4 an outdated session: redeemed after cookies were cleared",
    ),
    voucher(
        "NPQRT-VWXYZ",
        10_00,
        Special::Rehearses("technical"),
        "A4, A5 a technical fault every time: ends with support",
    ),
    voucher(
        "23467-89BCD",
        15_00,
        Special::Rehearses("slow"),
        "answers after some seconds: time to reload the page meanwhile",
    ),
    voucher(
        "JJJJJ-WWWWW",
        10_00,
        Special::CreditedAfter(8),
        "is accepted at once and credited after some seconds, even if the page is closed meanwhile",
    ),
    voucher("TTTTT-WWWWW", 10_00, Special::Expired, "D3 expired"),
    voucher("RRRRR-WWWWW", 10_00, Special::OnlyIn("US"), "D3 for another region"),
    DemoCard {
        currency: "USD",
        ..voucher("MMMMM-WWWWW", 10_00, Special::Fresh, "B6 in USD, which only Ida's account is billed in")
    },
    voucher(
        "PPPPP-WWWWW",
        10_00,
        Special::StatesReason,
        "A7, A8 tells Pia that a partner bills her, and Ben of his bundle",
    ),
    voucher(
        "KKKKK-WWWWW",
        10_00,
        Special::Fresh,
        "A6 a fresh voucher: Pia, Ben and Uma cannot use it and are not told why",
    ),
    voucher(
        "HHHHH-WWWWW",
        10_00,
        Special::NeedsIdentityCheck,
        "C1 a security check comes first: Anna has three ways, Bo's phone is not confirmed; the codes are in the outbox",
    ),
    DemoCard {
        currency: "USD",
        ..voucher("NNNNN-WWWWW", 10_00, Special::NeedsIdentityCheck, "C12 Ida has no way to pass the security check")
    },
    voucher("LLLLL-33333", 30_00, Special::Redeemed("acc-leo"), "B8 what is left of it ends Leo's balance this week"),
    voucher("NNNNN-33333", 40_00, Special::Redeemed("acc-noa"), "B10 Noa's balance for three months"),
    shop("KMPT-WXYZ-2345-6789", 20_00, Special::Fresh, "B4 a fresh code of the shop: 20.00 EUR"),
    shop("HMNP-QRST-7892-3456", 20_00, Special::Expired, "B1, D3 its date has passed, and these codes have one"),
    shop("WXYZ-KMPT-6789-2345", 20_00, Special::OnlyIn("DK"), "D3 for Denmark only: Bo can use it"),
    discount("SUMMER26", 5_00, Special::Fresh, "D1 a discount of 5.00 EUR"),
    discount("MATINEE7", 5_00, Special::OnlyIn("US"), "D1, D3 an offer for another region"),
    voucher("CCCCC-33333", 20_00, Special::Redeemed("acc-cleo"), "B9 Cleo's balance, to be used up after cancelling"),
    with_pin("90210-55512-8772 4321", Special::Fresh, "D3 a card with a PIN: three other PINs, and it is locked"),
    with_pin("73132-04461-8901 8806", Special::PinLocked, "D3 its PIN is locked, after three that were wrong"),
];

/// Puts them into the database; the codes are read just as a customer's are.
pub async fn seed(write: &mut Write, secrets: &Secrets, formats: &[Format], now: Timestamp) -> Result<(), Refusal> {
    for demo in &ALL {
        let code = redeemkit::code::read(demo.code, formats).into_secret();
        let digest = secrets.digest(&code);
        let special = &demo.special;
        let row = Card {
            digest: digest.to_vec(),
            amount: demo.hundredths,
            currency: demo.currency.to_owned(),
            standing: if matches!(special, Special::NotActivated) { "not-activated" } else { "active" }.to_owned(),
            expires_at: matches!(special, Special::Expired).then(|| days_before(now, 30)),
            only_country: if let Special::OnlyIn(country) = special { Some((*country).to_owned()) } else { None },
            states_reason: matches!(special, Special::StatesReason),
            rehearsal: if let Special::Rehearses(fault) = special { Some((*fault).to_owned()) } else { None },
            credited_after: if let Special::CreditedAfter(seconds) = special { Some(*seconds) } else { None },
            pin: secrets.pin(&code).map(Vec::from),
            needs_identity_check: matches!(special, Special::NeedsIdentityCheck),
        };
        if matches!(special, Special::Unknown) || !cards::add(write, &row).await? {
            continue;
        }
        match special {
            Special::Redeemed(account) => redeemed(write, &row, account, now).await?,
            Special::PinLocked => {
                for wrong in ["0000", "1111", "2222"].map(|wrong| secrets.pin(&code.clone().with_pin(wrong.to_owned())))
                {
                    wrong_pins::count_with(write, &row.digest, &wrong.unwrap_or_default()).await?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Credits a card two months ago. Anna's bills have used hers up since, so her balance is 0.00 and yet nothing is lost; of Leo's
/// 5.00 are left.
async fn redeemed(write: &mut Write, card: &Card, account: &str, now: Timestamp) -> Result<(), Refusal> {
    let before = accounts::find(&mut **write, account).await?.map_or(0, |account| account.balance);
    let mut change = Change {
        account,
        amount: card.amount,
        currency: &card.currency,
        balance: before + card.amount,
        reference: &random::reference()?,
        at: days_before(now, 70),
    };
    credits::credit(write, &card.digest, &change).await?;
    let bills: &[i64] = if matches!(account, "acc-anna" | "acc-leo") { &[41, 10] } else { &[] };
    for days in bills {
        let reference = random::reference()?;
        change = Change { amount: PRICE, balance: change.balance - PRICE, at: days_before(now, *days), ..change };
        credits::pay(write, &Change { reference: &reference, ..change.clone() }).await?;
    }
    Ok(())
}

fn days_before(now: Timestamp, days: i64) -> i64 {
    now.milliseconds() - days * 24 * 60 * 60 * 1_000
}
