//! The one thing that an outcome panel may ask to be entered, such as a security code. What is entered stands in no view.

use serde::Serialize;

use crate::message::Message;

/// What a panel asks for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FormView {
    /// What is to be entered.
    pub kind: FormKind,
    /// The backend's name of what it is for: for a payment proof, the check.
    pub about: Option<String>,
    /// The label of its field.
    pub label: Message,
    /// How to fill it in.
    pub hint: Message,
    /// What editing it can mend.
    pub error: Option<Message>,
    /// What is to be known of it.
    pub notes: Vec<Message>,
    /// The button; none where the host's own form has one.
    pub submit: Option<Message>,
    /// Whether the backend is being asked.
    pub busy: bool,
}

/// What is to be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FormKind {
    /// The six digits of an e-mail.
    EmailCode,
    /// The six digits of a text message, which a browser may read by itself (WebOTP).
    SmsCode,
    /// The e-mail address that a link is mailed to (B3).
    EmailAddress,
    /// Nothing here: a form of the host's own proves the payment card (C9).
    PaymentProof,
}

impl FormView {
    pub(super) fn messages_mut(&mut self) -> impl Iterator<Item = &mut Message> {
        [&mut self.label, &mut self.hint]
            .into_iter()
            .chain(&mut self.error)
            .chain(&mut self.notes)
            .chain(&mut self.submit)
    }
}
