//! The code as a secret: a type that cannot be printed, compared in logs or serialised by accident.

use std::fmt;

/// The significant characters of a code, as the backend wants them.
///
/// A code is money. `Debug` tells nothing, there is no `Display`, no `Serialize` and no `Deref`; the one way to the
/// characters is [`expose`](Self::expose), which is easy to search for.
///
/// ```
/// use redeemkit::code::SecretCode;
/// let code = SecretCode::new("1K7QCTFMLMTC".to_owned());
/// assert_eq!(format!("{code:?}"), "SecretCode(hidden)");
/// assert_eq!(code.expose(), "1K7QCTFMLMTC");
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct SecretCode(String);

impl SecretCode {
    /// Takes the significant characters, without separators.
    #[must_use]
    pub fn new(significant: String) -> Self {
        Self(significant)
    }

    /// The characters themselves, for the request body and for nothing else.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether nothing significant was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for SecretCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SecretCode(hidden)")
    }
}
