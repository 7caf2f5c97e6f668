//! A value of serde_json's as something that types are read from, each of which is told its place where it is wrong.

use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer};
use serde::de::{self, DeserializeSeed, Deserializer, Expected, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value, map};

use super::JsonFault;

/// A value that is read.
pub(super) struct Node<'de>(pub(super) &'de Value);

impl<'de> Node<'de> {
    fn text<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonFault> {
        match self.0 {
            Value::String(text) => visitor.visit_borrowed_str(text),
            _ => wrong(&visitor),
        }
    }

    fn number<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonFault> {
        match (self.0.as_u64(), self.0.as_i64(), self.0.as_f64()) {
            (Some(number), ..) => visitor.visit_u64(number),
            (None, Some(number), _) => visitor.visit_i64(number),
            (None, None, Some(number)) => visitor.visit_f64(number),
            (None, None, None) => wrong(&visitor),
        }
    }

    fn object<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonFault> {
        match self.0 {
            Value::Object(members) => visitor.visit_map(Members::of(members)),
            _ => wrong(&visitor),
        }
    }
}

fn wrong<T>(expected: &dyn Expected) -> Result<T, JsonFault> {
    Err(de::Error::invalid_type(Unexpected::Other(""), expected))
}

/// Methods of a deserializer that read alike.
macro_rules! read_as {
    ($what:ident: $($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonFault> {
            self.$what(visitor)
        }
    )*};
}

// Each type is read as what it is alone: through `deserialize_any` each would bring along what it would do with everything else, which is
// 40 kB of the module before compression.
impl<'de> Deserializer<'de> for Node<'de> {
    type Error = JsonFault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonFault> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(truth) => visitor.visit_bool(*truth),
            Value::Number(_) => self.number(visitor),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Array(items) => visitor.visit_seq(Items { items, next: 0 }),
            Value::Object(members) => visitor.visit_map(Members::of(members)),
        }
    }

    read_as! { text: deserialize_char deserialize_str deserialize_string }
    read_as! { number: deserialize_u8 deserialize_u16 deserialize_u64 }
    read_as! { object: deserialize_map }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonFault> {
        match self.0 {
            Value::Bool(truth) => visitor.visit_bool(*truth),
            _ => wrong(&visitor),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonFault> {
        match self.0 {
            Value::Array(items) => visitor.visit_seq(Items { items, next: 0 }),
            _ => wrong(&visitor),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonFault> {
        self.object(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonFault> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, JsonFault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonFault> {
        match self.0 {
            Value::String(name) => visitor.visit_enum(BorrowedStrDeserializer::new(name)),
            Value::Object(members) => visitor.visit_enum(MapAccessDeserializer::new(Members::of(members))),
            _ => Err(de::Error::custom("it is not a name")),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonFault> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 u32 f32 f64 bytes byte_buf unit unit_struct tuple tuple_struct identifier
    }
}

struct Items<'de> {
    items: &'de [Value],
    next: usize,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = JsonFault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, JsonFault> {
        let Some(item) = self.items.get(self.next) else { return Ok(None) };
        let index = self.next;
        self.next += 1;
        seed.deserialize(Node(item)).map(Some).map_err(|fault| fault.within(&format!("[{index}]")))
    }
}

struct Members<'de> {
    members: map::Iter<'de>,
    /// The name that was read last, and its value.
    member: Option<(&'de str, &'de Value)>,
}

impl<'de> Members<'de> {
    fn of(members: &'de Map<String, Value>) -> Self {
        Self { members: members.iter(), member: None }
    }
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = JsonFault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, JsonFault> {
        let Some((name, value)) = self.members.next() else { return Ok(None) };
        self.member = Some((name, value));
        let name = name.as_str();
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some).map_err(|fault: JsonFault| fault.within(name))
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, JsonFault> {
        let (name, value) = self.member.take().unwrap_or(("", &Value::Null));
        seed.deserialize(Node(value)).map_err(|fault| fault.within(name))
    }
}
