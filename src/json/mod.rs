//! Typed values out of JSON, with the path of what is wrong, such as `formats[0].groups[1]`: serde_json tells line and column, and who wrote the
//! JSON wants the field. What a field has to be is said by its type.
//!
//! The crate `serde_path_to_error` does the same by wrapping every type, which costs 50 kB of the module.

mod members;
mod node;

use std::fmt::{self, Display};

use serde::Deserialize;
use serde::de::{self, Expected, Unexpected};
use serde_json::Value;

pub use members::{each_member, list};
use node::Node;

/// What is wrong in a JSON text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonFault {
    /// The path of the field; `.` for the whole.
    pub field: String,
    /// What is wrong with it.
    pub fault: String,
}

/// Reads a value.
///
/// # Errors
/// That it is no JSON, or the first member that is not what its type has it, by its path.
///
/// ```
/// use redeemkit::{json, money::Money};
/// let money: Money = json::read(r#"{ "amount": "25.00", "currency": "EUR" }"#).unwrap();
/// assert_eq!(json::read::<Vec<Money>>(r#"[{ "amount": 25 }]"#).unwrap_err().field, "[0].amount");
/// ```
pub fn read<T: de::DeserializeOwned>(text: &str) -> Result<T, JsonFault> {
    let value = serde_json::from_str(text);
    value.map_err(|error| JsonFault { field: ".".to_owned(), fault: error.to_string() }).and_then(|value| of(&value))
}

/// Reads a value out of JSON that was parsed before.
///
/// # Errors
/// As [`read`].
pub fn of<'de, T: Deserialize<'de>>(value: &'de Value) -> Result<T, JsonFault> {
    T::deserialize(Node(value)).map_err(|fault| match fault.field.is_empty() {
        true => JsonFault { field: ".".to_owned(), ..fault },
        false => fault,
    })
}

impl JsonFault {
    /// The same, seen from the object or list that the place lies in.
    fn within(mut self, place: &str) -> Self {
        let dot = if self.field.is_empty() || self.field.starts_with('[') { "" } else { "." };
        self.field = [place, dot, &self.field].concat();
        self
    }
}

impl Display for JsonFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.field, self.fault)
    }
}

impl std::error::Error for JsonFault {}

impl de::Error for JsonFault {
    fn custom<T: Display>(fault: T) -> Self {
        Self { field: String::new(), fault: fault.to_string() }
    }

    // What was found instead is not told: it may be long, and to hand it over and to write numbers of every kind is 7 kB of the module.
    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(format_args!("it is not {}", in_json(expected)))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }
}

/// What is expected, in the words of JSON instead of Rust's.
fn in_json(expected: &dyn Expected) -> String {
    let expected = expected.to_string();
    match expected.as_str() {
        "a sequence" => "a list".to_owned(),
        "a boolean" => "true or false".to_owned(),
        "u8" => "a whole number from 0 to 255".to_owned(),
        "u16" => "a whole number from 0 to 65535".to_owned(),
        "usize" => "a whole number".to_owned(),
        _ if expected.starts_with("struct ") => "an object".to_owned(),
        _ => expected,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Shelf {
        name: String,
        #[serde(default)]
        places: Vec<u8>,
        #[serde(default)]
        marks: BTreeMap<char, Option<bool>>,
        #[serde(default)]
        stand: Option<Stand>,
        weight: Option<f64>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum Stand {
        Wall,
        Floor { feet: usize },
    }

    #[test]
    fn all_that_serde_writes_is_read() {
        let json = r#"{ "name": "a", "places": [1, 255], "marks": { "x": true, "y": null }, "stand": { "floor": { "feet": 4 } }, "weight": -2.5 }"#;
        let shelf = Shelf {
            name: "a".to_owned(),
            places: vec![1, 255],
            marks: BTreeMap::from([('x', Some(true)), ('y', None)]),
            stand: Some(Stand::Floor { feet: 4 }),
            weight: Some(-2.5),
        };
        assert_eq!(read(json), Ok(shelf));
        assert_eq!(read::<Shelf>(r#"{ "name": "a", "stand": "wall" }"#).unwrap().stand, Some(Stand::Wall));
    }

    #[test]
    fn what_is_wrong_is_named_by_its_place_and_in_the_words_of_json() {
        for (json, told) in [
            ("", ".: EOF while parsing a value at line 1 column 0"),
            ("7", ".: it is not an object"),
            ("{}", ".: missing field `name`"),
            (r#"{ "name": null }"#, "name: it is not a string"),
            (r#"{ "name": "a", "places": {} }"#, "places: it is not a list"),
            (r#"{ "name": "a", "places": [1, -1] }"#, "places[1]: it is not a whole number from 0 to 255"),
            (r#"{ "name": "a", "places": [1.5] }"#, "places[0]: it is not a whole number from 0 to 255"),
            (r#"{ "name": "a", "marks": { "xy": true } }"#, "marks.xy: it is not a character"),
            (r#"{ "name": "a", "marks": { "x": "y" } }"#, "marks.x: it is not true or false"),
            (r#"{ "name": "a", "stand": [] }"#, "stand: it is not a name"),
            (r#"{ "name": "a", "stand": { "floor": { "feet": [] } } }"#, "stand.floor.feet: it is not a whole number"),
            (r#"{ "name": "a", "stand": "hook" }"#, "stand: unknown variant `hook`, expected `wall` or `floor`"),
        ] {
            assert_eq!(read::<Shelf>(json).unwrap_err().to_string(), told, "{json}");
        }
    }
}
