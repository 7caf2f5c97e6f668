//! Everything that a page has to show, as plain data: drawn anew from the redemption after every input. It decides no
//! layout and holds no code; its texts are messages, whose words [`crate::l10n`] puts in.

mod calendar;
mod cards;
mod check;
mod draft;
mod draw;
mod field;
mod form;
mod mailing;
mod notes;
mod notice;
mod outcome;
mod outlook;
mod places;
mod steps;
mod support;

pub use calendar::{CalendarEntry, calendar_entry};
pub use cards::{CardStage, CardView, CardsView};
pub use draft::{Draft, draft};
pub use draw::draw;
pub use form::{FormKind, FormView};
pub use notice::{NoticeKind, NoticeView, discount_at_risk};
pub use outlook::{MarkKind, MarkView, OutlookView};
pub use support::{ChoiceView, MailView, SupportField, SupportView};

use serde::Serialize;

use crate::message::{Direction, Message};
use crate::problem::ProblemKind;
use crate::time::Timestamp;

/// Everything that a page has to show.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct View {
    /// Where the redemption stands.
    pub stage: Stage,
    /// The language that the customer reads; single messages may be in another, which they say.
    pub language: String,
    /// Its direction.
    pub direction: Direction,
    /// Languages whose words are wanted and not there yet.
    pub wanted_locales: Vec<String>,
    /// The languages to choose from.
    pub languages: Vec<LanguageChoice>,
    /// The title.
    pub title: Message,
    /// What to do here.
    pub introduction: Message,
    /// The account that will be credited; none while that is not known.
    pub account: Option<AccountView>,
    /// The field.
    pub field: FieldView,
    /// The button.
    pub submit: SubmitView,
    /// What is going on, for a polite live region.
    pub status: Option<Message>,
    /// The list, where several cards arrived in one text.
    pub cards: Option<CardsView>,
    /// What came of it.
    pub outcome: Option<OutcomeView>,
    /// The hand-off to support, where the customer has opened it.
    pub support: Option<SupportView>,
    /// What a customer without an error at hand can choose from (A0); none while something is under way.
    pub situations: Option<SituationsView>,
}

/// The situations to choose from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SituationsView {
    /// What opens the list.
    pub label: Message,
    /// The situations.
    pub choices: Vec<ActionView>,
}

/// Where a redemption stands, as far as a page differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// An earlier attempt is looked up.
    Opening,
    /// The field waits for a code.
    Ready,
    /// The redemption is under way.
    Sending,
    /// The redemption waits for somebody to sign in by a mailed link.
    Mailing,
    /// The redemption waits for an identity check.
    Checking,
    /// The answer was lost and is being found out.
    Settling,
    /// The outcome is not known for now.
    Unsettled,
    /// The redemption failed.
    Refused,
    /// The card is redeemed.
    Redeemed,
}

/// A language to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LanguageChoice {
    /// Its tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
}

/// The account line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccountView {
    /// Which account will be credited, or that nobody is signed in.
    pub label: Message,
    /// What its balance pays for, unless the outcome shows that.
    pub outlook: Option<OutlookView>,
    /// What is to be known of it.
    pub notices: Vec<NoticeView>,
}

/// The field.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldView {
    /// Its label.
    pub label: Message,
    /// Where the code is found.
    pub hint: Message,
    /// Read out before an error.
    pub error_prefix: Message,
    /// What editing the field can mend; only after the button was pressed.
    pub error: Option<Message>,
    /// Neutral notes while typing.
    pub notes: Vec<Message>,
    /// The field for the PIN, where the code has one.
    pub pin: Option<PinView>,
    /// The words around the suggestion of the reading, if it has one. The code itself is in no view.
    pub suggestion: Option<SuggestionView>,
    /// The question above the codes of the reading, where it has several.
    pub choice: Option<Message>,
}

/// The field for the PIN.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PinView {
    /// Its label.
    pub label: Message,
    /// Where the PIN is found.
    pub hint: Message,
    /// What editing it can mend; only after the button was pressed.
    pub error: Option<Message>,
}

/// The words around a suggested code.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SuggestionView {
    /// What it is, above the code.
    pub question: Message,
    /// The button that puts it into the field.
    pub accept: Message,
}

/// The button.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SubmitView {
    /// Its label.
    pub label: Message,
    /// Whether a redemption is under way; the button stays enabled and keeps its label.
    pub busy: bool,
}

/// The tone of an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// It went well.
    Good,
    /// Time must pass.
    Waiting,
    /// Something is to be done.
    Problem,
    /// Something is to be known.
    Notice,
}

/// What came of a redemption.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OutcomeView {
    /// Its tone.
    pub tone: Tone,
    /// The slug of the problem, if it is one.
    pub problem: Option<ProblemKind>,
    /// What happened.
    pub heading: Message,
    /// What it means for the customer's money.
    pub money: Option<Message>,
    /// More about it.
    pub details: Vec<Message>,
    /// What the balance pays for now.
    pub outlook: Option<OutlookView>,
    /// What the panel asks to be entered.
    pub form: Option<FormView>,
    /// What the steps are for, where the outcome itself does not say so.
    pub steps_heading: Option<Message>,
    /// What to do, in order.
    pub steps: Vec<StepView>,
    /// What can be done about the outcome as a whole.
    pub actions: Vec<ActionView>,
    /// The reference for support.
    pub reference: Option<Message>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StepView {
    /// Its slug.
    pub kind: crate::guidance::StepKind,
    /// How far it is.
    pub state: crate::guidance::StepState,
    /// The word that sets it apart from the step before, where either will do.
    pub alternative: Option<Message>,
    /// What to do.
    pub heading: Message,
    /// How, and what it is good for.
    pub text: Option<Message>,
    /// Where to look; empty for most steps. The ids `place-card`, `place-email`, `place-receipt` and `place-unreadable` tell which
    /// picture belongs to each.
    pub places: Vec<Message>,
    /// When it was done, or when it ends.
    pub note: Option<Message>,
    /// What to know before doing it.
    pub notice: Option<NoticeView>,
    /// That the card is to be kept, where the typed code is lost with it (D5).
    pub keep: Option<Message>,
    /// A link that goes on from here, where the browser may have forgotten everything after it.
    pub resume: Option<ResumeView>,
    /// The button that gives a file for a calendar, for a wait.
    pub calendar: Option<Message>,
    /// For a wait: when it is over.
    pub until: Option<Timestamp>,
    /// Where it leads.
    pub link: Option<LinkView>,
    /// What the customer can say or do.
    pub actions: Vec<ActionView>,
}

/// A link that goes on from here where nothing is remembered.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResumeView {
    /// What goes behind the `#` of this page's address. No secret is in it.
    pub fragment: String,
    /// What it is.
    pub label: Message,
    /// What it is good for.
    pub text: Message,
    /// The button that copies it.
    pub copy: Message,
    /// What is said once it is copied.
    pub copied: Message,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LinkView {
    /// Where to, as the program gives it.
    pub url: String,
    /// Its text.
    pub label: Message,
}

/// A button of a step or an outcome.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ActionView {
    /// The name to give back.
    pub name: String,
    /// Its label.
    pub label: Message,
    /// Whether it is the one that most customers want.
    pub primary: bool,
}

// Lists, where chains of iterators would be kilobytes of the module: each of them is compiled for each place that it goes through.
impl View {
    /// Every message of the view, for putting words in.
    pub fn messages_mut(&mut self) -> Vec<&mut Message> {
        let mut messages = vec![&mut self.title, &mut self.introduction, &mut self.submit.label];
        messages.extend(self.account.as_mut().into_iter().flat_map(AccountView::messages_mut));
        messages.extend(self.field.messages_mut());
        messages.extend(self.status.as_mut());
        messages.extend(self.cards.as_mut().into_iter().flat_map(CardsView::messages_mut));
        messages.extend(self.outcome.as_mut().into_iter().flat_map(OutcomeView::messages_mut));
        messages.extend(self.support.as_mut().into_iter().flat_map(SupportView::messages_mut));
        if let Some(SituationsView { label, choices }) = &mut self.situations {
            messages.push(label);
            messages.extend(choices.iter_mut().map(|choice| &mut choice.label));
        }
        messages
    }
}

impl FieldView {
    fn messages_mut(&mut self) -> Vec<&mut Message> {
        let mut messages = vec![&mut self.label, &mut self.hint, &mut self.error_prefix];
        messages.extend(self.error.as_mut());
        messages.extend(&mut self.notes);
        if let Some(pin) = &mut self.pin {
            messages.extend([&mut pin.label, &mut pin.hint]);
            messages.extend(pin.error.as_mut());
        }
        if let Some(suggestion) = &mut self.suggestion {
            messages.extend([&mut suggestion.question, &mut suggestion.accept]);
        }
        messages.extend(self.choice.as_mut());
        messages
    }
}

impl AccountView {
    fn messages_mut(&mut self) -> Vec<&mut Message> {
        let mut messages = vec![&mut self.label];
        messages.extend(self.outlook.as_mut().into_iter().flat_map(OutlookView::messages_mut));
        messages.extend(self.notices.iter_mut().flat_map(NoticeView::messages_mut));
        messages
    }
}

impl OutcomeView {
    fn messages_mut(&mut self) -> Vec<&mut Message> {
        let mut messages = vec![&mut self.heading];
        messages.extend(self.money.as_mut());
        messages.extend(&mut self.details);
        messages.extend(self.outlook.as_mut().into_iter().flat_map(OutlookView::messages_mut));
        messages.extend(self.form.as_mut().into_iter().flat_map(FormView::messages_mut));
        messages.extend(&mut self.steps_heading);
        messages.extend(self.steps.iter_mut().flat_map(StepView::messages_mut));
        messages.extend(self.actions.iter_mut().map(|action| &mut action.label));
        messages.extend(self.reference.as_mut());
        messages
    }
}

impl StepView {
    fn messages_mut(&mut self) -> Vec<&mut Message> {
        let mut messages = vec![&mut self.heading];
        messages.extend(self.alternative.as_mut());
        messages.extend(self.text.as_mut());
        messages.extend(&mut self.places);
        messages.extend(self.note.as_mut());
        messages.extend(self.notice.as_mut().into_iter().flat_map(NoticeView::messages_mut));
        messages.extend(self.keep.as_mut());
        messages.extend(self.resume.as_mut().into_iter().flat_map(ResumeView::messages_mut));
        messages.extend(self.calendar.as_mut());
        messages.extend(self.link.as_mut().map(|link| &mut link.label));
        messages.extend(self.actions.iter_mut().map(|action| &mut action.label));
        messages
    }
}

impl ResumeView {
    fn messages_mut(&mut self) -> impl Iterator<Item = &mut Message> {
        [&mut self.label, &mut self.text, &mut self.copy, &mut self.copied].into_iter()
    }
}
