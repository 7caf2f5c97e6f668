//! A fault of the embedder, as it crosses to JavaScript: `{ kind, field, message, remedy }`, never a bare text; one in the words
//! of a language also names that and the message.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use crate::l10n::{LocaleError, MessageFault};
use crate::program::ProgramError;

/// A fault of the embedder.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Fault {
    kind: &'static str,
    field: String,
    message: String,
    remedy: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

impl Fault {
    fn new(kind: &'static str, field: &str, message: &str, remedy: &str) -> Self {
        let (field, message, remedy) = (field.to_owned(), message.to_owned(), remedy.to_owned());
        Self { kind, field, message, remedy, language: None, id: None }
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
        Self::new("invalid-program", &error.field, &error.fault, &error.remedy)
    }
}

impl From<MessageFault> for Fault {
    fn from(fault: MessageFault) -> Self {
        let (message, remedy) = fault.reason.told();
        Self {
            language: Some(fault.language),
            id: Some(fault.id),
            ..Self::new("message-unusable", "", message, remedy)
        }
    }
}

impl From<LocaleError> for Fault {
    fn from(error: LocaleError) -> Self {
        Self::new("locale-unavailable", "tag", &error.to_string(), "see `languages` in the view")
    }
}

impl From<Fault> for JsValue {
    fn from(fault: Fault) -> Self {
        fault.serialize(&Serializer::json_compatible()).unwrap_or_else(Self::from)
    }
}
