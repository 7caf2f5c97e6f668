//! The demo's accounts: two that pay themselves, one billed by a partner, one in a bundle, one in another currency.

use redeemkit::time::Timestamp;

use crate::database::{Write, accounts};

/// One account of the demo.
pub struct Account {
    /// The name that requests know it by.
    pub reference: &'static str,
    /// What its owner knows it by.
    pub label: &'static str,
    currency: &'static str,
    country: &'static str,
    time_zone: &'static str,
    billing: &'static str,
    partner: Option<&'static str>,
}

/// All of them.
pub const ALL: [Account; 5] = [
    Account {
        reference: "acc-anna",
        label: "anna@example.com",
        currency: "EUR",
        country: "CZ",
        time_zone: "Europe/Prague",
        billing: "direct",
        partner: None,
    },
    Account {
        reference: "acc-bo",
        label: "bo@example.com",
        currency: "EUR",
        country: "DK",
        time_zone: "Europe/Copenhagen",
        billing: "direct",
        partner: None,
    },
    Account {
        reference: "acc-pia",
        label: "pia@example.com",
        currency: "EUR",
        country: "FR",
        time_zone: "Europe/Paris",
        billing: "partner",
        partner: Some("Harbour Mobile"),
    },
    Account {
        reference: "acc-ben",
        label: "ben@example.com",
        currency: "EUR",
        country: "DE",
        time_zone: "Europe/Berlin",
        billing: "bundle",
        partner: Some("Harbour Home"),
    },
    Account {
        reference: "acc-ida",
        label: "ida@example.com",
        currency: "USD",
        country: "US",
        time_zone: "America/New_York",
        billing: "direct",
        partner: None,
    },
];

/// What the plan costs a month, in hundredths: two months use up a card of 25.00.
pub const PRICE: i64 = 12_50;

/// Puts them into the database.
pub async fn seed(write: &mut Write, now: Timestamp) -> Result<(), sqlx::Error> {
    for account in &ALL {
        let direct = account.billing == "direct";
        let row = accounts::Account {
            reference: account.reference.to_owned(),
            label: account.label.to_owned(),
            currency: account.currency.to_owned(),
            country: account.country.to_owned(),
            time_zone: account.time_zone.to_owned(),
            billing: account.billing.to_owned(),
            partner: account.partner.map(str::to_owned),
            plan: "Standard".to_owned(),
            interval: "month".to_owned(),
            price: PRICE,
            period_end: direct.then(|| now.plus_hours(20 * 24).to_string().chars().take(10).collect()),
            balance: 0,
            other_payment_method: direct,
            cookies_cleared_at: None,
        };
        accounts::add(write, &row).await?;
    }
    Ok(())
}
