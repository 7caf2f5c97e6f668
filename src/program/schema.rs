//! The JSON Schema of a program, made from its types: what editors complete and check. Native only, so that no module has it.
//!
//! What it cannot say is left to [`Program::from_json`]: that ids differ, that groups fit a length, that a ladder leads on.

use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde_json::{Map, Value, json};
use std::borrow::Cow;

use super::words::LONGEST;
use super::{Ask, BRAND_WORDS, BrandWords, CASES, Program};
use crate::ladder::{Ladders, MOST, Next, StepKind};
use crate::problem::ProblemKind;

impl Program {
    /// The schema, in draft 2020-12, as `www/program.schema.json` has it.
    #[must_use]
    pub fn json_schema() -> Value {
        let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Self>();
        RecursiveTransform(without_examples).transform(&mut schema);
        schema.insert("title".to_owned(), json!("A program of redeemkit"));
        schema.to_value()
    }
}

/// Documentation is the description; its examples are in Rust, and of no use there.
fn without_examples(schema: &mut Schema) {
    if let Some(Value::String(text)) = schema.get_mut("description") {
        let end = text.find("```").unwrap_or(text.len());
        *text = text.get(..end).unwrap_or_default().trim().replace('\n', " ");
    }
}

pub(super) fn regions(_: &mut SchemaGenerator) -> Schema {
    let codes = json!({ "type": "array", "items": { "type": "string", "pattern": "^[A-Z]{2}$" }, "minItems": 1 });
    json_schema!({ "anyOf": [{ "enum": ["any", "unknown"] }, codes] })
}

pub(super) fn money(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "required": ["amount", "currency"],
        "properties": {
            "amount": { "type": "string", "pattern": r"^-?\d+(\.\d{1,6})?$" },
            "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }
        }
    })
}

pub(super) fn asks(_: &mut SchemaGenerator) -> Schema {
    let names: Vec<_> = Ask::ALL.iter().map(|ask| ask.slug()).collect();
    json_schema!({ "type": "array", "items": { "enum": names }, "minItems": 1 })
}

// These two are written by hand, as they are read by hand.
impl JsonSchema for BrandWords {
    fn schema_name() -> Cow<'static, str> {
        "BrandWords".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let text =
            json!({ "type": "string", "pattern": r"\S", "maxLength": LONGEST, "not": { "pattern": "[{}<>\n]" } });
        let object = |names: &[&str], value: &Value| {
            let members: Map<String, Value> = names.iter().map(|name| ((*name).to_owned(), value.clone())).collect();
            json!({ "type": "object", "properties": members, "additionalProperties": false })
        };
        let mut cases = object(&CASES, &text);
        if let Some(cases) = cases.as_object_mut() {
            cases.insert("required".to_owned(), json!([CASES[0]]));
        }
        json_schema!({
            "description": "The brand's own names, by language and then by word, each a text or a text for each case.",
            "type": "object",
            "additionalProperties": object(&BRAND_WORDS, &json!({ "anyOf": [text, cases] }))
        })
    }
}

impl JsonSchema for Ladders {
    fn schema_name() -> Cow<'static, str> {
        "Ladders".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let steps: Vec<_> = StepKind::ALL.iter().map(|step| step.slug()).collect();
        let problems: Vec<_> = ProblemKind::ALL.iter().map(|kind| kind.slug()).collect();
        let evidence: Vec<_> =
            Next::ALL.iter().filter(|next| **next != Next::Nowhere).map(|next| next.slug()).collect();
        let needed = [StepKind::ContactSupport, StepKind::RedeemAgain].map(StepKind::slug);
        let rung = json!({
            "type": "object",
            "required": ["steps"],
            "properties": {
                "steps": { "type": "array", "items": { "enum": steps }, "minItems": 1, "maxItems": MOST },
                "one_of": { "type": "boolean" },
                "next": { "enum": evidence }
            },
            "additionalProperties": false
        });
        json_schema!({
            "description": "Steps that the program does not have, and ladders of its own.",
            "type": "object",
            "properties": {
                "without": { "type": "array", "items": { "enum": steps, "not": { "enum": needed } } },
                "ladders": {
                    "type": "object",
                    "propertyNames": { "enum": problems },
                    "additionalProperties": { "type": "array", "items": rung, "minItems": 1, "maxItems": MOST }
                }
            },
            "additionalProperties": false
        })
    }
}
