//! The memory of what was tried: a short log of events for each card, kept across reloads, sign-out and a day of waiting.
//! It never holds a code; cards are told apart by a [`Mark`] and by the backend's `case`. What the events mean is for
//! [`super::climb`].

use serde::{Deserialize, Serialize};

use super::link::is_same_case;
use crate::code::{Mark, SecretCode};
use crate::digest::digest;
use crate::json;
use crate::ladder::{Answer, StepKind};
use crate::problem::ProblemKind;
use crate::time::Timestamp;

/// The version of the stored form; another one is ignored rather than guessed at.
const VERSION: u8 = 2;
/// The most cards remembered; the one untouched longest is forgotten first.
const MOST_JOURNEYS: usize = 8;
/// The most references remembered of one card.
const MOST_REFERENCES: usize = 12;
/// The most events remembered of one card.
pub(super) const MOST_EVENTS: usize = 96;
/// Days after which an untouched card is forgotten: longer than any step of the source texts takes.
const FORGOTTEN_AFTER_DAYS: i64 = 30;
/// Days after which what only interrupted is forgotten: the longest wait that is believed is a day.
const UNINTERRUPTED_AFTER_DAYS: i64 = 2;
/// The longest stored text that is looked at: far above what this file writes.
const LONGEST_STORED: usize = 256 * 1024;

/// Something that happened to a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// An attempt was refused.
    Refused {
        /// When.
        at: Timestamp,
        /// Why.
        problem: ProblemKind,
    },
    /// A step was done.
    Done {
        /// When.
        at: Timestamp,
        /// Which.
        step: StepKind,
    },
    /// The customer answered.
    Said {
        /// When.
        at: Timestamp,
        /// What.
        answer: Answer,
    },
}

impl Event {
    /// When it happened.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        match *self {
            Self::Refused { at, .. } | Self::Done { at, .. } | Self::Said { at, .. } => at,
        }
    }
}

/// What was tried with one card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journey {
    /// Its name, of chance.
    pub id: String,
    /// Tells its card from others in this browser.
    #[serde(default)]
    pub mark: Option<Mark>,
    /// The backend's name for the card in the account that tried it last; none while no answer carried one.
    #[serde(default)]
    pub case: Option<String>,
    /// The last reference that the backend gave, for support.
    #[serde(default)]
    pub reference: Option<String>,
    /// The references of its attempts, the newest last, for whoever looks them up.
    #[serde(default)]
    pub references: Vec<String>,
    /// What happened, oldest first.
    pub events: Vec<Event>,
}

/// What is known of the card of an answer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Card<'a> {
    /// Its mark in this browser.
    pub mark: Option<&'a Mark>,
    /// The backend's name for it in the account that was signed in.
    pub case: Option<&'a str>,
}

impl Journey {
    /// Whether it is about this card; none where nothing is known that tells.
    ///
    /// The mark goes first: in another account the backend has another name for the same card, and what was tried counts for the
    /// card.
    fn is_of(&self, card: &Card<'_>) -> Option<bool> {
        let by_mark = self.mark.as_ref().zip(card.mark).and_then(|(own, other)| own.is_of_same(other));
        by_mark.or_else(|| self.case.as_deref().zip(card.case).map(|(own, other)| is_same_case(own, other)))
    }

    /// Whether it began without an answer of the backend, and none has come since.
    #[must_use]
    pub fn is_of_no_card(&self) -> bool {
        self.mark.is_none() && self.case.is_none()
    }

    /// The last refusal: when and why.
    #[must_use]
    pub fn last_refusal(&self) -> Option<(Timestamp, ProblemKind)> {
        self.events.iter().rev().find_map(|event| match *event {
            Event::Refused { at, problem } => Some((at, problem)),
            _ => None,
        })
    }

    /// Adds a reference of the backend's, where there is one that is new.
    fn refer(&mut self, reference: Option<&str>) {
        let known = |reference: &&str| self.references.iter().any(|known| known == reference);
        if let Some(reference) = reference.filter(|reference| !known(reference)) {
            self.references.push(reference.to_owned());
            self.references.drain(..self.references.len().saturating_sub(MOST_REFERENCES));
        }
    }

    /// Adds an event.
    pub fn record(&mut self, event: Event) {
        self.events.push(event);
        self.shorten(MOST_EVENTS);
    }

    /// Leaves out what tells least, until there are no more events than so many.
    pub(super) fn shorten(&mut self, most: usize) {
        while self.events.len() > most {
            self.events.remove(self.least_telling());
        }
    }

    /// Whether it is remembered still: it was touched within [`FORGOTTEN_AFTER_DAYS`], and something was refused.
    pub(super) fn is_of_late(&self, now: Timestamp) -> bool {
        self.is_within(FORGOTTEN_AFTER_DAYS, now)
    }

    fn is_within(&self, days: i64, now: Timestamp) -> bool {
        let oldest = now.milliseconds() - days * 86_400_000;
        // An event of the future was written by a clock that has been put right since, or by somebody else.
        let plausible = |event: &Event| event.at().milliseconds() >= oldest && event.at() <= now.plus_hours(24);
        self.last_refusal().is_some() && self.events.last().is_some_and(plausible)
    }

    /// The event without which the rest tells the same: the one before the last of a row of refusals for the same reason, as
    /// somebody who tries early and often makes them; else the oldest.
    fn least_telling(&self) -> usize {
        let refused = |event: &Event| match *event {
            Event::Refused { problem, .. } => Some(problem),
            Event::Done { .. } | Event::Said { .. } => None,
        };
        let same = |events: &[Event]| {
            events.iter().map(refused).reduce(|one, other| one.filter(|_| one == other)).flatten().is_some()
        };
        self.events.windows(3).rposition(same).map_or(0, |first| first + 1)
    }
}

/// What was tried with each card, the most recent one last.
///
/// ```
/// use redeemkit::{guidance::{Card, Memory}, problem::ProblemKind, time::Timestamp};
/// let at = Timestamp::parse("2026-11-23T12:00:00Z").unwrap();
/// let mut memory = Memory::default();
/// let card = Card { case: Some("c1"), mark: None };
/// memory.refused(&card, "4f6c".to_owned(), None, at, ProblemKind::NotRecognised);
/// let stored = memory.to_json();
/// assert_eq!(Memory::from_json(&stored, at), memory);
/// assert_eq!(Memory::from_json("{ half a te", at), Memory::default(), "corrupt memory is no memory");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    journeys: Vec<Journey>,
    /// What came between and says nothing of a card. It moves its own ladder on and is no card's journey.
    interruptions: Journey,
}

/// The stored form.
#[derive(Serialize, Deserialize)]
struct Stored {
    version: u8,
    journeys: Vec<Journey>,
    #[serde(default)]
    interruptions: Journey,
}

impl Memory {
    /// Reads stored memory. What is corrupt, of another version or too old is ignored.
    #[must_use]
    pub fn from_json(text: &str, now: Timestamp) -> Self {
        let stored: Option<Stored> = (text.len() <= LONGEST_STORED).then(|| json::read(text).ok()).flatten();
        let Some(Stored { mut journeys, interruptions, .. }) = stored.filter(|stored| stored.version == VERSION) else {
            return Self::default();
        };
        journeys.retain(|journey| journey.is_of_late(now));
        journeys.drain(..journeys.len().saturating_sub(MOST_JOURNEYS));
        let interruptions = Some(interruptions).filter(|journey| journey.is_within(UNINTERRUPTED_AFTER_DAYS, now));
        Self { journeys, interruptions: interruptions.unwrap_or_default() }
    }

    /// The stored form.
    #[must_use]
    pub fn to_json(&self) -> String {
        let (journeys, interruptions) = (self.journeys.clone(), self.interruptions.clone());
        serde_json::to_string(&Stored { version: VERSION, journeys, interruptions }).unwrap_or_default()
    }

    /// The journey that was touched last.
    #[must_use]
    pub fn latest(&self) -> Option<&Journey> {
        self.journeys.last()
    }

    /// Whether there is nothing to remember.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.journeys.is_empty() && self.interruptions.events.is_empty()
    }

    /// What came between and says nothing of a card.
    #[must_use]
    pub fn interruptions(&self) -> &Journey {
        &self.interruptions
    }

    /// Remembers something that says nothing of a card, with the reference that came along.
    pub fn interrupted(&mut self, event: Event, reference: Option<&str>) {
        self.interruptions.refer(reference);
        self.interruptions.record(event);
    }

    /// What interrupted is over: the backend has looked at a code.
    pub fn uninterrupted(&mut self) {
        self.interruptions = Journey::default();
    }

    /// The salt of the marks in it.
    #[must_use]
    pub fn salt(&self) -> Option<u32> {
        self.journeys.iter().find_map(|journey| journey.mark.as_ref()).map(Mark::salt)
    }

    /// Remembers a refusal, and makes its journey the latest; where there is none yet, it begins under this id. Gives the id of
    /// the journey.
    ///
    /// A journey of which nothing is known that tells its card from this one goes on with it, if it is the latest.
    pub fn refused(
        &mut self,
        card: &Card<'_>,
        id: String,
        reference: Option<&str>,
        at: Timestamp,
        problem: ProblemKind,
    ) -> String {
        let mut journey = match self.place_of(card) {
            Some(index) => self.journeys.remove(index),
            None => Journey { id, ..Journey::default() },
        };
        journey.case = card.case.map(ToOwned::to_owned).or(journey.case);
        journey.mark = card.mark.cloned().or(journey.mark);
        journey.reference = reference.map(ToOwned::to_owned).or(journey.reference);
        journey.refer(reference);
        journey.record(Event::Refused { at, problem });
        let id = journey.id.clone();
        self.push(journey);
        id
    }

    /// Remembers a situation that the customer has chosen without an error at hand, as the latest journey, and gives its id. One that
    /// was chosen before goes on where it stood.
    pub fn chose(&mut self, problem: ProblemKind, at: Timestamp) -> String {
        let is_it = |journey: &Journey| {
            let first = journey.events.first();
            journey.is_of_no_card() && matches!(first, Some(Event::Refused { problem: kind, .. }) if *kind == problem)
        };
        let known = self.journeys.iter().rposition(is_it).map(|index| self.journeys.remove(index));
        let journey = known.unwrap_or_else(|| {
            let id = format!("{:016x}", digest(at.milliseconds().unsigned_abs(), problem.slug().as_bytes()));
            Journey { id, events: vec![Event::Refused { at, problem }], ..Journey::default() }
        });
        let id = journey.id.clone();
        self.push(journey);
        id
    }

    /// Takes up a journey that came with a link, as the latest. One that is still remembered tells as much or more, so that the link
    /// is not needed; whether it was.
    pub fn take_up(&mut self, linked: Journey) -> bool {
        let known = self.journeys.iter().position(|journey| journey.id == linked.id);
        let known = known.map(|index| self.journeys.remove(index));
        let forgotten = known.is_none();
        self.push(known.unwrap_or(linked));
        forgotten
    }

    fn push(&mut self, journey: Journey) {
        self.journeys.push(journey);
        if self.journeys.len() > MOST_JOURNEYS {
            self.journeys.remove(0);
        }
    }

    /// The journey of this id.
    #[must_use]
    pub fn journey(&self, id: &str) -> Option<&Journey> {
        self.journeys.iter().rfind(|journey| journey.id == id)
    }

    /// The journey of the card that has this code, as far as its mark tells.
    #[must_use]
    pub fn journey_of(&self, code: &SecretCode) -> Option<&Journey> {
        let is_its = |mark: &Mark| Mark::of(code, mark.salt()) == *mark;
        self.journeys.iter().rfind(|journey| journey.mark.as_ref().is_some_and(is_its))
    }

    /// Remembers that something was done or said on a journey; without a journey there is nothing to remember.
    pub fn record(&mut self, id: &str, event: Event) {
        if let Some(journey) = self.journeys.iter_mut().rfind(|journey| journey.id == id) {
            journey.record(event);
        }
    }

    /// Forgets the journey of a card: it ended well.
    pub fn ended_well(&mut self, card: &Card<'_>) {
        if let Some(index) = self.place_of(card) {
            self.journeys.remove(index);
        }
    }

    /// Forgets a journey.
    pub fn forget(&mut self, id: &str) {
        self.journeys.retain(|journey| journey.id != id);
    }

    /// Where the journey of a card is.
    fn place_of(&self, card: &Card<'_>) -> Option<usize> {
        let is_it = |wanted| self.journeys.iter().rposition(|journey| journey.is_of(card) == wanted);
        let latest = self.journeys.len().checked_sub(1);
        is_it(Some(true)).or_else(|| is_it(None).filter(|index| Some(*index) == latest))
    }
}
