//! The code as a secret: a type that cannot be printed, compared in logs or serialised by accident.

use std::fmt;

/// The significant characters of a code, as the backend wants them, and of its PIN where there is one.
///
/// A code is money. `Debug` tells nothing, there is no `Display`, no `Serialize` and no `Deref`; the one way to the
/// characters are [`expose`](Self::expose) and [`expose_pin`](Self::expose_pin), which are easy to search for.
///
/// ```
/// use redeemkit::code::SecretCode;
/// let code = SecretCode::new("1K7QCTFMLMTC".to_owned());
/// assert_eq!(format!("{code:?}"), "SecretCode(hidden)");
/// assert_eq!(code.expose(), "1K7QCTFMLMTC");
/// assert_eq!(code.with_pin("4321".to_owned()).expose_pin(), "4321");
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct SecretCode {
    significant: String,
    pin: String,
}

impl SecretCode {
    /// Takes the significant characters, without separators.
    #[must_use]
    pub fn new(significant: String) -> Self {
        Self { significant, pin: String::new() }
    }

    /// The same code with this PIN.
    #[must_use]
    pub fn with_pin(self, pin: String) -> Self {
        Self { pin, ..self }
    }

    /// The characters themselves, for the request body and for nothing else.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.significant
    }

    /// The PIN, for the request body and for nothing else; empty where there is none.
    #[must_use]
    pub fn expose_pin(&self) -> &str {
        &self.pin
    }

    /// Whether nothing significant was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.significant.is_empty()
    }
}

impl fmt::Debug for SecretCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SecretCode(hidden)")
    }
}
