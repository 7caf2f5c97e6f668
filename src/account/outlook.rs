//! What the balance pays for, and when it is used up (B5, B7 to B9); what is said and drawn of it is for the view.

use super::{Account, Billing, Interval};
use crate::date::Date;
use crate::money::Money;
use crate::time::Timestamp;

/// Days before the balance is used up on which an e-mail reminds of it (B7).
pub const REMINDER_DAYS: i32 = 7;

/// The most payments whose days are named: a hundred years of months.
const MOST_PAYMENTS: u32 = 1_200;

/// What an account's balance pays for.
///
/// The balance is used up on the day of the first payment that it does not cover: what is paid for ends the day before.
///
/// ```
/// use redeemkit::account::Account;
/// use redeemkit::time::Timestamp;
/// let account = Account::read(&serde_json::json!({
///     "reference": "acc-1", "label": "leo@example.com", "interval": "month", "period_end": "2027-01-30",
///     "price": { "amount": "12.50", "currency": "EUR" }, "balance": { "amount": "30.00", "currency": "EUR" },
/// })).unwrap();
/// let outlook = account.outlook(Timestamp::parse("2027-01-05T12:00:00Z").unwrap()).unwrap();
/// assert_eq!(outlook.payments, 2);
/// let days = outlook.days.unwrap();
/// assert_eq!([days.next, days.reminder, days.used_up].map(|day| day.to_string()), ["2027-01-31", "2027-03-24", "2027-03-31"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// What an interval costs.
    pub price: Money,
    /// How often that is paid.
    pub interval: Interval,
    /// How many payments the balance covers whole.
    pub payments: u32,
    /// Whether the account is cancelled: the balance can still be used up, on days that no text gives (B9).
    pub cancelled: bool,
    /// The days, where the backend says when the next payment is due.
    pub days: Option<OutlookDays>,
    /// Whether something else pays once the balance is used up (B8); none where that is unknown.
    pub goes_on: Option<bool>,
}

/// The days of an outlook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutlookDays {
    /// The day of the outlook itself.
    pub today: Date,
    /// The next payment.
    pub next: Date,
    /// The e-mail that reminds (B7).
    pub reminder: Date,
    /// The balance is used up.
    pub used_up: Date,
}

impl Account {
    /// What the balance pays for, be it nothing; none where somebody else bills the account, or where the
    /// backend does not say enough.
    #[must_use]
    pub fn outlook(&self, now: Timestamp) -> Option<Outlook> {
        let (balance, price, interval) = (self.balance?, self.price?, self.interval?);
        if !matches!(self.billing, None | Some(Billing::Direct)) {
            return None;
        }
        let payments = balance.times(price)?;
        let today = self.today(now);
        let days = || {
            let next = self.payment_due(0).filter(|next| *next >= today)?;
            let used_up = self.payment_due(payments).filter(|_| payments <= MOST_PAYMENTS)?;
            Some(OutlookDays { today, next, reminder: used_up.plus_days(-REMINDER_DAYS), used_up })
        };
        let days = if self.cancelled { None } else { days() };
        Some(Outlook { price, interval, payments, cancelled: self.cancelled, days, goes_on: self.other_payment_method })
    }

    /// The day of the payment that the balance does not cover and nothing else pays (B8), from the 7 days before it on.
    #[must_use]
    pub fn balance_ending(&self, now: Timestamp) -> Option<Date> {
        let outlook = self.outlook(now).filter(|outlook| outlook.goes_on == Some(false))?;
        outlook.days.filter(|days| days.reminder <= days.today).map(|days| days.used_up)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn outlook(members: &Value) -> Option<Outlook> {
        let mut body = json!({
            "reference": "a", "label": "a@example.com", "interval": "month", "period_end": "2026-12-13", "other_payment_method": false,
            "price": { "amount": "12.50", "currency": "EUR" }, "balance": { "amount": "25.00", "currency": "EUR" },
        });
        body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        Account::read(&body).unwrap().outlook(noon())
    }

    fn noon() -> Timestamp {
        Timestamp::parse("2026-11-24T12:00:00Z").unwrap()
    }

    fn used_up(members: &Value) -> Option<String> {
        outlook(members)?.days.map(|days| days.used_up.to_string())
    }

    fn euro(amount: &str) -> Value {
        json!({ "amount": amount, "currency": "EUR" })
    }

    #[test]
    fn each_card_moves_the_end_of_the_balance() {
        for (balance, payments, end) in [
            ("12.49", 0, "2026-12-14"),
            ("12.50", 1, "2027-01-14"),
            ("25.00", 2, "2027-02-14"),
            ("75.00", 6, "2027-06-14"),
            ("100.00", 8, "2027-08-14"),
        ] {
            let members = json!({ "balance": euro(balance) });
            assert_eq!(outlook(&members).map(|outlook| outlook.payments), Some(payments), "{balance}");
            assert_eq!(used_up(&members).as_deref(), Some(end), "{balance}");
        }
        assert_eq!(used_up(&json!({ "interval": "year", "period_end": "2028-02-28" })).as_deref(), Some("2030-02-28"));
    }

    #[test]
    fn nothing_is_said_where_the_account_does_not_tell_enough() {
        for members in [
            json!({ "balance": null }),
            json!({ "price": null }),
            json!({ "price": euro("0.00") }),
            json!({ "price": { "amount": "1.00", "currency": "USD" } }),
            json!({ "interval": null }),
            json!({ "billing": "partner" }),
            json!({ "billing": "bundle" }),
        ] {
            assert_eq!(outlook(&members), None, "{members}");
        }
        // Without a period, or with one that is over, the payments can be counted and no day can be named.
        for members in [
            json!({ "period_end": null }),
            json!({ "period_end": "2026-11-22" }),
            json!({ "cancelled": true }),
            json!({ "balance": euro("9999999999"), "price": euro("0.000001") }),
        ] {
            assert_eq!(used_up(&members), None, "{members}");
        }
        assert!(used_up(&json!({ "period_end": "2026-11-23" })).is_some(), "the payment is due today");
    }

    #[test]
    fn the_end_is_near_from_the_day_of_the_reminder_on() {
        let ending = |now: &str, members: Value| {
            let mut account = Account::read(&json!({ "reference": "a", "label": "a", "interval": "month", "period_end": "2026-12-13", "price": euro("12.50"), "balance": euro("5.00"), "other_payment_method": false })).unwrap();
            account.other_payment_method = members["other"].as_bool();
            account.balance_ending(Timestamp::parse(now).unwrap()).map(|date| date.to_string())
        };
        assert_eq!(ending("2026-12-06T23:59:00Z", json!({ "other": false })), None);
        assert_eq!(ending("2026-12-07T00:00:00Z", json!({ "other": false })).as_deref(), Some("2026-12-14"));
        assert_eq!(ending("2026-12-07T00:00:00Z", json!({ "other": true })), None);
        assert_eq!(ending("2026-12-07T00:00:00Z", json!({})), None, "nobody knows whether anything else pays");
    }
}
