//! The demo's accounts and cards: one for each journey that can be rehearsed, put into the database once and listed for
//! the page, and a clock that can be moved on. Without `--demo` none of them exists.

mod accounts;
mod cards;
pub mod clock;
mod refusals;

use axum::Json;
use serde::Serialize;
use utoipa::ToSchema;

use crate::backend::Backend;
use crate::problem_details::Refusal;

/// Whether this is one of the demo's accounts: the only ones that can be signed in to by name alone.
pub fn has_account(reference: &str) -> bool {
    accounts::ALL.iter().any(|account| account.reference == reference)
}

/// Puts accounts and cards into the database; those that are there stay as they are.
pub async fn seed(backend: &Backend) -> Result<(), Refusal> {
    let now = backend.clock.now();
    let mut write = backend.database.write().await?;
    accounts::seed(&mut write, &backend.secrets, now).await?;
    cards::seed(&mut write, &backend.secrets, &backend.formats, now).await?;
    refusals::seed(&mut write, &backend.secrets, &backend.formats, now).await?;
    Ok(write.commit().await?)
}

/// An account to sign in to.
#[derive(Debug, Serialize, ToSchema)]
pub struct DemoAccount {
    /// What `POST /session` asks for.
    reference: &'static str,
    /// What its owner knows it by.
    label: &'static str,
    /// What it shows, beginning with the facts of `DOMAIN.md`.
    shows: &'static str,
}

/// The accounts to sign in to.
#[derive(Debug, Serialize, ToSchema)]
pub struct DemoAccounts {
    accounts: Vec<DemoAccount>,
}

/// A card to try.
#[derive(Debug, Serialize, ToSchema)]
pub struct DemoCard {
    /// Its code.
    code: &'static str,
    /// What it shows, beginning with the facts of `DOMAIN.md`.
    shows: &'static str,
    /// The format of its code.
    format: &'static str,
    /// The program that it is a card of, by the name of its file.
    program: &'static str,
}

/// The cards to try.
#[derive(Debug, Serialize, ToSchema)]
pub struct DemoCards {
    cards: Vec<DemoCard>,
}

/// The accounts of the demo.
#[utoipa::path(get, path = "/demo/accounts", tag = "demo", responses((status = 200, description = "Only under --demo", body = DemoAccounts)))]
pub async fn list_accounts() -> Json<DemoAccounts> {
    let listed = |account: &accounts::Account| DemoAccount {
        reference: account.reference,
        label: account.label,
        shows: account.shows,
    };
    Json(DemoAccounts { accounts: accounts::ALL.iter().map(listed).collect() })
}

/// The cards of the demo.
#[utoipa::path(get, path = "/demo/cards", tag = "demo", responses((status = 200, description = "Only under --demo", body = DemoCards)))]
pub async fn list_cards() -> Json<DemoCards> {
    let listed = |code, shows, format| DemoCard { code, shows, format, program: program_of(format) };
    let cards = cards::ALL.iter().map(|card| listed(card.code, card.shows, card.format));
    let refused = refusals::ALL.iter().map(|card| listed(card.code, card.shows, card.format));
    Json(DemoCards { cards: cards.chain(refused).collect() })
}

/// The program that has a format, by the name of its file.
fn program_of(format: &str) -> &'static str {
    match format {
        "gift-code" => "shop-gift-code",
        "discount" => "discount",
        _ => "streaming-card",
    }
}
