//! What is wrong with a program's JSON, said to the embedder in English: the field, the fault, the remedy.

use std::fmt;

use crate::json::JsonFault;

/// A fault in a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramError {
    /// The path of the field, such as `formats[1].alphabet`; `.` for the program as a whole.
    pub field: String,
    /// What is wrong with it.
    pub fault: String,
    /// What to write instead.
    pub remedy: String,
}

impl ProgramError {
    pub(super) fn new(field: impl Into<String>, fault: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { field: field.into(), fault: fault.into(), remedy: remedy.into() }
    }
}

impl From<JsonFault> for ProgramError {
    fn from(JsonFault { field, fault }: JsonFault) -> Self {
        Self { field, fault, remedy: "see the example in the README, and program.schema.json".to_owned() }
    }
}

impl fmt::Display for ProgramError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}; {}", self.field, self.fault, self.remedy)
    }
}

impl std::error::Error for ProgramError {}

#[cfg(test)]
mod tests {
    use crate::program::Program;

    #[test]
    fn the_field_is_named_whatever_is_wrong_with_it() {
        let format = r#""id": "a", "groups": [4], "alphabet": "AB""#;
        let cases = [
            ("", "."),
            ("7", "."),
            ("{}", "."),
            ("[1, 2]", "."),
            (r#"{ "name": 7 }"#, "name"),
            (r#"{ "name": "x", "formats": "y" }"#, "formats"),
            (r#"{ "name": "x", "formats": [{ "id": "a", "groups": [4, "4"] }] }"#, "formats[0].groups[1]"),
            (r#"{ "name": "x", "formats": [{}] }"#, "formats[0].id"),
            (r#"{ "name": "x", "formats": [{ "ready": "luck" }] }"#, "formats[0].ready"),
            (
                r#"{ "name": "x", "formats": [{ "ready": "shopify", "length": { "shortest": 9 } }] }"#,
                "formats[0].length",
            ),
            (r#"{ "name": "x", "formats": [{ "ready": "shopify", "prefix": "GIFT-" }] }"#, "formats[0].prefix"),
            (r#"{ "name": "x", "formats": [{ "ready": "shopify", "check": "luhn" }] }"#, "formats[0].alphabet"),
            (
                &format!(r#"{{ "name": "x \" {{", "formats": [{{ {format} }}, {{ {format}, "check": "luck" }}] }}"#),
                "formats[1].check",
            ),
            (&format!("{{ \"name\": \"x\",\n \"formats\": [{{ {format},\n \"luck\": 7 }}] }}"), "formats[0].luck"),
            (&format!(r#"{{ "name": "x", "wait_hours": -1, "formats": [{{ {format} }}] }}"#), "wait_hours"),
            (
                &format!(r#"{{ "name": "x", "formats": [{{ {format} }}], "links": {{ "support": 1 }} }}"#),
                "links.support",
            ),
            (
                &format!(r#"{{ "name": "x", "formats": [{{ {format}, "look_alikes": {{ "OO": "A" }} }}] }}"#),
                "formats[0].look_alikes.OO",
            ),
            (&format!(r#"{{ "name": "x", "formats": [{{ {format} }}], "card": 7 }}"#), "card"),
            (
                &format!(r#"{{ "name": "x", "formats": [{{ {format} }}], "card": {{ "expiry": "soon" }} }}"#),
                "card.expiry",
            ),
            (&format!(r#"{{ "name": "x", "formats": [{{ {format} }}], "accepts": {{ "luck": 7 }} }}"#), "accepts.luck"),
            (&format!(r#"{{ "name": "x", "formats": [{{ {format} }}], "support": {{ "may": [] }} }}"#), "support.may"),
            (
                &format!(r#"{{ "name": "x", "formats": [{{ {format} }}], "guidance": {{ "without": ["x"] }} }}"#),
                "guidance.without[0]",
            ),
            (
                &format!(r#"{{ "name": "x", "formats": [{{ {format} }}], "benefits": {{ "lost_by": ["x"] }} }}"#),
                "benefits.lost_by[0]",
            ),
        ];
        for (json, field) in cases {
            assert_eq!(Program::from_json(json).expect_err(json).field, field, "{json}");
        }
    }
}
