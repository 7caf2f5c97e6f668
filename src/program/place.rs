//! Reading a program's JSON by hand, and the path of a place in it, such as `formats[0].groups[1]`: serde_json tells line and column, an embedder wants the
//! field. The crate `serde_path_to_error` does the same by wrapping every type, which costs 50 kB of wasm here.

use serde::{Deserialize, Deserializer, de};
use serde_json::{Error, Value};

/// Hands each member of an object over, by name. Written once for all parts of a program, because each derived form is about a
/// kilobyte of the compressed module. `wrong` says what the object is like, beginning with its name, where `take` finds nothing in a member.
pub(super) fn each_member<'de, D: Deserializer<'de>>(
    deserializer: D,
    wrong: &'static str,
    take: &mut dyn FnMut(&str, &Value) -> Option<()>,
) -> Result<(), D::Error> {
    let value = Value::deserialize(deserializer)?;
    let members = value.as_object().ok_or_else(|| de::Error::custom(wrong))?;
    match members.iter().find(|(name, value)| take(name, value).is_none()) {
        None => Ok(()),
        // The error's own place is somewhere behind the object, so the path goes along.
        Some((name, _)) => {
            let part = wrong.split(' ').next().unwrap_or_default();
            Err(de::Error::custom([part, ".", name, MEMBER, wrong].concat()))
        }
    }
}

/// Stands between the path of a member and what is wrong with it.
const MEMBER: &str = " is wrong: ";

/// The path of the field that an error is about, and what is wrong.
pub(super) fn fault(json: &str, error: &Error) -> (String, String) {
    let message = error.to_string();
    match message.split_once(MEMBER) {
        Some((path, wrong)) => (path.to_owned(), wrong.to_owned()),
        None => (path(json, error), message),
    }
}

/// The entries of a list, each read alike.
pub(super) fn list<Entry>(value: &Value, entry: fn(&str) -> Option<Entry>) -> Option<Vec<Entry>> {
    value.as_array()?.iter().map(|one| one.as_str().and_then(entry)).collect()
}

/// One object or array that a place lies in.
enum Inside {
    /// An object, at this member.
    Object(String),
    /// An array, at this index.
    Array(usize),
}

/// The path of the field that an error is about; `.` for the whole.
pub(crate) fn path(json: &str, error: &Error) -> String {
    let end = offset(json, error.line(), error.column());
    let mut inside = Vec::new();
    let mut key = None;
    // What is wrong with a member's whole value is found out after serde_json has passed the bracket that closes around it.
    let is_of_a_member = error.is_data() && !error.to_string().starts_with("missing field");
    let mut characters = json.char_indices().take_while(|(at, _)| *at < end).peekable();
    while let Some((_, character)) = characters.next() {
        match character {
            '"' => {
                let mut text = String::new();
                while let Some((_, character)) = characters.next() {
                    match character {
                        '"' => break,
                        '\\' => text.extend(characters.next().map(|(_, character)| character)),
                        _ => text.push(character),
                    }
                }
                key = Some(text);
                // A member that is unknown fails before its colon.
                if characters.peek().is_none()
                    && !json.get(end..).unwrap_or_default().trim_start().starts_with(['}', ']', ','])
                {
                    enter(&mut inside, &mut key);
                }
            }
            ':' => enter(&mut inside, &mut key),
            '{' => inside.push(Inside::Object(String::new())),
            '[' => inside.push(Inside::Array(0)),
            ',' => {
                if let Some(Inside::Array(index)) = inside.last_mut() {
                    *index += 1;
                }
            }
            '}' | ']' if is_of_a_member && characters.peek().is_none() => {}
            '}' | ']' => {
                inside.pop();
            }
            _ => {}
        }
    }
    written(&inside)
}

/// The member that comes is the one of this key.
fn enter(inside: &mut [Inside], key: &mut Option<String>) {
    if let (Some(Inside::Object(member)), Some(key)) = (inside.last_mut(), key.take()) {
        *member = key;
    }
}

fn written(inside: &[Inside]) -> String {
    let mut path = String::new();
    for place in inside {
        match place {
            Inside::Object(member) if member.is_empty() => {}
            Inside::Object(member) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(member);
            }
            Inside::Array(index) => path.push_str(&format!("[{index}]")),
        }
    }
    if path.is_empty() { ".".to_owned() } else { path }
}

/// The byte offset of a line, counted from 1, and a column in bytes.
fn offset(json: &str, line: usize, column: usize) -> usize {
    let before: usize = json.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    before.saturating_add(column)
}

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
            ("[1, 2]", "[0]"),
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
