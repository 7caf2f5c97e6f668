//! What a redemption remembers of what was tried, across reloads, tabs and a link that goes on from here. What is remembered is said in
//! [`crate::guidance`].

use super::Effect;
use super::redemption::Redemption;
use super::state::State;
use crate::guidance::{Event, Journey, Memory, StepKind, from_link, is_link_of, to_link};
use crate::problem::{Certainty, Problem};
use crate::time::Timestamp;

/// The name that a resume link has in the fragment of an address.
const LINK_NAME: &str = "redeemkit";

/// The link in a fragment.
fn linked_in(fragment: &str) -> Option<&str> {
    fragment.trim_start_matches('#').strip_prefix(LINK_NAME)?.strip_prefix('=')
}

impl Redemption {
    /// What happened since the last answer that was of a card, oldest first: sign-in, checks, waits.
    #[must_use]
    pub fn interruptions(&self) -> &Journey {
        self.memory.interruptions()
    }

    /// The journey that the problem at hand belongs to, if it is about a card.
    #[must_use]
    pub fn journey(&self) -> Option<&Journey> {
        let about_a_card = matches!(&self.state, State::Refused { problem, .. } if !problem.kind.only_interrupts());
        self.journey.as_deref().filter(|_| about_a_card).and_then(|id| self.memory.journey(id))
    }

    /// What was tried with the card at hand: the one of the problem, or else the one whose code is in the field.
    #[must_use]
    pub fn journey_at_hand(&self) -> Option<&Journey> {
        let code = &self.reading().code;
        self.journey().or_else(|| self.memory.journey_of(code).filter(|_| !code.is_empty()))
    }

    /// What goes into the fragment of this page's address to go on from here where nothing is remembered. No secret is in it.
    #[must_use]
    pub fn resume_link(&self) -> Option<String> {
        self.journey().map(|journey| format!("{LINK_NAME}={}", to_link(journey, &self.program.name)))
    }

    /// Whether a fragment of an address is a link of this program, readable or not.
    #[must_use]
    pub fn is_resume_link(&self, fragment: &str) -> bool {
        linked_in(fragment).is_some_and(|link| is_link_of(link, &self.program.name))
    }

    /// The state of a page with nothing under way: the journey that was left off, or an empty field.
    pub(super) fn at_rest(&mut self) -> State {
        let journey = self.memory.latest();
        let refusal = journey.and_then(|journey| journey.last_refusal().map(|refusal| (journey, refusal)));
        let Some((journey, (at, kind))) = refusal else { return State::Ready(None) };
        // What came out of a link is no name that the backend knows.
        let case = journey.case.clone().filter(|case| !case.starts_with('~'));
        let reference = journey.reference.clone();
        self.journey = Some(journey.id.clone());
        let certainty = if journey.is_of_no_card() { Certainty::Said } else { Certainty::Known };
        let problem = Problem { case, reference, ..Problem::new(kind, certainty) };
        State::Refused { problem: self.program.weighed(problem), at, resumed: true }
    }

    /// Goes on where a link left off; one that is too old, of another program or not whole changes nothing.
    pub(super) fn linked(&mut self, fragment: &str, now: Timestamp, effects: &mut Vec<Effect>) {
        let journey = linked_in(fragment).and_then(|link| from_link(link, &self.program.name, now));
        let Some(journey) = journey else { return };
        let forgotten = self.memory.take_up(journey);
        self.save_memory(effects);
        if !matches!(self.state, State::Ready(_) | State::Refused { .. }) {
            return;
        }
        self.state = self.at_rest();
        // A browser that knows nothing of the journey has none of the cookies either.
        if forgotten && self.is_to_do(StepKind::ClearCookies, now) {
            self.remember(Event::Done { at: now, step: StepKind::ClearCookies }, effects);
        }
    }

    /// Another tab has tried something: a page at rest shows the same as that tab would after a reload.
    pub(super) fn remembered(&mut self, memory: Option<String>, now: Timestamp) {
        self.memory = memory.map(|text| Memory::from_json(&text, now)).unwrap_or_default();
        if matches!(self.state, State::Ready(None) | State::Refused { resumed: true, .. }) {
            self.state = self.at_rest();
        }
    }

    /// Remembers something that was done or said about the problem at hand.
    pub(super) fn remember(&mut self, event: Event, effects: &mut Vec<Effect>) {
        if matches!(&self.state, State::Refused { problem, .. } if problem.kind.only_interrupts()) {
            self.memory.interrupted(event, None);
        } else if let Some(id) = &self.journey {
            self.memory.record(id, event);
        }
        self.save_memory(effects);
    }

    /// Remembers something that says nothing of a card, with the reference that came along.
    pub(super) fn interrupted_by(&mut self, event: Event, reference: Option<&str>, effects: &mut Vec<Effect>) {
        self.memory.interrupted(event, reference);
        self.save_memory(effects);
    }

    /// Has what is remembered saved.
    pub(super) fn save_memory(&self, effects: &mut Vec<Effect>) {
        effects.push(Effect::SaveMemory((!self.memory.is_empty()).then(|| self.memory.to_json())));
    }
}
