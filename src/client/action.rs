//! What a customer can do on the page beside typing and submitting, by the names that the view offers.

use crate::challenge::Method;
use crate::guidance::{Answer, Situation, StepKind};

/// Something that a customer did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Answered a question of the guidance.
    Says(Answer),
    /// Said that a step is done.
    Done(StepKind),
    /// Chose a situation without an error at hand (A0).
    Choose(Situation),
    /// Goes back to the field to compare and edit the code.
    EditCode,
    /// Asks to clear this site's cookies.
    ClearCookies,
    /// Goes back to the field to redeem again.
    RedeemAgain,
    /// Asks what became of the attempt.
    AskAgain,
    /// Turns to another card.
    StartOver,
    /// Chooses a way to pass the identity check (C1).
    Check(Method),
    /// Asks for another security code (C8).
    SendAgain,
    /// Asks for another way to pass the identity check (C6, C7).
    OtherWay,
    /// Leaves the redemption that waits for something else; it is withdrawn.
    Stop,
    /// Says that the mailed link was followed: who is signed in is asked again.
    AskAccount,
    /// Opens the hand-off to support, or closes it.
    HandOff,
    /// Goes on with a list of cards.
    GoOn,
    /// Begins no further card of a list by itself.
    Pause,
    /// Takes the card at a place, counted from 0, out of a list.
    LeaveOut(usize),
}

impl Action {
    /// The name, such as `found` or `done:keep-as-proof`.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Says(answer) => answer.slug().to_owned(),
            Self::Done(step) => format!("done:{}", step.slug()),
            Self::Choose(situation) => format!("situation:{}", situation.slug()),
            Self::EditCode => "edit-code".to_owned(),
            Self::ClearCookies => "clear-cookies".to_owned(),
            Self::RedeemAgain => "redeem-again".to_owned(),
            Self::AskAgain => "ask-again".to_owned(),
            Self::StartOver => "start-over".to_owned(),
            Self::Check(method) => format!("check:{}", method.slug()),
            Self::SendAgain => "send-again".to_owned(),
            Self::OtherWay => "other-way".to_owned(),
            Self::Stop => "stop".to_owned(),
            Self::AskAccount => "ask-account".to_owned(),
            Self::HandOff => "hand-off".to_owned(),
            Self::GoOn => "go-on".to_owned(),
            Self::Pause => "pause".to_owned(),
            Self::LeaveOut(place) => format!("leave-out:{place}"),
        }
    }

    /// The action of a name.
    ///
    /// ```
    /// use redeemkit::client::Action;
    /// assert_eq!(Action::from_name("edit-code"), Some(Action::EditCode));
    /// assert_eq!(Action::from_name("done:dance"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let plain = [
            Self::EditCode,
            Self::ClearCookies,
            Self::RedeemAgain,
            Self::AskAgain,
            Self::StartOver,
            Self::SendAgain,
            Self::OtherWay,
            Self::Stop,
            Self::AskAccount,
            Self::HandOff,
            Self::GoOn,
            Self::Pause,
        ];
        let answer = || Answer::from_slug(name).map(Self::Says);
        let done = || name.strip_prefix("done:").and_then(StepKind::from_slug).map(Self::Done);
        let chosen = || name.strip_prefix("situation:").and_then(Situation::from_slug).map(Self::Choose);
        let check = || name.strip_prefix("check:").and_then(Method::from_slug).map(Self::Check);
        let left_out = || name.strip_prefix("leave-out:").and_then(|place| place.parse().ok()).map(Self::LeaveOut);
        plain
            .into_iter()
            .find(|action| action.name() == name)
            .or_else(answer)
            .or_else(done)
            .or_else(chosen)
            .or_else(check)
            .or_else(left_out)
    }
}
