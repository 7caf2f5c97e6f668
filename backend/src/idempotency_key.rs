//! The header `Idempotency-Key`: reading it in both spellings that are in use; what a key stands for is the business of who asks for it.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::fault::Fault;
use crate::problem_details::Refusal;

const HEADER: &str = "Idempotency-Key";

/// A key of 1 to 255 visible ASCII characters.
#[derive(Debug, PartialEq, Eq)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// Makes sure that it can be a key.
    pub fn checked(key: String) -> Result<Self, Refusal> {
        let visible = key.bytes().all(|byte| byte.is_ascii_graphic());
        if visible && (1..=255).contains(&key.len()) { Ok(Self(key)) } else { Err(malformed()) }
    }

    /// Reads the header's value: an RFC 8941 string as the IETF draft has it, or bare as most vendors do.
    fn read(value: &str) -> Result<Self, Refusal> {
        let Some(rest) = value.strip_prefix('"') else {
            return Self::checked(value.to_owned());
        };
        let mut characters = rest.strip_suffix('"').ok_or_else(malformed)?.chars();
        let mut key = String::new();
        while let Some(character) = characters.next() {
            match character {
                '"' => return Err(malformed()),
                '\\' => key.push(characters.next().filter(|next| matches!(next, '"' | '\\')).ok_or_else(malformed)?),
                other => key.push(other),
            }
        }
        Self::checked(key)
    }
}

fn malformed() -> Refusal {
    Refusal::from(Fault::MalformedRequest).with_detail("A key has 1 to 255 visible characters.").with_field(HEADER)
}

impl AsRef<str> for IdempotencyKey {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<IdempotencyKey> for String {
    fn from(key: IdempotencyKey) -> Self {
        key.0
    }
}

impl<S: Send + Sync> FromRequestParts<S> for IdempotencyKey {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let mut values = parts.headers.get_all(HEADER).iter();
        let first = values.next().ok_or_else(|| {
            Refusal::from(Fault::MissingIdempotencyKey)
                .with_detail("Send a new random key with each attempt.")
                .with_field(HEADER)
        })?;
        if values.next().is_some() {
            return Err(malformed());
        }
        Self::read(first.to_str().map_err(|_| malformed())?.trim())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &str) -> Option<String> {
        IdempotencyKey::read(value).ok().map(String::from)
    }

    #[test]
    fn a_key_is_the_same_quoted_and_bare() {
        assert_eq!(read("\"8e03978e\"").as_deref(), Some("8e03978e"));
        assert_eq!(read("8e03978e").as_deref(), Some("8e03978e"));
        assert_eq!(read(r#""a\"b\\c""#).as_deref(), Some(r#"a"b\c"#));
        assert_eq!(read(&"k".repeat(255)).map(|key| key.len()), Some(255));
    }

    #[test]
    fn what_can_be_no_key_is_refused() {
        for value in ["", "\"\"", "\"", "\"open", "\"a\"b\"", "a b", "\"a b\"", "\"a\\b\"", "\"a\\\"", "klíč"] {
            assert_eq!(read(value), None, "{value}");
        }
        assert_eq!(read(&"k".repeat(256)), None);
    }
}
