//! Reading an account from the backend's answer: every member but reference and label may be missing or wrong, and is
//! then as good as unknown. What the members mean is in [`super`].

use serde_json::Value;

use super::{Account, Benefit, Billing, Interval};
use crate::date::Date;
use crate::money::{Currency, Money};
use crate::time::Timestamp;

/// The longest text that is taken over, in characters: no name of a person, plan or benefit needs more.
const LONGEST_TEXT: usize = 254;
/// The most benefits and check methods that are taken over.
const MOST_ENTRIES: usize = 16;
/// The furthest that clocks are from UTC, in seconds: 18 hours, the limit of most calendars.
const FURTHEST_OFFSET: i64 = 18 * 3_600;

impl Account {
    /// Reads the answer to `GET /account`; none without reference and label.
    #[must_use]
    pub fn read(body: &Value) -> Option<Self> {
        let closing_date = date(body, "closing_date");
        Some(Self {
            // Sent back as it came, so one that would have to be changed to be shown is none.
            reference: text(body, "reference").filter(|reference| reference == word(body, "reference"))?,
            label: text(body, "label")?,
            currency: Currency::try_from(word(body, "currency").to_owned()).ok(),
            country: text(body, "country")
                .filter(|code| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())),
            utc_offset: number(body, "utc_offset", -FURTHEST_OFFSET, FURTHEST_OFFSET).unwrap_or_default(),
            time_zone: text(body, "time_zone"),
            plan: text(body, "plan"),
            interval: match word(body, "interval") {
                "month" => Some(Interval::Month),
                "year" => Some(Interval::Year),
                _ => None,
            },
            price: money(body, "price"),
            billing: match word(body, "billing") {
                "direct" => Some(Billing::Direct),
                "partner" => Some(Billing::Partner),
                "bundle" => Some(Billing::Bundle),
                _ => None,
            },
            partner: text(body, "partner"),
            period_end: date(body, "period_end"),
            billing_day: number(body, "billing_day", 1, 31),
            cancelled: closing_date.is_some() || yes_or_no(body, "cancelled").unwrap_or_default(),
            closing_date,
            benefits: entries(body, "benefits").filter_map(benefit).collect(),
            balance: money(body, "balance"),
            other_payment_method: yes_or_no(body, "other_payment_method"),
            failed_charges: number(body, "failed_charges", 0, u32::MAX.into()).unwrap_or_default(),
            check_methods: entries(body, "check_methods").filter_map(Value::as_str).map(str::to_owned).collect(),
            server_time: body.get("server_time").and_then(Value::as_str).and_then(Timestamp::parse),
        })
    }
}

fn benefit(entry: &Value) -> Option<Benefit> {
    Some(Benefit {
        id: text(entry, "id")?,
        name: text(entry, "name")?,
        discount: yes_or_no(entry, "discount").unwrap_or_default(),
        lost: yes_or_no(entry, "lost").unwrap_or_default(),
    })
}

/// A text that can be shown: not empty, not endless, and without characters that steer instead of being seen.
fn text(body: &Value, member: &str) -> Option<String> {
    let steers = |character: char| {
        character.is_control()
            || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let text: String = body.get(member)?.as_str()?.chars().filter(|one| !steers(*one)).take(LONGEST_TEXT).collect();
    (!text.trim().is_empty()).then_some(text)
}

/// A word that is compared and never shown; empty where there is none.
fn word<'a>(body: &'a Value, member: &str) -> &'a str {
    body.get(member).and_then(Value::as_str).unwrap_or_default()
}

fn yes_or_no(body: &Value, member: &str) -> Option<bool> {
    body.get(member)?.as_bool()
}

fn number<Number: TryFrom<i64>>(body: &Value, member: &str, least: i64, most: i64) -> Option<Number> {
    let number = body.get(member)?.as_i64().filter(|number| (least..=most).contains(number))?;
    Number::try_from(number).ok()
}

fn date(body: &Value, member: &str) -> Option<Date> {
    Date::parse(body.get(member)?.as_str()?)
}

fn money(body: &Value, member: &str) -> Option<Money> {
    Money::read(body.get(member)?)
}

fn entries<'a>(body: &'a Value, member: &str) -> impl Iterator<Item = &'a Value> {
    body.get(member).and_then(Value::as_array).into_iter().flatten().take(MOST_ENTRIES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// Every member of the contract, as a backend writes it.
    fn whole() -> Value {
        json!({
            "reference": "acc-1", "label": "anna@example.com", "currency": "EUR", "country": "CZ", "utc_offset": 3600, "time_zone": "Europe/Prague",
            "plan": "Standard", "interval": "month", "price": { "amount": "12.50", "currency": "EUR" }, "billing": "partner",
            "partner": "Harbour Mobile", "period_end": "2026-12-13", "billing_day": 14, "cancelled": true,
            "closing_date": "2026-12-14", "benefits": [{ "id": "half", "name": "Half price", "discount": true, "lost": true }],
            "balance": { "amount": "25.00", "currency": "EUR" }, "other_payment_method": false, "failed_charges": 2,
            "check_methods": ["email"], "server_time": "2026-11-24T00:00:00Z",
        })
    }

    #[test]
    fn every_member_is_read() {
        let account = Account::read(&whole()).unwrap();
        let text = format!("{account:?}");
        assert!(!text.contains("None") && !text.contains("[]") && !text.contains("false }"), "{text}");
        assert_eq!(account.payment_due(0), Date::parse("2026-12-14"));
        assert_eq!(account.benefits[0].name, "Half price");
    }

    #[test]
    fn a_hostile_member_is_ignored_and_spoils_no_other() {
        let hostile = [
            json!(null),
            json!(true),
            json!(-1),
            json!(1e300),
            json!(""),
            json!("\u{202e}\u{0}"),
            json!([]),
            json!([7, null, {}]),
            json!({}),
            json!({ "amount": "1e9", "currency": "eur" }),
            json!("2026-02-30"),
            json!("Ω".repeat(100_000)),
        ];
        let members: Vec<String> = whole().as_object().unwrap().keys().cloned().collect();
        for member in &members {
            for value in &hostile {
                let mut body = whole();
                body[member] = value.clone();
                let account = Account::read(&body);
                let required = ["reference", "label"].contains(&member.as_str());
                let Some(account) = account else {
                    assert!(required, "{member}: {value}");
                    continue;
                };
                assert!(account.label.chars().count() <= LONGEST_TEXT);
                assert!(!format!("{account:?}").contains("u{202e}"), "{member}");
                assert_eq!(account.balance.is_some(), member != "balance", "{member}: {value}");
            }
        }
        assert_eq!(Account::read(&json!([])), None);
    }
}
