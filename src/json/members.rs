//! Objects and lists that are read by hand. Written once for all who do, because each derived form is about a kilobyte of the compressed module.

use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::Value;

/// Hands each member of an object over, by name. `wrong` says what the object is like, where `take` finds nothing in a member.
///
/// # Errors
/// It is no object, or `take` found nothing.
pub fn each_member<'de, D: Deserializer<'de>>(
    deserializer: D,
    wrong: &'static str,
    take: &mut dyn FnMut(&str, &Value) -> Option<()>,
) -> Result<(), D::Error> {
    deserializer.deserialize_map(EachMember { wrong, take })
}

/// The entries of a list, each read alike.
pub fn list<Entry>(value: &Value, entry: fn(&str) -> Option<Entry>) -> Option<Vec<Entry>> {
    value.as_array()?.iter().map(|one| one.as_str().and_then(entry)).collect()
}

struct EachMember<'a> {
    wrong: &'static str,
    take: &'a mut dyn FnMut(&str, &Value) -> Option<()>,
}

impl<'de> Visitor<'de> for EachMember<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object: ")?;
        formatter.write_str(self.wrong)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<String>()? {
            members.next_value_seed(Member { name: &name, wrong: self.wrong, take: &mut *self.take })?;
        }
        Ok(())
    }
}

struct Member<'a> {
    name: &'a str,
    wrong: &'static str,
    take: &'a mut dyn FnMut(&str, &Value) -> Option<()>,
}

impl<'de> DeserializeSeed<'de> for Member<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let value = Value::deserialize(deserializer)?;
        (self.take)(self.name, &value).ok_or_else(|| de::Error::custom(self.wrong))
    }
}
