//! Reading the second field: the PIN, the short number that stands next to a code. It judges no PIN.

use serde::Serialize;

use super::{Format, Length, Reading, SecretCode, typed};

/// What was typed as a PIN, without spaces and dashes and with the digits of every keyboard as ASCII.
///
/// ```
/// use redeemkit::code::read_pin;
/// assert_eq!(read_pin(" 43–21 ").expose(), "4321");
/// assert_eq!(read_pin("４３２１").expose(), "4321");
/// ```
#[must_use]
pub fn read_pin(text: &str) -> SecretCode {
    let significant = typed::characters(text).into_iter().filter(|one| !one.mark);
    SecretCode::new(significant.map(|one| one.character).collect())
}

impl Format {
    /// Whether a PIN can be one of this format's: so many digits, or none where not every card has one.
    #[must_use]
    pub fn admits_pin(&self, pin: &SecretCode) -> bool {
        let digits = pin.expose();
        let is_one = |length: Length| length.has(digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        self.pin.is_none_or(is_one) || (self.pin_optional && digits.is_empty())
    }
}

/// A code and its PIN as two fields show them. Field text: one of the four places where a code may cross to the page.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct FieldTexts {
    /// The code as it is printed.
    pub code: String,
    /// Its PIN; none where the text had none.
    pub pin: Option<String>,
}

impl std::fmt::Debug for FieldTexts {
    /// Leaves out both.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("FieldTexts(hidden)")
    }
}

impl Reading {
    /// The code with its PIN.
    #[must_use]
    pub fn into_secret(self) -> SecretCode {
        self.code.with_pin(self.pin.expose().to_owned())
    }

    /// The code as it is printed and its PIN, for pages that have a field for each.
    ///
    /// ```
    /// use redeemkit::{code::read, program::Program};
    /// let reading = read("9021 0555 1287 72 4321", &Program::example().formats);
    /// let fields = reading.in_fields();
    /// assert_eq!((fields.code.as_str(), fields.pin.as_deref()), ("90210-55512-8772", Some("4321")));
    /// ```
    #[must_use]
    pub fn in_fields(&self) -> FieldTexts {
        let pin = Some(self.pin.expose()).filter(|pin| !pin.is_empty());
        let code = pin.and_then(|pin| self.formatted.strip_suffix(pin)).unwrap_or(&self.formatted);
        // Between them stand a space, or the PIN's name.
        let code = code.strip_suffix(" PIN ").unwrap_or(code.trim_end());
        FieldTexts { code: code.to_owned(), pin: pin.map(ToOwned::to_owned) }
    }
}
