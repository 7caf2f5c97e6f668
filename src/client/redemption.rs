//! The redemption itself: inputs in, effects out, and which of its parts each is for. The parts, from the fields to the outcome, are the files
//! beside this one.

use super::action::Action;
use super::attempt::Attempt;
use super::cards::Cards;
use super::handing_over::HandingOver;
use super::reply::{self, Response, Verdict};
use super::request::{Call, Request, RequestId};
use super::retry::Chance;
use super::state::{NotSent, State};
use super::{Effect, Input};
use crate::account::Session;
use crate::challenge;
use crate::code::{Arrival, SecretCode};
use crate::guidance::{Advice, Event, Memory, Step, StepKind, StepState, advise};
use crate::problem::ProblemKind;
use crate::program::Program;
use crate::time::Timestamp;

/// One redemption on one page.
#[derive(Debug)]
pub struct Redemption {
    pub(super) program: Program,
    pub(super) state: State,
    pub(super) session: Session,
    /// The account that was signed in last.
    pub(super) last_account: Option<String>,
    pub(super) memory: Memory,
    /// The journey that a refusal at hand belongs to.
    pub(super) journey: Option<String>,
    pub(super) typed: SecretCode,
    /// What stands in the field for the PIN.
    pub(super) typed_pin: SecretCode,
    /// The text that arrived last; it counts while the field shows what was made of it.
    pub(super) arrived: Option<Box<Arrival>>,
    pub(super) not_sent: Option<NotSent>,
    /// The hand-off to support, where it is open.
    pub(super) handing_over: Option<Box<HandingOver>>,
    /// The list, where several cards arrived in one text.
    pub(super) cards: Option<Box<Cards>>,
    pub(super) account_request: Option<RequestId>,
    pub(super) clearing: Option<RequestId>,
    pub(super) clearing_failed: bool,
    requests: u32,
    pub(super) online: bool,
    pub(super) chance: Chance,
    /// When to go on by itself, in a state that waits.
    pub(super) retry_at: Option<Timestamp>,
    wake_at: Option<Timestamp>,
}

impl Redemption {
    /// A redemption in this program, before the page has opened.
    #[must_use]
    pub fn new(program: Program) -> Self {
        Self {
            program,
            state: State::Ready(None),
            session: Session::Unknown,
            last_account: None,
            memory: Memory::default(),
            journey: None,
            typed: SecretCode::default(),
            typed_pin: SecretCode::default(),
            arrived: None,
            not_sent: None,
            handing_over: None,
            cards: None,
            account_request: None,
            clearing: None,
            clearing_failed: false,
            requests: 0,
            online: true,
            chance: Chance::default(),
            retry_at: None,
            wake_at: None,
        }
    }

    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The program.
    #[must_use]
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// Who is signed in.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Whether clearing the cookies was tried in vain.
    #[must_use]
    pub fn clearing_failed(&self) -> bool {
        self.clearing_failed
    }

    /// The advice for the problem at hand, if there is one.
    #[must_use]
    pub fn advice(&self, now: Timestamp) -> Option<Advice> {
        let State::Refused { problem, at, .. } = &self.state else { return None };
        let alone = [Event::Refused { at: *at, problem: problem.kind }];
        let remembered =
            if problem.kind.only_interrupts() { Some(self.memory.interruptions()) } else { self.journey() };
        let events = remembered.map_or(alone.as_slice(), |journey| journey.events.as_slice());
        Some(advise(problem, events, &self.program, &self.session, now))
    }

    /// Takes an input in; the effects are to be carried out in order.
    pub fn handle(&mut self, now: Timestamp, input: Input) -> Vec<Effect> {
        let mut effects = Vec::new();
        match input {
            Input::Opened { attempt, memory } => self.open(attempt, memory, now, &mut effects),
            Input::Typed(text) => self.shows(text),
            Input::Arrived(arrival) => {
                self.shows(SecretCode::new(arrival.shown.code.clone()));
                if let Some(pin) = &arrival.shown.pin {
                    self.typed_pin = SecretCode::new(pin.clone());
                }
                self.arrived = Some(arrival);
            }
            Input::TypedPin(text) => {
                if text != self.typed_pin {
                    self.not_sent = None;
                }
                self.typed_pin = text;
            }
            Input::Submitted { random } => self.submit(random, now, &mut effects),
            Input::Answered { request, response } => self.answered(request, &response, now, &mut effects),
            Input::Unanswered { request } => self.unanswered(request, now, &mut effects),
            Input::Entered(text) if matches!(self.state, State::Mailing(_)) => self.mail_to(&text, &mut effects),
            Input::Entered(text) => self.check(challenge::Input::Answered(text.expose()), now, &mut effects),
            Input::Proved(proof) => self.check(challenge::Input::Proved(proof.expose()), now, &mut effects),
            Input::Woke => self.woke(now, &mut effects),
            Input::Acted(Action::HandOff) => self.toggle_hand_off(),
            Input::HandedOver { random, body } => self.hand_over(random, body, &mut effects),
            Input::Acted(action) if self.acted_on_list(action, now, &mut effects) => {}
            Input::Acted(action) => self.acted(action, now, &mut effects),
            Input::AccountMayHaveChanged => self.ask_account(&mut effects),
            Input::Connection { online } => self.connection(online, now, &mut effects),
            Input::Linked(link) => self.linked(&link, now, &mut effects),
            Input::Remembered(memory) => self.remembered(memory, now),
            Input::TookCard(place) => self.take_card(place),
        }
        self.follow_list(now, &mut effects);
        self.ask_to_be_woken(now, &mut effects);
        effects
    }

    fn open(&mut self, attempt: Option<String>, memory: Option<String>, now: Timestamp, effects: &mut Vec<Effect>) {
        self.memory = memory.map(|text| Memory::from_json(&text, now)).unwrap_or_default();
        self.state = match attempt.as_deref().and_then(Attempt::from_json) {
            Some(attempt) => State::Opening(attempt),
            None => self.at_rest(),
        };
        self.ask_account(effects);
    }

    /// Whether a step is to be done now.
    pub(super) fn is_to_do(&self, kind: StepKind, now: Timestamp) -> bool {
        let is_it = |step: &Step| step.kind == kind && step.state == StepState::Current;
        self.advice(now).is_some_and(|advice| advice.steps.iter().any(is_it))
    }

    fn answered(&mut self, request: RequestId, response: &Response, now: Timestamp, effects: &mut Vec<Effect>) {
        if self.account_request == Some(request) {
            self.account_request = None;
            self.session = reply::signed_in(response).unwrap_or_else(|| std::mem::take(&mut self.session));
            self.notice_another_account(now, effects);
            self.account_settled(now, effects);
        } else if self.clearing == Some(request) {
            self.clearing = None;
            self.cookies_answered((200..300).contains(&response.status), now, effects);
        } else if !self.hand_over_answered(request, Some(response), now) {
            match self.state.clone() {
                State::Sending { attempt, code, request: Some(pending), sent } if pending == request => {
                    match (reply::verdict(response, &attempt.account, now), reply::offered_check(response)) {
                        (Verdict::Refused(problem), Some(check)) if problem.kind == ProblemKind::IdentityCheck => {
                            self.check_offered(attempt, code, problem, check, now, effects);
                        }
                        (verdict, _) => self.redemption_answered(attempt, code, sent, verdict, now, effects),
                    }
                }
                State::Mailing(mailing) if mailing.request == Some(request) => self.mail_answered(Some(response), now),
                State::Checking(checking) if checking.request == Some(request) => {
                    self.check(challenge::Input::Replied(reply::check(response, now)), now, effects);
                }
                State::Settling { attempt, request: Some(pending), .. } if pending == request => {
                    self.settling_answered(reply::verdict(response, &attempt.account, now), now, effects);
                }
                _ => {}
            }
        }
    }

    fn unanswered(&mut self, request: RequestId, now: Timestamp, effects: &mut Vec<Effect>) {
        if self.account_request == Some(request) {
            self.account_request = None;
            self.account_settled(now, effects);
        } else if self.clearing == Some(request) {
            self.clearing = None;
            self.cookies_answered(false, now, effects);
        } else if !self.hand_over_answered(request, None, now) {
            match self.state.clone() {
                State::Sending { attempt, code, request: Some(pending), sent } if pending == request => {
                    self.redemption_unanswered(attempt, code, sent, now, effects);
                }
                State::Mailing(mailing) if mailing.request == Some(request) => self.mail_answered(None, now),
                State::Checking(checking) if checking.request == Some(request) => {
                    self.check(challenge::Input::NoReply, now, effects);
                }
                State::Settling { attempt, because, request: Some(pending), asked, .. } if pending == request => {
                    self.unsettled(attempt, because, asked, now);
                }
                _ => {}
            }
        }
    }

    fn woke(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        self.wake_at = None;
        if self.retry_at.is_some_and(|at| now >= at) {
            self.go_on(now, effects);
        }
    }

    /// Goes on in a state that waits: its time has come, or the network is back.
    fn go_on(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        self.retry_at = None;
        match self.state.clone() {
            State::Sending { attempt, code, request: None, sent } => self.send_again(attempt, code, sent, now, effects),
            State::Settling { request: None, .. } | State::Unsettled { .. } => self.ask_again(effects),
            _ => {}
        }
    }

    fn connection(&mut self, online: bool, now: Timestamp, effects: &mut Vec<Effect>) {
        self.online = online;
        if online {
            if matches!(&self.state, State::Refused { problem, .. } if problem.kind == ProblemKind::Offline) {
                // What was tried with another card before would be no answer to a list that stands still.
                self.state = if self.cards.is_some() { State::Ready(None) } else { self.at_rest() };
            }
            self.go_on(now, effects);
        }
    }

    pub(super) fn send(&mut self, call: Call, effects: &mut Vec<Effect>) -> RequestId {
        self.requests = self.requests.wrapping_add(1);
        let id = RequestId(self.requests);
        effects.push(Effect::Send(Request { id, call }));
        id
    }

    /// Asks for the next moment at which something changes by itself: a repetition is due, or a wait is over.
    fn ask_to_be_woken(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        let waits = self.advice(now).map(|advice| advice.steps).unwrap_or_default();
        let over = waits.iter().filter_map(|step| step.until).filter(|until| *until > now).min();
        let checked = match &self.state {
            State::Checking(checking) => checking.challenge.changes_at(now),
            _ => None,
        };
        let next = [self.retry_at, over, checked].into_iter().flatten().min();
        if let Some(at) = next.filter(|_| next != self.wake_at) {
            effects.push(Effect::WakeAt(at));
        }
        self.wake_at = next;
    }
}
