//! The redemption itself: what each input does in each state, but for settling an unknown outcome, which is in
//! [`super::settling`].

use super::action::Action;
use super::attempt::{Attempt, IdempotencyKey};
use super::reply::{self, Receipt, Response, Verdict};
use super::request::{Call, Request, RequestId};
use super::state::{Notice, State};
use super::{Effect, Input};
use crate::account::Session;
use crate::code::{Reading, SecretCode, read};
use crate::guidance::{Advice, Answer, Event, Memory, StepKind, advise};
use crate::problem::{Certainty, Problem, ProblemKind};
use crate::program::Program;
use crate::time::Timestamp;

/// Seconds before a lost request is repeated: a broken connection is mostly a matter of a moment.
const REPEAT_AFTER: u32 = 1;
/// How often a redemption is sent before the backend is asked what became of it.
const SENT_AT_MOST: u8 = 2;

/// One redemption on one page.
#[derive(Debug)]
pub struct Redemption {
    pub(super) program: Program,
    pub(super) state: State,
    pub(super) session: Session,
    memory: Memory,
    typed: SecretCode,
    submitted_empty: bool,
    pub(super) account_request: Option<RequestId>,
    clearing: Option<RequestId>,
    clearing_failed: bool,
    requests: u32,
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
            memory: Memory::default(),
            typed: SecretCode::default(),
            submitted_empty: false,
            account_request: None,
            clearing: None,
            clearing_failed: false,
            requests: 0,
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

    /// What the field's text is read as.
    #[must_use]
    pub fn reading(&self) -> Reading {
        read(self.typed.expose(), &self.program.formats)
    }

    /// Whether the button was pressed while the field was empty.
    #[must_use]
    pub fn submitted_empty(&self) -> bool {
        self.submitted_empty
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
            self.memory.latest().filter(|_| !problem.kind.only_interrupts()).map(|journey| journey.events.as_slice());
        Some(advise(problem, remembered.unwrap_or(&alone), &self.session, self.program.wait_hours, now))
    }

    /// Takes an input in; the effects are to be carried out in order.
    pub fn handle(&mut self, now: Timestamp, input: Input) -> Vec<Effect> {
        let mut effects = Vec::new();
        match input {
            Input::Opened { attempt, memory } => self.open(attempt, memory, now, &mut effects),
            Input::Typed(text) => {
                self.submitted_empty &= text.is_empty();
                self.typed = text;
            }
            Input::Submitted { random } => self.submit(random, now, &mut effects),
            Input::Answered { request, response } => self.answered(request, &response, now, &mut effects),
            Input::Unanswered { request } => self.unanswered(request, now, &mut effects),
            Input::Woke => self.woke(now, &mut effects),
            Input::Acted(action) => self.acted(action, now, &mut effects),
            Input::AccountMayHaveChanged => self.ask_account(&mut effects),
        }
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

    /// The state of a page with nothing under way: the journey that was left off, or an empty field.
    fn at_rest(&self) -> State {
        let journey = self.memory.latest();
        let refusal = journey.and_then(|journey| journey.last_refusal().map(|refusal| (journey, refusal)));
        refusal.map_or(State::Ready(None), |(journey, (at, kind))| {
            let problem = Problem { reference: journey.reference.clone(), ..Problem::new(kind, Certainty::Known) };
            State::Refused { problem, at, resumed: true }
        })
    }

    fn submit(&mut self, random: [u8; 16], now: Timestamp, effects: &mut Vec<Effect>) {
        if !matches!(self.state, State::Ready(_) | State::Refused { .. } | State::Redeemed(_)) {
            // Pressed twice, or while an earlier outcome is open: one attempt at a time.
            return;
        }
        let code = self.reading().code;
        self.submitted_empty = code.is_empty();
        if code.is_empty() {
            return;
        }
        match self.session.account() {
            Some(account) => {
                let attempt =
                    Attempt { key: IdempotencyKey::from_random(random), account: account.reference.clone(), at: now };
                effects.push(Effect::SaveAttempt(attempt.to_json()));
                self.send_redemption(attempt, code, 0, effects);
            }
            None => {
                // Without an account there is nothing to credit. Somebody may have signed in elsewhere meanwhile.
                self.state = State::Identifying { random, signed_out: self.session == Session::SignedOut };
                if self.account_request.is_none() {
                    self.ask_account(effects);
                }
            }
        }
    }

    /// It is known who is signed in, or known that it cannot be known for now: goes on with what waited for it.
    fn account_settled(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        let State::Identifying { random, signed_out } = self.state else { return self.take_up_attempt(effects) };
        self.state = State::Ready(None);
        match self.session {
            // No account is credited that the page has not shown.
            Session::SignedIn(_) if signed_out => self.interrupted(ProblemKind::AccountChanged, now),
            Session::SignedIn(_) => self.submit(random, now, effects),
            Session::SignedOut => self.interrupted(ProblemKind::NotSignedIn, now),
            Session::Unknown => self.interrupted(ProblemKind::Offline, now),
        }
    }

    /// Nothing was sent, for a reason that says nothing of the card.
    fn interrupted(&mut self, kind: ProblemKind, now: Timestamp) {
        self.state = State::Refused { problem: Problem::new(kind, Certainty::Inferred), at: now, resumed: false };
    }

    fn send_redemption(&mut self, attempt: Attempt, code: SecretCode, sent: u8, effects: &mut Vec<Effect>) {
        let request = Some(self.send(Call::Redeem { attempt: attempt.clone(), code: code.clone() }, effects));
        self.state = State::Sending { attempt, code, request, sent: sent + 1 };
    }

    fn answered(&mut self, request: RequestId, response: &Response, now: Timestamp, effects: &mut Vec<Effect>) {
        if self.account_request == Some(request) {
            self.account_request = None;
            self.session = reply::signed_in(response).unwrap_or_else(|| std::mem::take(&mut self.session));
            self.account_settled(now, effects);
        } else if self.clearing == Some(request) {
            self.clearing = None;
            self.cookies_answered((200..300).contains(&response.status), now, effects);
        } else {
            match self.state.clone() {
                State::Sending { attempt, request: Some(pending), .. } if pending == request => {
                    self.redemption_answered(attempt, reply::verdict(response), now, effects);
                }
                State::Settling { request: Some(pending), .. } if pending == request => {
                    self.settling_answered(reply::verdict(response), now, effects);
                }
                _ => {}
            }
        }
    }

    fn redemption_answered(&mut self, attempt: Attempt, verdict: Verdict, now: Timestamp, effects: &mut Vec<Effect>) {
        match verdict {
            Verdict::Redeemed(receipt) => self.redeemed(receipt, effects),
            // A fault may have come after the money moved, so it is asked what became of the attempt first.
            Verdict::Refused(problem) if problem.kind == ProblemKind::Technical => {
                self.settle(attempt, Some(problem), effects)
            }
            Verdict::Refused(problem) => self.refused(problem, now, effects),
            Verdict::Withdrawn => self.nothing_redeemed(None, now, effects),
            Verdict::InProgress => self.settle_later(attempt, None, 0, now),
            Verdict::Unreadable | Verdict::NoSuchAttempt => {
                self.settle(attempt, Some(Problem::new(ProblemKind::Technical, Certainty::Inferred)), effects);
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
        } else {
            match self.state.clone() {
                State::Sending { attempt, code, request: Some(pending), sent } if pending == request => {
                    if sent < SENT_AT_MOST {
                        self.retry_at = Some(now.plus_seconds(REPEAT_AFTER));
                        self.state = State::Sending { attempt, code, request: None, sent };
                    } else {
                        self.settle(attempt, None, effects);
                    }
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
        if self.retry_at.is_none_or(|at| now < at) {
            return;
        }
        self.retry_at = None;
        match self.state.clone() {
            State::Sending { attempt, code, request: None, sent } => self.send_redemption(attempt, code, sent, effects),
            State::Settling { request: None, .. } | State::Unsettled { .. } => self.ask_again(effects),
            _ => {}
        }
    }

    fn acted(&mut self, action: Action, now: Timestamp, effects: &mut Vec<Effect>) {
        let refused = matches!(self.state, State::Refused { .. });
        match action {
            Action::Says(Answer::Found) if refused => {
                self.memory.forget_latest();
                self.save_memory(effects);
                self.state = State::Ready(Some(Notice::Found));
            }
            Action::Says(answer) if refused => self.remember(Event::Said { at: now, answer }, effects),
            Action::Done(step) if refused => self.remember(Event::Done { at: now, step }, effects),
            Action::ClearCookies if refused && self.clearing.is_none() => {
                self.clearing_failed = false;
                self.clearing = Some(self.send(Call::ClearCookies, effects));
            }
            Action::AskAgain => self.ask_again(effects),
            Action::StartOver if matches!(self.state, State::Refused { .. } | State::Redeemed(_) | State::Ready(_)) => {
                self.state = State::Ready(None);
            }
            // Editing and redeeming again happen in the field; what is left does not fit the state and changes nothing.
            _ => {}
        }
    }

    fn cookies_answered(&mut self, cleared: bool, now: Timestamp, effects: &mut Vec<Effect>) {
        self.clearing_failed = !cleared;
        if cleared {
            self.remember(Event::Done { at: now, step: StepKind::ClearCookies }, effects);
            self.session = Session::SignedOut;
            self.ask_account(effects);
        }
    }

    pub(super) fn redeemed(&mut self, receipt: Receipt, effects: &mut Vec<Effect>) {
        self.memory.ended_well(receipt.case.as_deref());
        self.save_memory(effects);
        effects.push(Effect::ForgetAttempt);
        if let Session::SignedIn(account) = &mut self.session {
            account.balance = Some(receipt.balance);
        }
        self.typed = SecretCode::default();
        self.state = State::Redeemed(receipt);
    }

    pub(super) fn refused(&mut self, problem: Problem, now: Timestamp, effects: &mut Vec<Effect>) {
        if !problem.kind.only_interrupts() {
            self.memory.refused(problem.case.as_deref(), problem.reference.as_deref(), now, problem.kind);
            self.save_memory(effects);
        }
        effects.push(Effect::ForgetAttempt);
        if matches!(problem.kind, ProblemKind::NotSignedIn | ProblemKind::AccountChanged) {
            self.ask_account(effects);
        }
        self.clearing_failed = false;
        self.state = State::Refused { problem, at: now, resumed: false };
    }

    /// The attempt is withdrawn, so it is certain that nothing was redeemed.
    pub(super) fn nothing_redeemed(&mut self, because: Option<Problem>, now: Timestamp, effects: &mut Vec<Effect>) {
        match because {
            Some(problem) => self.refused(problem, now, effects),
            None => {
                effects.push(Effect::ForgetAttempt);
                self.state = State::Ready(Some(Notice::NothingRedeemed));
            }
        }
    }

    pub(super) fn ask_account(&mut self, effects: &mut Vec<Effect>) {
        self.account_request = Some(self.send(Call::Account, effects));
    }

    pub(super) fn send(&mut self, call: Call, effects: &mut Vec<Effect>) -> RequestId {
        self.requests = self.requests.wrapping_add(1);
        let id = RequestId(self.requests);
        effects.push(Effect::Send(Request { id, call }));
        id
    }

    fn remember(&mut self, event: Event, effects: &mut Vec<Effect>) {
        self.memory.record(event);
        self.save_memory(effects);
    }

    fn save_memory(&self, effects: &mut Vec<Effect>) {
        effects.push(Effect::SaveMemory((!self.memory.is_empty()).then(|| self.memory.to_json())));
    }

    /// Asks for the next moment at which something changes by itself: a repetition is due, or a wait is over.
    fn ask_to_be_woken(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        let waits = self.advice(now).map(|advice| advice.steps).unwrap_or_default();
        let over = waits.iter().filter_map(|step| step.until).filter(|until| *until > now).min();
        let next = [self.retry_at, over].into_iter().flatten().min();
        if let Some(at) = next.filter(|_| next != self.wake_at) {
            effects.push(Effect::WakeAt(at));
        }
        self.wake_at = next;
    }
}
