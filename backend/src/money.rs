//! Money on the wire: the core's own type, made from the hundredths that the database keeps, with its place in the OpenAPI.

use redeemkit::money::Currency;
use serde::{Deserialize, Serialize};
use utoipa::openapi::{ObjectBuilder, RefOr, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

use crate::problem_details::Refusal;

/// An amount such as `{"amount":"25.00","currency":"EUR"}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(redeemkit::money::Money);

impl Money {
    /// So many hundredths of a currency.
    pub fn of(hundredths: i64, currency: &str) -> Result<Self, Refusal> {
        let currency = Currency::try_from(currency.to_owned()).map_err(|_| {
            tracing::error!("the database names a currency that is none");
            Refusal::from(redeemkit::problem::ProblemKind::Technical)
        })?;
        Ok(Self(redeemkit::money::Money::new(hundredths, 2, currency)))
    }
}

impl PartialSchema for Money {
    fn schema() -> RefOr<Schema> {
        let text = |example: &str| ObjectBuilder::new().schema_type(Type::String).examples([example]);
        ObjectBuilder::new()
            .property("amount", text("25.00").description(Some("A decimal, exact; below zero it begins with -.")))
            .property("currency", text("EUR").description(Some("ISO 4217.")))
            .required("amount")
            .required("currency")
            .into()
    }
}

impl ToSchema for Money {}
