//! The memory of what was tried: a short log of events for each card, kept across reloads, sign-out and a day of waiting.
//! It never holds a code; cards are told apart by the backend's `case`. What the events mean is for [`super::climb`].

use serde::{Deserialize, Serialize};

use crate::ladder::{Answer, StepKind};
use crate::problem::ProblemKind;
use crate::time::Timestamp;

/// The version of the stored form; another one is ignored rather than guessed at.
const VERSION: u8 = 1;
/// The most cards remembered; the one untouched longest is forgotten first.
const MOST_JOURNEYS: usize = 8;
/// The most events remembered of one card; the oldest go first.
const MOST_EVENTS: usize = 48;
/// Days after which an untouched card is forgotten: longer than any step of the source texts takes.
const FORGOTTEN_AFTER_DAYS: i64 = 30;
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
    /// The backend's name for the card in this account; none while no answer carried one.
    #[serde(default)]
    pub case: Option<String>,
    /// The last reference that the backend gave, for support.
    #[serde(default)]
    pub reference: Option<String>,
    /// What happened, oldest first.
    pub events: Vec<Event>,
}

impl Journey {
    /// The last refusal: when and why.
    #[must_use]
    pub fn last_refusal(&self) -> Option<(Timestamp, ProblemKind)> {
        self.events.iter().rev().find_map(|event| match *event {
            Event::Refused { at, problem } => Some((at, problem)),
            _ => None,
        })
    }

    /// Adds an event.
    pub fn record(&mut self, event: Event) {
        self.events.push(event);
        if self.events.len() > MOST_EVENTS {
            self.events.remove(0);
        }
    }
}

/// What was tried with each card, the most recent one last.
///
/// ```
/// use redeemkit::{guidance::{Event, Memory}, problem::ProblemKind, time::Timestamp};
/// let at = Timestamp::parse("2026-11-23T12:00:00Z").unwrap();
/// let mut memory = Memory::default();
/// memory.refused(Some("c1"), None, at, ProblemKind::NotRecognised);
/// let stored = memory.to_json();
/// assert_eq!(Memory::from_json(&stored, at), memory);
/// assert_eq!(Memory::from_json("{ half a te", at), Memory::default(), "corrupt memory is no memory");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    journeys: Vec<Journey>,
}

/// The stored form.
#[derive(Serialize, Deserialize)]
struct Stored {
    version: u8,
    journeys: Vec<Journey>,
}

impl Memory {
    /// Reads stored memory. What is corrupt, of another version or too old is ignored.
    #[must_use]
    pub fn from_json(text: &str, now: Timestamp) -> Self {
        let stored: Option<Stored> = (text.len() <= LONGEST_STORED).then(|| serde_json::from_str(text).ok()).flatten();
        let mut journeys =
            stored.filter(|stored| stored.version == VERSION).map(|stored| stored.journeys).unwrap_or_default();
        let oldest = now.milliseconds() - FORGOTTEN_AFTER_DAYS * 86_400_000;
        journeys.retain(|journey| {
            // An event of the future was written by a clock that has been put right since, or by somebody else.
            let plausible = |event: &Event| event.at().milliseconds() >= oldest && event.at() <= now.plus_hours(24);
            journey.last_refusal().is_some() && journey.events.last().is_some_and(plausible)
        });
        journeys.drain(..journeys.len().saturating_sub(MOST_JOURNEYS));
        Self { journeys }
    }

    /// The stored form.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(&Stored { version: VERSION, journeys: self.journeys.clone() }).unwrap_or_default()
    }

    /// The journey that was touched last.
    #[must_use]
    pub fn latest(&self) -> Option<&Journey> {
        self.journeys.last()
    }

    /// Whether there is nothing to remember.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.journeys.is_empty()
    }

    /// Remembers a refusal, and makes its journey the latest.
    ///
    /// An answer with a `case` goes on with the journey of that case, or with the latest one while that has none: a
    /// technical fault carries no case, and what was tried because of it counts for the card all the same.
    pub fn refused(&mut self, case: Option<&str>, reference: Option<&str>, at: Timestamp, problem: ProblemKind) {
        let known = self.journeys.iter().rposition(|journey| case.is_some() && journey.case.as_deref() == case);
        let open = || match (case, self.journeys.last()) {
            (_, Some(latest)) if case.is_none() || latest.case.is_none() => Some(self.journeys.len() - 1),
            _ => None,
        };
        let mut journey = match known.or_else(open) {
            Some(index) => self.journeys.remove(index),
            None => Journey { case: None, reference: None, events: Vec::new() },
        };
        journey.case = case.map(ToOwned::to_owned).or(journey.case);
        journey.reference = reference.map(ToOwned::to_owned).or(journey.reference);
        journey.record(Event::Refused { at, problem });
        self.journeys.push(journey);
        if self.journeys.len() > MOST_JOURNEYS {
            self.journeys.remove(0);
        }
    }

    /// The journey of a case, or the latest one where no case is known.
    #[must_use]
    pub fn journey(&self, case: Option<&str>) -> Option<&Journey> {
        self.journeys.get(self.place(case)?)
    }

    /// Remembers that something was done or said about the card of a case; without a journey there is nothing to remember.
    pub fn record(&mut self, case: Option<&str>, event: Event) {
        if let Some(journey) = self.place(case).and_then(|place| self.journeys.get_mut(place)) {
            journey.record(event);
        }
    }

    /// Forgets the card of this case, or the latest one where the answer carries none or no other is known: it ended well.
    pub fn ended_well(&mut self, case: Option<&str>) {
        let known = self.journeys.iter().rposition(|journey| case.is_some() && journey.case.as_deref() == case);
        let unnamed = || self.journeys.iter().rposition(|journey| journey.case.is_none() || case.is_none());
        if let Some(index) = known.or_else(unnamed) {
            self.journeys.remove(index);
        }
    }

    /// Forgets the card of a case, or the latest one where no case is known.
    pub fn forget(&mut self, case: Option<&str>) {
        if let Some(place) = self.place(case) {
            self.journeys.remove(place);
        }
    }

    fn place(&self, case: Option<&str>) -> Option<usize> {
        let known = self.journeys.iter().rposition(|journey| case.is_some() && journey.case.as_deref() == case);
        known.or_else(|| case.is_none().then(|| self.journeys.len().checked_sub(1))?)
    }
}
