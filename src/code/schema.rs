//! What the types of a format do not say of its JSON by themselves, for the JSON Schema of a program. Native only.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::json;

use super::Check;
use super::format::{LONGEST, LONGEST_PIN};

/// A shortest and a longest length.
fn between(longest: usize) -> Schema {
    let count = json!({ "type": "integer", "minimum": 1, "maximum": longest });
    json_schema!({
        "type": ["object", "null"],
        "required": ["shortest", "longest"],
        "properties": { "shortest": count, "longest": count },
        "additionalProperties": false
    })
}

pub(super) fn length(_: &mut SchemaGenerator) -> Schema {
    between(LONGEST)
}

pub(super) fn pin(_: &mut SchemaGenerator) -> Schema {
    between(LONGEST_PIN)
}

/// What may be left out only where a ready format or a check says it.
pub(super) fn complete(format: &mut Schema) {
    let named = |check: &Check| serde_json::to_value(check).unwrap_or_default();
    let without_alphabet: Vec<_> = [Check::None, Check::LuhnModN].iter().map(named).collect();
    let has = |member: &str, value| json!({ "required": [member], "properties": { (member): value } });
    let written = |member| has(member, json!({ "minLength": 1 }));
    let ready = has("ready", json!({ "type": "string" }));
    let groups = has("groups", json!({ "minItems": 1 }));
    let checked = has("check", json!({ "not": { "enum": without_alphabet } }));
    format.insert(
        "allOf".to_owned(),
        json!([
            { "anyOf": [ready, written("id")] },
            { "anyOf": [ready, groups, has("length", json!({ "type": "object" }))] },
            { "anyOf": [ready, checked, written("alphabet")] }
        ]),
    );
}
