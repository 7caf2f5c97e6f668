//! The demo's own payment form (C9): it takes the number of the card that pays for the account and gives an opaque proof of it, so
//! that the number passes through nothing of redeemkit's. A real one belongs to who processes the payments.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::backend::Backend;
use crate::problem_details::Refusal;
use crate::request_body::{JsonBody, member};
use crate::sealed;
use crate::secrets::{Stamp, hexadecimal};
use crate::session::Session;

/// A card's number, for one check. It has no `Debug`, as the number is nobody's business.
#[derive(Deserialize, ToSchema)]
pub struct PaymentCard {
    /// The name of the check.
    #[schema(value_type = String)]
    check: Option<String>,
    /// The whole number; spaces do not matter.
    #[schema(value_type = String)]
    number: Option<String>,
}

/// What the page hands over as the answer of the check.
#[derive(Debug, Serialize, ToSchema)]
pub struct PaymentProof {
    /// Opaque, and good for that check only.
    proof: String,
}

/// Takes a card's number for a check. Whether it is the right one shows only there, where wrong ones count.
#[utoipa::path(post, path = "/demo/payment-proof", tag = "demo", security(("session" = [])), request_body = PaymentCard,
    responses((status = 200, description = "Only under --demo", body = PaymentProof)))]
pub async fn prove(
    State(backend): State<Backend>,
    _: Session,
    JsonBody(card): JsonBody<PaymentCard>,
) -> Result<Json<PaymentProof>, Refusal> {
    let (check, number) = (member(card.check, "check")?, member(card.number, "number")?);
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let digest = backend.secrets.payment_card(&digits);
    let sealed = sealed::seal(backend.secrets.sealing_key(), &context(&check), &digest)?;
    Ok(Json(PaymentProof { proof: hexadecimal(&sealed) }))
}

/// The digest of the card that a proof is of; none where it is no proof for this check.
pub fn read(backend: &Backend, check: &str, proof: &str) -> Option<Stamp> {
    let digits = proof.as_bytes().as_chunks::<2>();
    let bytes = digits.0.iter().map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
    let sealed: Vec<u8> = bytes.collect::<Option<_>>().filter(|_| digits.1.is_empty())?;
    sealed::open(backend.secrets.sealing_key(), &context(check), &sealed)?.try_into().ok()
}

fn context(check: &str) -> String {
    format!("payment proof {check}")
}
