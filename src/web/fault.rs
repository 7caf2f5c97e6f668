//! A fault of the embedder, as it crosses to JavaScript: `{ kind, field, message, remedy }`, never a bare text.

use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::l10n::LocaleError;
use crate::program::ProgramError;

/// A fault of the embedder.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Fault {
    kind: &'static str,
    field: String,
    message: String,
    remedy: String,
}

impl Fault {
    fn new(kind: &'static str, field: &str, message: &str, remedy: &str) -> Self {
        Self { kind, field: field.to_owned(), message: message.to_owned(), remedy: remedy.to_owned() }
    }

    /// An argument is not what it should be.
    pub(super) fn argument(field: &str, message: &str, remedy: &str) -> Self {
        Self::new("invalid-argument", field, message, remedy)
    }

    /// The redeemer was closed.
    pub(super) fn closed() -> Self {
        Self::new("closed", "", "the redeemer was closed", "create a new one")
    }

    /// There is no cryptographic source of randomness.
    pub(super) fn no_randomness() -> Self {
        Self::new(
            "randomness-unavailable",
            "",
            "crypto.getRandomValues is missing or failed",
            "open the page in a current browser",
        )
    }
}

impl From<ProgramError> for Fault {
    fn from(error: ProgramError) -> Self {
        Self { kind: "invalid-program", field: error.field, message: error.fault, remedy: error.remedy }
    }
}

impl From<LocaleError> for Fault {
    fn from(error: LocaleError) -> Self {
        Self::new("locale-unavailable", "tag", &error.to_string(), "see `languages` in the view")
    }
}

impl From<Fault> for JsValue {
    fn from(fault: Fault) -> Self {
        super::plain(&fault).unwrap_or_else(|error| error)
    }
}
