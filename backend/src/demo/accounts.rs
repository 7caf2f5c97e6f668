//! The demo's accounts: one for each situation that changes what a customer is told.

use redeemkit::date::Date;
use redeemkit::time::Timestamp;

use crate::database::Write;
use crate::database::accounts as rows;
use crate::database::benefits::{self, Benefit};
use crate::database::identities::{self, Identity};
use crate::local_day;
use crate::secrets::Secrets;

/// One account of the demo.
pub struct Account {
    /// The name that requests know it by.
    pub reference: &'static str,
    /// What its owner knows it by.
    pub label: &'static str,
    /// What it shows, beginning with the facts of `DOMAIN.md`.
    pub shows: &'static str,
    currency: &'static str,
    country: &'static str,
    time_zone: &'static str,
    billing: &'static str,
    partner: Option<&'static str>,
    tells_billing: bool,
    /// Days from now to the last day of the paid period; below zero when it is over.
    period_ends_in: Option<i32>,
    other_payment_method: bool,
    cancelled: bool,
    failed_charges: u32,
    benefits: &'static [Has],
    proves: Proves,
}

/// By what an account's owner can prove who they are.
#[derive(PartialEq, Eq)]
enum Proves {
    /// By their e-mail.
    Mail,
    /// Also by a confirmed phone, and by the card that pays, which is the number that payment processors' documentation uses.
    MailPhoneCard,
    /// Their phone is not confirmed (C2).
    MailUnconfirmedPhone,
    /// By nothing (C12).
    Nothing,
}

/// A benefit of an account.
enum Has {
    HalfPrice,
    EarlyAccess,
}

const fn account(reference: &'static str, label: &'static str, shows: &'static str) -> Account {
    Account {
        reference,
        label,
        shows,
        currency: "EUR",
        country: "CZ",
        time_zone: "Europe/Prague",
        billing: "direct",
        partner: None,
        tells_billing: true,
        period_ends_in: Some(20),
        other_payment_method: true,
        cancelled: false,
        failed_charges: 0,
        benefits: &[],
        proves: Proves::Mail,
    }
}

/// All of them.
pub const ALL: [Account; 12] = [
    Account {
        proves: Proves::MailPhoneCard,
        ..account("acc-anna", "anna@example.com", "A1, B4 pays herself; a card of hers is in her payment history")
    },
    Account {
        country: "DK",
        time_zone: "Europe/Copenhagen",
        proves: Proves::MailUnconfirmedPhone,
        ..account("acc-bo", "bo@example.com", "A1 pays himself; has a card that Anna tries as well")
    },
    Account {
        country: "FR",
        time_zone: "Europe/Paris",
        billing: "partner",
        partner: Some("Harbour Mobile"),
        period_ends_in: Some(12),
        other_payment_method: false,
        benefits: &[Has::HalfPrice],
        ..account("acc-pia", "pia@example.com", "A7, E6 billed by a partner, with a discount that cancelling would end")
    },
    Account {
        country: "DE",
        time_zone: "Europe/Berlin",
        billing: "bundle",
        partner: Some("Harbour Home"),
        period_ends_in: None,
        other_payment_method: false,
        ..account("acc-ben", "ben@example.com", "A8 part of a bundle")
    },
    Account {
        currency: "USD",
        country: "US",
        time_zone: "America/New_York",
        proves: Proves::Nothing,
        ..account("acc-ida", "ida@example.com", "B6, D3 another currency and another region")
    },
    Account {
        billing: "bundle",
        partner: Some("Harbour Home"),
        tells_billing: false,
        period_ends_in: None,
        other_payment_method: false,
        ..account("acc-uma", "uma@example.com", "A6 who bills her is not told, so the page asks")
    },
    Account {
        period_ends_in: Some(3),
        other_payment_method: false,
        ..account("acc-leo", "leo@example.com", "B7, B8 his balance ends within 7 days, and nothing else pays")
    },
    Account {
        period_ends_in: Some(18),
        other_payment_method: false,
        ..account("acc-noa", "noa@example.com", "B8, B10 a balance for some months and no other payment method")
    },
    Account {
        period_ends_in: Some(9),
        other_payment_method: false,
        cancelled: true,
        benefits: &[Has::EarlyAccess],
        ..account(
            "acc-cleo",
            "cleo@example.com",
            "B9, E6 cancelled; the period runs on, and renewing in time keeps a benefit",
        )
    },
    Account {
        benefits: &[Has::HalfPrice, Has::EarlyAccess],
        ..account("acc-eva", "eva@example.com", "E1, E2, E3, E6 has benefits that a change of the membership would end")
    },
    Account {
        period_ends_in: Some(2),
        failed_charges: 2,
        benefits: &[Has::HalfPrice],
        ..account(
            "acc-tom",
            "tom@example.com",
            "E4, E5 two charges have failed, and the next one decides on a discount",
        )
    },
    Account {
        period_ends_in: Some(-3),
        other_payment_method: false,
        cancelled: true,
        benefits: &[Has::HalfPrice],
        ..account("acc-fay", "fay@example.com", "E4, E7 charges failed, the plan was cancelled, and a discount is lost")
    },
];

/// Numbers that nobody has: the first is kept for films, the second has no such prefix.
const PHONE: &str = "+44 7700 900112";
const OTHER_PHONE: &str = "+45 00 00 00 34";
const PAYMENT_CARD: &str = "4242424242424242";

/// What the plan costs a month, in hundredths: two months use up a card of 25.00.
pub const PRICE: i64 = 12_50;

/// Puts them into the database.
pub async fn seed(write: &mut Write, secrets: &Secrets, now: Timestamp) -> Result<(), sqlx::Error> {
    for account in &ALL {
        let row = account.row(now);
        if !rows::add(write, &row).await? {
            continue;
        }
        identities::add(write, &account.identity(secrets)).await?;
        // Who has cancelled loses them with the period (E6).
        let ends = row.period_end.as_deref().and_then(Date::parse).filter(|_| row.cancelled);
        for benefit in account.benefits {
            benefits::put(write, account.reference, &benefit.row(ends)).await?;
        }
    }
    Ok(())
}

impl Account {
    fn identity(&self, secrets: &Secrets) -> Identity {
        let has_card = self.proves == Proves::MailPhoneCard;
        let phone = match self.proves {
            Proves::MailPhoneCard => Some(PHONE),
            Proves::MailUnconfirmedPhone => Some(OTHER_PHONE),
            Proves::Mail | Proves::Nothing => None,
        };
        Identity {
            account: self.reference.to_owned(),
            email: (self.proves != Proves::Nothing).then(|| self.label.to_owned()),
            phone: phone.map(str::to_owned),
            phone_confirmed: has_card,
            payment_card: has_card.then(|| secrets.payment_card(PAYMENT_CARD).to_vec()),
            payment_card_end: has_card.then(|| PAYMENT_CARD.chars().skip(PAYMENT_CARD.len() - 4).collect()),
            ..Identity::default()
        }
    }

    fn row(&self, now: Timestamp) -> rows::Account {
        let row = rows::Account {
            reference: self.reference.to_owned(),
            label: self.label.to_owned(),
            currency: self.currency.to_owned(),
            country: self.country.to_owned(),
            time_zone: self.time_zone.to_owned(),
            billing: self.billing.to_owned(),
            tells_billing: self.tells_billing,
            partner: self.partner.map(str::to_owned),
            plan: "Standard".to_owned(),
            interval: "month".to_owned(),
            price: PRICE,
            other_payment_method: self.other_payment_method,
            cancelled: self.cancelled,
            failed_charges: self.failed_charges,
            ..rows::Account::default()
        };
        let last = self.period_ends_in.map(|days| local_day::today(&row, now).plus_days(days));
        let next = last.map(|last| last.plus_days(1));
        rows::Account {
            period_end: last.map(|last| last.to_string()),
            billing_day: next.map(|next| next.day()),
            // Nobody knows when a balance will have been used up; one whose period is over is closed.
            closing_date: next.filter(|_| self.cancelled && self.period_ends_in < Some(0)).map(|day| day.to_string()),
            ..row
        }
    }
}

impl Has {
    fn row(&self, period_end: Option<Date>) -> Benefit {
        let (id, name, discount) = match self {
            Self::HalfPrice => ("half-price", "Half price for life", true),
            Self::EarlyAccess => ("early-access", "Early access to new films", false),
        };
        let lost_from = period_end.map(|last| last.plus_days(1).to_string());
        Benefit { id: id.to_owned(), name: name.to_owned(), discount, lost_from }
    }
}
