//! Whether a card may be redeemed into an account: the rules alone, without database or clock.

use redeemkit::date::Date;
use redeemkit::problem::ProblemKind;
use redeemkit::time::Timestamp;

use crate::database::accounts::Account;
use crate::database::cards::Card;
use crate::problem_details::{RedeemedInto, Refusal};
use crate::{local_day, membership};

/// What is known when a card is judged.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The card of the code, if there is one.
    pub card: Option<&'a Card>,
    /// The account that it was credited to.
    pub credited_to: Option<&'a str>,
    /// Until when an accepted redemption holds the card: another one, not this.
    pub held_until: Option<Timestamp>,
    /// The account to be credited.
    pub account: &'a Account,
    /// Whether this card finds the session outdated.
    pub session_stale: bool,
    /// The present instant.
    pub now: Timestamp,
}

/// The card and the balance after its credit, or why not.
///
/// The order is part of the contract: that a card exists is told only of a card that can be used.
pub fn judge<'a>(facts: &Facts<'a>) -> Result<(&'a Card, i64), Refusal> {
    let Facts { card, credited_to, held_until, account, session_stale, now } = facts;
    // Unknown, not activated and disabled are one answer: telling them apart is what card drainers poll for.
    let card = card.filter(|card| card.standing == "active").ok_or(ProblemKind::NotRecognised)?;
    if let Some(owner) = credited_to {
        let into = if *owner == account.reference { RedeemedInto::ThisAccount } else { RedeemedInto::AnotherAccount };
        return Err(Refusal::from(ProblemKind::AlreadyRedeemed).with_redeemed_into(into));
    }
    if let Some(until) = held_until {
        let seconds = u32::try_from((until.milliseconds() - now.milliseconds()) / 1_000).unwrap_or_default();
        return Err(Refusal::from(ProblemKind::HeldElsewhere).with_retry_after(seconds + 1));
    }
    if card.rehearses("technical") {
        return Err(ProblemKind::Technical.into());
    }
    if *session_stale {
        return Err(ProblemKind::SessionStale.into());
    }
    if let Some(expired) = card.expires_at.map(Timestamp::from_milliseconds).filter(|date| date <= now) {
        return Err(Refusal::from(ProblemKind::Expired).with_date(expired));
    }
    if account.billing != "direct" && !membership::is_closed(account, *now) {
        return Err(other_billing(card, account));
    }
    if card.only_country.as_ref().is_some_and(|country| *country != account.country) {
        return Err(ProblemKind::Region.into());
    }
    Ok((card, balance_with(card, account)?))
}

/// The balance after the credit, or what stands in the way of one even where the redemption was accepted before.
pub fn balance_with(card: &Card, account: &Account) -> Result<i64, Refusal> {
    if card.standing != "active" {
        return Err(ProblemKind::NotRecognised.into());
    }
    // The country of purchase does not matter, the currency does (B6).
    if card.currency != account.currency {
        return Err(Refusal::from(ProblemKind::CurrencyMismatch).with_currency(&card.currency));
    }
    Ok(account.balance.checked_add(card.amount).ok_or(ProblemKind::BalanceLimit)?)
}

/// Why an account that somebody else bills cannot use the card. Most cards keep the cause to themselves, as the help
/// page does (A6). Who has cancelled is told from when on the card can be used, where that is known (A7).
fn other_billing(card: &Card, account: &Account) -> Refusal {
    if account.cancelled {
        let closing = account.closing_date.as_deref().and_then(Date::parse);
        let refusal = Refusal::from(ProblemKind::NotClosedYet);
        return match closing {
            Some(day) => refusal.with_date(local_day::beginning(day, account)),
            None => refusal,
        };
    }
    Refusal::from(match (card.states_reason, account.billing.as_str()) {
        (true, "partner") => ProblemKind::BilledByPartner,
        (true, "bundle") => ProblemKind::InBundle,
        _ => ProblemKind::NotForThisAccount,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_000;

    fn card() -> Card {
        Card {
            digest: vec![1],
            amount: 25_00,
            currency: "EUR".to_owned(),
            standing: "active".to_owned(),
            expires_at: None,
            only_country: None,
            states_reason: false,
            rehearsal: None,
            credited_after: None,
            pin: None,
            needs_identity_check: false,
        }
    }

    fn account() -> Account {
        let [reference, label, currency, country, time_zone, billing, plan, interval] =
            ["acc-anna", "anna@example.com", "EUR", "CZ", "Europe/Prague", "direct", "Standard", "month"]
                .map(str::to_owned);
        let (price, balance, other_payment_method) = (12_50, 5_00, true);
        Account {
            reference,
            label,
            currency,
            country,
            time_zone,
            billing,
            plan,
            interval,
            price,
            balance,
            other_payment_method,
            ..Account::default()
        }
    }

    fn verdict(card: Option<&Card>, account: &Account, credited_to: Option<&str>) -> Result<i64, String> {
        let now = Timestamp::from_milliseconds(NOW);
        let verdict = judge(&Facts { card, credited_to, held_until: None, account, session_stale: false, now });
        verdict.map(|(_, balance)| balance).map_err(|problem| problem.kind.replace("/problems/", ""))
    }

    #[test]
    fn a_good_card_is_added_to_the_balance() {
        assert_eq!(verdict(Some(&card()), &account(), None), Ok(30_00));
    }

    #[test]
    fn a_card_that_cannot_be_used_is_not_known_to_exist() {
        let refused = Err("not-recognised".to_owned());
        assert_eq!(verdict(None, &account(), None), refused);
        for standing in ["not-activated", "disabled"] {
            let card =
                Card { standing: standing.to_owned(), expires_at: Some(0), currency: "USD".to_owned(), ..card() };
            assert_eq!(verdict(Some(&card), &account(), None), refused, "{standing}");
            assert_eq!(verdict(Some(&card), &account(), Some("acc-bo")), refused, "{standing}");
        }
    }

    #[test]
    fn a_card_that_another_redemption_holds_is_free_again_after_a_while() {
        let (card, account, now) = (card(), account(), Timestamp::from_milliseconds(NOW));
        let held_until = Some(Timestamp::from_milliseconds(NOW + 4_500));
        let facts =
            Facts { card: Some(&card), credited_to: None, held_until, account: &account, session_stale: false, now };
        let problem = judge(&facts).unwrap_err();
        assert_eq!((problem.slug(), problem.retry_after), ("held-elsewhere", Some(5)));
    }

    #[test]
    fn a_card_is_good_until_its_date() {
        let with = |expires_at| verdict(Some(&Card { expires_at: Some(expires_at), ..card() }), &account(), None);
        assert_eq!(with(NOW + 1), Ok(30_00));
        assert_eq!(with(NOW), Err("expired".to_owned()));
    }

    #[test]
    fn the_country_of_purchase_does_not_matter_but_the_currency_does() {
        let german = Account { country: "DE".to_owned(), ..account() };
        assert_eq!(verdict(Some(&card()), &german, None), Ok(30_00));
        let american = Account { currency: "USD".to_owned(), ..account() };
        assert_eq!(verdict(Some(&card()), &american, None), Err("currency-mismatch".to_owned()));
        let regional = Card { only_country: Some("CZ".to_owned()), ..card() };
        assert_eq!(verdict(Some(&regional), &account(), None), Ok(30_00));
        assert_eq!(verdict(Some(&regional), &german, None), Err("region".to_owned()));
    }

    #[test]
    fn a_balance_never_overflows() {
        let rich = Account { balance: i64::MAX, ..account() };
        assert_eq!(verdict(Some(&card()), &rich, None), Err("balance-limit".to_owned()));
    }
}
