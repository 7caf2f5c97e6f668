//! What a customer hands to support, and what is wrong with it, by field; nothing of it is repeated in an answer or a log.

use redeemkit::time::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::email_address;
use crate::fault::Fault;
use crate::problem_details::Refusal;
use crate::request_body::member;

/// Characters of a slug, a reference, a language tag.
const SHORT: usize = 64;
/// Characters of what a customer fills in, and of a code.
const LINE: usize = 512;
/// Characters of a customer's own words.
const NOTE: usize = 2_000;
/// Characters of the whole text.
const TEXT: usize = 8_000;
/// Entries of a list.
const ENTRIES: usize = 200;

/// What the customer asks for. Which of these a program offers is the page's business; support may do more or less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Asks {
    /// That support looks what became of the code (D6).
    LookUp,
    /// That something went wrong (D7).
    Complaint,
    /// Another code (D7).
    Replacement,
    /// The money back (D7).
    Refund,
}

/// Something that happened before, as the page remembers it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Happened {
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// Such as `refused` or `done`.
    pub what: String,
    /// The slug of the problem or step.
    pub of: Option<String>,
}

/// What is known of a card whose code cannot be given (A10).
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct WithoutCode {
    /// The number of the receipt.
    pub receipt: Option<String>,
    /// Where it was bought.
    pub shop: Option<String>,
    /// When.
    pub bought: Option<String>,
    /// What can be read of the code.
    pub legible: Option<String>,
}

/// A request to support. It has no `Debug`, as it may hold a code.
#[derive(Serialize, Deserialize, ToSchema)]
pub struct SupportContent {
    /// The reference of the account that the page showed.
    pub account: Option<String>,
    /// Where to answer, without a session.
    pub email: Option<String>,
    /// The language that the customer reads.
    #[schema(value_type = String, example = "da")]
    pub language: Option<String>,
    /// What is asked for.
    #[schema(value_type = Asks)]
    pub asks: Option<Asks>,
    /// The slug of the problem.
    pub problem: Option<String>,
    /// The `case` of the answers.
    pub case: Option<String>,
    /// The references of every attempt.
    #[serde(default)]
    pub references: Vec<String>,
    /// What happened and what was tried, oldest first.
    #[serde(default)]
    pub events: Vec<Happened>,
    /// What the page knew of the account.
    #[schema(value_type = Option<Object>)]
    pub situation: Option<Map<String, Value>>,
    /// The exact code, only where the customer agreed to send it.
    pub code: Option<String>,
    /// The code with most of it hidden.
    pub masked_code: Option<String>,
    /// What there is in place of a code.
    pub without_code: Option<WithoutCode>,
    /// The customer's own words.
    pub note: Option<String>,
    /// What the customer saw and sent, in their language.
    #[schema(value_type = String)]
    pub text: Option<String>,
}

impl SupportContent {
    /// Refuses what lacks a member or has one that is too long; without a session there has to be an address to answer to.
    pub fn check(&self, needs_email: bool) -> Result<(), Refusal> {
        member(self.asks, "asks")?;
        for (text, name, most) in [
            (Some(member(self.language.as_deref(), "language")?), "language", SHORT),
            (Some(member(self.text.as_deref(), "text")?), "text", TEXT),
            (self.problem.as_deref(), "problem", SHORT),
            (self.case.as_deref(), "case", SHORT),
            (self.code.as_deref(), "code", LINE),
            (self.masked_code.as_deref(), "masked_code", LINE),
            (self.note.as_deref(), "note", NOTE),
        ] {
            shorter(text, name, most)?;
        }
        if let Some(without) = &self.without_code {
            for text in [&without.receipt, &without.shop, &without.bought, &without.legible] {
                shorter(text.as_deref(), "without_code", LINE)?;
            }
        }
        if self.references.len() > ENTRIES {
            return Err(too_long("references"));
        }
        if self.events.len() > ENTRIES {
            return Err(too_long("events"));
        }
        for reference in &self.references {
            shorter(Some(reference), "references", SHORT)?;
        }
        for event in &self.events {
            shorter(Some(&event.what), "events", SHORT)?;
            shorter(event.of.as_deref(), "events", SHORT)?;
        }
        match self.email.as_deref() {
            Some(email) if email_address::is_readable(email) => Ok(()),
            None if !needs_email => Ok(()),
            _ => Err(Refusal::from(Fault::EmailUnreadable).with_field("email")),
        }
    }
}

fn shorter(text: Option<&str>, name: &'static str, most: usize) -> Result<(), Refusal> {
    if text.is_some_and(|text| text.chars().count() > most) { Err(too_long(name)) } else { Ok(()) }
}

fn too_long(name: &'static str) -> Refusal {
    Refusal::from(Fault::MalformedRequest).with_detail("A member is longer than anybody needs it.").with_field(name)
}
