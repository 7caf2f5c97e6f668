//! The account that a card is credited to: who is signed in, and the situation that changes what a customer is told.

mod outlook;
mod read;
mod risk;

pub use outlook::{Outlook, OutlookDays, REMINDER_DAYS};
pub use risk::{Fate, Risk};

use crate::date::Date;
use crate::message::Zone;
use crate::money::{Currency, Money};
use crate::time::Timestamp;

/// The account that is signed in, as far as the backend tells. All but reference and label may be unknown; what the page
/// says of the account is left out then.
///
/// ```
/// use redeemkit::account::{Account, Billing};
/// let body = serde_json::json!({ "reference": "acc-1", "label": "pia@example.com", "billing": "partner", "country": 7 });
/// let account = Account::read(&body).unwrap();
/// assert_eq!(account.billing, Some(Billing::Partner));
/// assert_eq!(account.country, None, "a member that cannot be read is as good as none");
/// assert!(Account::read(&serde_json::json!({ "label": "pia@example.com" })).is_none());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// The backend's name of the account, sent with each redemption so that no other account is credited.
    pub reference: String,
    /// What the customer knows it by, such as an e-mail address.
    pub label: String,
    /// The currency that it is billed in (B6).
    pub currency: Option<Currency>,
    /// Its country, ISO 3166-1 with two letters.
    pub country: Option<String>,
    /// Seconds that clocks at the account are ahead of UTC now: the civil dates below are its own.
    pub utc_offset: i32,
    /// Its time zone by its IANA name, such as `Europe/Prague`: instants that the backend sets are told by the clock there.
    pub time_zone: Option<String>,
    /// The plan's name.
    pub plan: Option<String>,
    /// How often it is paid.
    pub interval: Option<Interval>,
    /// What an interval costs.
    pub price: Option<Money>,
    /// Who bills it (A6).
    pub billing: Option<Billing>,
    /// The partner's or the bundle's name.
    pub partner: Option<String>,
    /// The last day of the paid period; the day after it the next payment is due.
    pub period_end: Option<Date>,
    /// The day of the month on which periods begin, for months that are too short for it; else that of the next payment.
    pub billing_day: Option<u8>,
    /// Whether it is cancelled.
    pub cancelled: bool,
    /// The day from which a cancelled account is closed; it may be unknown (A7).
    pub closing_date: Option<Date>,
    /// What the account has beyond its plan, and what it has lost.
    pub benefits: Vec<Benefit>,
    /// What redeemed cards have left.
    pub balance: Option<Money>,
    /// Whether there is a way to pay beside the balance (B8).
    pub other_payment_method: Option<bool>,
    /// Charges that have failed in a row (E4).
    pub failed_charges: u32,
    /// The ways in which the identity check can be passed.
    pub check_methods: Vec<String>,
    /// The backend's clock when it answered.
    pub server_time: Option<Timestamp>,
}

/// How often an account pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interval {
    /// Every month.
    Month,
    /// Every year.
    Year,
}

impl Interval {
    /// Its months.
    #[must_use]
    pub const fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Year => 12,
        }
    }
}

/// Who bills an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Billing {
    /// The program itself.
    Direct,
    /// A partner (A7).
    Partner,
    /// Whoever sells the bundle that the account is part of (A8).
    Bundle,
}

/// Something that an account has beyond its plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Benefit {
    /// The backend's name for it, by which a program says what holds of it.
    pub id: String,
    /// What the customer knows it by.
    pub name: String,
    /// Whether it lowers the price: what E1, E3 and E4 are about. E6 is about all.
    pub discount: bool,
    /// Whether the account has lost it.
    pub lost: bool,
}

impl Account {
    /// The clock at the account; where it is not known, the customer's own will do.
    #[must_use]
    pub fn clock(&self) -> Zone {
        self.time_zone.clone().map_or(Zone::Customer, Zone::Place)
    }

    /// The civil date at the account.
    #[must_use]
    pub fn today(&self, now: Timestamp) -> Date {
        now.date(self.utc_offset)
    }

    /// The day on which the payment after so many others is due, counted from 0; none where the backend names no period.
    #[must_use]
    pub fn payment_due(&self, index: u32) -> Option<Date> {
        let next = self.period_end?.plus_days(1);
        let later = next.plus_months(index.checked_mul(self.interval?.months())?);
        Some(if index == 0 { next } else { later.on_day(self.billing_day.unwrap_or(next.day())) })
    }

    /// What a wait meets: the next payment, or the closing of the account, where one falls within the days from now to
    /// `until`, both included.
    #[must_use]
    pub fn falls_within(&self, now: Timestamp, until: Timestamp) -> Option<Meanwhile> {
        let wait = self.today(now)..=self.today(until);
        let closes = self.closing_date.filter(|date| wait.contains(date)).map(Meanwhile::Closing);
        let pays = || {
            let due = self.payment_due(0).filter(|due| !self.cancelled && wait.contains(due))?;
            Some(if self.pays_nothing_after_balance() { Meanwhile::BalanceEnds(due) } else { Meanwhile::Payment(due) })
        };
        closes.or_else(pays)
    }

    /// Whether the next payment is more than the balance, and nothing else pays it (B8).
    fn pays_nothing_after_balance(&self) -> bool {
        let short =
            self.price.zip(self.balance).and_then(|(price, balance)| balance.times(price)).map(|times| times == 0);
        self.other_payment_method == Some(false) && short == Some(true)
    }
}

/// What happens to an account within a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meanwhile {
    /// A payment is due on this day (E5).
    Payment(Date),
    /// The balance does not cover the payment of this day, and there is no other way to pay (B8).
    BalanceEnds(Date),
    /// The account is closed from this day on (A7).
    Closing(Date),
}

/// What is known of who is signed in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Session {
    /// Not asked yet, or the answer did not come.
    #[default]
    Unknown,
    /// Nobody is.
    SignedOut,
    /// This account is.
    SignedIn(Box<Account>),
}

impl Session {
    /// The account, if one is signed in.
    #[must_use]
    pub fn account(&self) -> Option<&Account> {
        match self {
            Self::SignedIn(account) => Some(account),
            Self::Unknown | Self::SignedOut => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn account(members: &serde_json::Value) -> Account {
        let mut body = json!({ "reference": "a", "label": "a@example.com", "interval": "month" });
        body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        Account::read(&body).unwrap()
    }

    fn due(account: &Account) -> Vec<String> {
        (0..4).map(|index| account.payment_due(index).unwrap().to_string()).collect()
    }

    #[test]
    fn payments_are_due_on_the_billing_day_or_the_last_of_a_short_month() {
        // E2: joined on 1 June, the next period begins on 1 July.
        assert_eq!(
            due(&account(&json!({ "period_end": "2026-06-30" }))),
            ["2026-07-01", "2026-08-01", "2026-09-01", "2026-10-01"]
        );
        assert_eq!(
            due(&account(&json!({ "period_end": "2027-02-27", "billing_day": 31 }))),
            ["2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]
        );
        assert_eq!(
            due(&account(&json!({ "period_end": "2027-01-30" }))),
            ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]
        );
        assert_eq!(
            due(&account(&json!({ "period_end": "2028-02-28", "interval": "year" }))),
            ["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28"]
        );
        assert_eq!(account(&json!({})).payment_due(0), None);
    }

    #[test]
    fn a_wait_meets_what_falls_within_it() {
        let now = Timestamp::parse("2026-11-30T22:30:00Z").unwrap();
        let met = |members| account(&members).falls_within(now, now.plus_hours(24));
        let payment = Meanwhile::Payment(Date::parse("2026-12-01").unwrap());
        assert_eq!(met(json!({ "period_end": "2026-11-30" })), Some(payment));
        assert_eq!(met(json!({ "period_end": "2026-12-01" })), None);
        // At the account the first of December has begun, so a day later is the second.
        assert_eq!(
            met(json!({ "period_end": "2026-12-01", "utc_offset": 7_200 })),
            Some(Meanwhile::Payment(Date::parse("2026-12-02").unwrap()))
        );
        let short = json!({ "period_end": "2026-11-30", "other_payment_method": false, "price": { "amount": "9.00", "currency": "EUR" }, "balance": { "amount": "8.99", "currency": "EUR" } });
        assert_eq!(met(short), Some(Meanwhile::BalanceEnds(Date::parse("2026-12-01").unwrap())));
        assert_eq!(
            met(json!({ "period_end": "2026-11-30", "closing_date": "2026-12-01" })),
            Some(Meanwhile::Closing(Date::parse("2026-12-01").unwrap()))
        );
        assert_eq!(met(json!({ "period_end": "2026-11-30", "cancelled": true })), None);
    }
}
