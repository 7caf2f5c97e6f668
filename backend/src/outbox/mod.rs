//! Messages to customers: written in the transaction of what causes them, kept encrypted, sent afterwards by `delivery`, and deleted
//! after a day. What they say is in `words`.

mod delivery;
mod letter;
mod words;

use axum::Json;
use axum::extract::State;
use redeemkit::problem::ProblemKind;
use redeemkit::time::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use delivery::{MailServer, deliver};
pub use letter::Letter;
pub use words::AcceptedLanguage;

use crate::backend::Backend;
use crate::database::Write;
use crate::database::outbox::{self as rows, New, Row};
use crate::problem_details::Refusal;
use crate::sealed;

/// A message as it goes out. It has no `Debug`, as there is a security code or a link in it.
#[derive(Serialize, Deserialize)]
struct Message {
    to: String,
    subject: String,
    text: String,
    language: String,
}

/// Writes a message; it goes out when the transaction is committed.
pub async fn write(
    backend: &Backend,
    write: &mut Write,
    account: Option<&str>,
    to: &str,
    letter: &Letter,
    language: &AcceptedLanguage,
) -> Result<(), Refusal> {
    let (channel, kind, at) = (letter.channel(), letter.kind(), backend.clock.now().milliseconds());
    let words = words::word(letter, backend, language);
    let message = Message { to: to.to_owned(), subject: words.subject, text: words.text, language: words.language };
    let json = serde_json::to_vec(&message).map_err(|_| ProblemKind::Technical)?;
    let id = rows::add(write, New { account, channel, kind, at }).await?;
    let sealed = sealed::seal(backend.secrets.sealing_key(), &context(id), &json)?;
    Ok(rows::seal(write, id, &sealed).await?)
}

fn open(backend: &Backend, row: &Row) -> Option<Message> {
    let plain = sealed::open(backend.secrets.sealing_key(), &context(row.id), &row.sealed)?;
    serde_json::from_slice(&plain).ok()
}

fn context(id: i64) -> String {
    format!("outbox {id}")
}

/// A message that was written. It has no `Debug`, as there is a security code or a link in it.
#[derive(Serialize, ToSchema)]
pub struct Written {
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
    /// `email` or `sms`.
    channel: String,
    to: String,
    /// Empty for a text message.
    subject: String,
    text: String,
    /// The language that it is in.
    language: String,
}

/// The messages of the demo, newest first.
#[utoipa::path(get, path = "/demo/outbox", tag = "demo", responses((status = 200, description = "Only under --demo", body = Vec<Written>)))]
pub async fn show(State(backend): State<Backend>) -> Result<Json<Vec<Written>>, Refusal> {
    let rows = rows::all(backend.database.read()).await?;
    let written = rows.into_iter().filter_map(|row| {
        let Message { to, subject, text, language } = open(&backend, &row)?;
        let at = Timestamp::from_milliseconds(row.written_at);
        Some(Written { at, channel: row.channel, to, subject, text, language })
    });
    Ok(Json(written.collect()))
}
