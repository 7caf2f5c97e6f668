//! The end of a wait as an entry for the customer's own calendar. There is no code in it.

use crate::calendar::Entry;
use crate::client::Redemption;
use crate::guidance::{StepKind, StepState};
use crate::message::Message;
use crate::time::Timestamp;

/// An entry for a calendar: its texts have no words yet.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarEntry {
    /// The name of the journey: the wait after another attempt takes the place of an earlier one.
    id: String,
    /// When it was made.
    made: Timestamp,
    /// When the wait is over.
    at: Timestamp,
    title: Message,
    text: Message,
    /// What goes behind the `#` of the page's address to go on from here.
    fragment: String,
}

/// The entry for the wait that is to be done now; none where there is no such wait.
#[must_use]
pub fn calendar_entry(redemption: &Redemption, now: Timestamp) -> Option<CalendarEntry> {
    let waits = |kind, state| kind == StepKind::Wait && state == StepState::Current;
    let advice = redemption.advice(now)?;
    let at = advice.steps.iter().find(|step| waits(step.kind, step.state))?.until?;
    let (title, text) = (Message::new("calendar"), Message::new("calendar.text"));
    let id = redemption.journey()?.id.clone();
    Some(CalendarEntry { id, made: now, at, title, text, fragment: redemption.resume_link()? })
}

impl CalendarEntry {
    /// Its texts, for putting words in.
    pub fn messages_mut(&mut self) -> impl Iterator<Item = &mut Message> {
        [&mut self.title, &mut self.text].into_iter()
    }

    /// The file, once there are words; with the address of the page, without a fragment, the entry leads back to it.
    #[must_use]
    pub fn file(&self, page: Option<&str>) -> String {
        let words = |message: &Message| message.words().map(|words| words.text.clone()).unwrap_or_default();
        let (title, text) = (words(&self.title), words(&self.text));
        let language = self.title.words().map(|words| words.language.as_str()).unwrap_or_default();
        let (id, fragment, made, at) = (&self.id, &self.fragment, self.made, self.at);
        Entry { id, made, at, language, title: &title, text: &text, page, fragment }.file()
    }
}
