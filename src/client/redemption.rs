//! The redemption itself: inputs in, effects out. What an attempt under way does is in [`super::sending`], settling an
//! unknown outcome in [`super::settling`], and what a customer does about a problem in [`super::guiding`].

use super::action::Action;
use super::attempt::{Attempt, IdempotencyKey};
use super::cards::{Cards, MOST_CARDS};
use super::handing_over::HandingOver;
use super::mailing::Mailing;
use super::reply::{self, Response, Verdict};
use super::request::{Call, Request, RequestId};
use super::retry::Chance;
use super::state::{NotSent, State};
use super::{Effect, Input};
use crate::account::Session;
use crate::challenge;
use crate::code::{
    Arrival, FieldText, FieldTexts, Format, Length, Mark, Reading, SecretCode, Side, Withheld, arrange, read, read_pin,
};
use crate::guidance::{
    Advice, Event, Journey, Memory, Step, StepKind, StepState, advise, from_link, is_link_of, to_link,
};
use crate::problem::{Certainty, Problem, ProblemKind};
use crate::program::Program;
use crate::time::Timestamp;

/// The name that a resume link has in the fragment of an address.
const LINK_NAME: &str = "redeemkit";

/// The link in a fragment.
fn linked_in(fragment: &str) -> Option<&str> {
    fragment.trim_start_matches('#').strip_prefix(LINK_NAME)?.strip_prefix('=')
}

/// One redemption on one page.
#[derive(Debug)]
pub struct Redemption {
    pub(super) program: Program,
    pub(super) state: State,
    pub(super) session: Session,
    /// The account that was signed in last.
    last_account: Option<String>,
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

    /// What the field's text is read as.
    #[must_use]
    pub fn reading(&self) -> Reading {
        self.reading_of(&self.typed)
    }

    /// What a text is read as when it stands in the field.
    #[must_use]
    pub fn reading_of(&self, text: &SecretCode) -> Reading {
        match &self.arrived {
            Some(arrival) if arrival.shown.code == text.expose() => arrival.reading.clone(),
            _ => read(text.expose(), &self.program.formats),
        }
    }

    /// The field's text as it is printed, with the selection moved along. A text with several codes stays as it arrived.
    #[must_use]
    pub fn arrange(&self, text: &str, selection: [usize; 2], side: Side) -> FieldText {
        match &self.arrived {
            Some(arrival) if arrival.shown.code == text => {
                let [start, end] = selection;
                FieldText { text: text.to_owned(), start, end }
            }
            _ => arrange(text, selection, side, &self.program.formats),
        }
    }

    /// How many digits the PIN has that is asked for, if one is. Not where it was typed behind the code.
    #[must_use]
    pub fn wanted_pin(&self) -> Option<Length> {
        let reading = self.reading();
        let stands_behind = !reading.pin.is_empty() && self.typed_pin.is_empty();
        let is_at_fault = matches!(self.not_sent, Some(NotSent::Pin { .. }));
        self.format_with_pin(&reading).filter(|_| is_at_fault || !stands_behind)?.pin
    }

    /// Why nothing was sent when the button was pressed, until the field is edited.
    #[must_use]
    pub fn not_sent(&self) -> Option<NotSent> {
        self.not_sent
    }

    /// Whether clearing the cookies was tried in vain.
    #[must_use]
    pub fn clearing_failed(&self) -> bool {
        self.clearing_failed
    }

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

    /// The state of a page with nothing under way: the journey that was left off, or an empty field.
    fn at_rest(&mut self) -> State {
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

    fn shows(&mut self, text: SecretCode) {
        if text != self.typed {
            self.not_sent = None;
        }
        self.typed = text;
    }

    fn submit(&mut self, random: [u8; 16], now: Timestamp, effects: &mut Vec<Effect>) {
        if matches!(self.state, State::Mailing(_)) && self.account_request.is_none() {
            // Perhaps the link was followed meanwhile.
            return self.ask_account(effects);
        }
        let waits = matches!(&self.state, State::Checking(checking) if !checking.is_asking());
        if !waits && !matches!(self.state, State::Ready(_) | State::Refused { .. } | State::Redeemed(_)) {
            // Pressed twice, or while an earlier outcome is open: one attempt at a time.
            return;
        }
        let reading = self.reading();
        if reading.code.is_empty() && self.typed_pin.is_empty() {
            // The list goes on, or the check of its card is passed in another way.
            if let Some(code) = self.listed_code().filter(|_| waits) {
                return self.redeem(code, random, now, effects);
            }
            if !waits && self.go_on_with_list(now, effects) {
                return;
            }
        }
        if reading.withheld == Some(Withheld::Several) && reading.candidates.len() <= MOST_CARDS && !waits {
            self.not_sent = None;
            return self.begin_list(&reading, random, now, effects);
        }
        if reading.withheld == Some(Withheld::Unreadable) && reading.suggestion.is_none() && !waits {
            // Nobody can tell what stands there, so there is nothing to mend in the field (A10).
            let code = reading.into_secret();
            let attempt = self.attempt(IdempotencyKey::from_random(random), String::new(), &code, now);
            return self.refused(&attempt, Problem::new(ProblemKind::Unreadable, Certainty::Known), now, effects);
        }
        self.not_sent = self.unfit_to_send(&reading);
        if self.not_sent.is_some() {
            return;
        }
        let pin = self.pin(&reading).expose().to_owned();
        let fields =
            FieldTexts { code: reading.in_fields().code, pin: Some(pin.clone()).filter(|pin| !pin.is_empty()) };
        let code = reading.code.with_pin(pin);
        self.submits_alone(&code, fields);
        self.redeem(code, random, now, effects);
    }

    /// Redeems a code into the account that is signed in, under the key of these random bytes.
    pub(super) fn redeem(&mut self, code: SecretCode, random: [u8; 16], now: Timestamp, effects: &mut Vec<Effect>) {
        if !self.online {
            return self.interrupted(ProblemKind::Offline, now, effects);
        }
        match self.session.account() {
            Some(account) => {
                let account = account.reference.clone();
                let key = match &self.state {
                    State::Checking(checking) if !checking.is_stuck() => {
                        let waiting = checking.attempt.clone();
                        if waiting.account != account || checking.code != code {
                            // An answer that got lost may have passed its check: it is withdrawn before another is made.
                            return self.settle(waiting, None, effects);
                        }
                        waiting.key
                    }
                    _ => IdempotencyKey::from_random(random),
                };
                let attempt = self.attempt(key, account, &code, now);
                self.chance.stir(random);
                effects.push(Effect::SaveAttempt(attempt.to_json()));
                self.send_redemption(attempt, code, 0, effects);
            }
            None => {
                // Without an account there is nothing to credit. Somebody may have signed in elsewhere meanwhile.
                self.state = State::Identifying { code, random, signed_out: self.session == Session::SignedOut };
                if self.account_request.is_none() {
                    self.ask_account(effects);
                }
            }
        }
    }

    /// What editing the fields can mend before anything is sent.
    fn unfit_to_send(&self, reading: &Reading) -> Option<NotSent> {
        if reading.code.is_empty() {
            return Some(NotSent::Empty);
        }
        // A PIN that cannot be right would cost the customer one of few tries.
        let pin = || self.format_with_pin(reading).filter(|format| !format.admits_pin(&self.pin(reading)));
        let unfit = reading.withheld.map(NotSent::Withheld);
        unfit.or_else(|| pin().map(|_| NotSent::Pin { missing: self.pin(reading).is_empty() }))
    }

    /// Whether a code that stands in a list lacks its PIN, or has one that it cannot have.
    pub(super) fn lacks_pin(&self, reading: &Reading) -> bool {
        self.format_with_pin(reading).is_some_and(|format| !format.admits_pin(&reading.pin))
    }

    /// The format that asks for a PIN: the one that reads the code; with nothing typed, the first where all have one.
    fn format_with_pin(&self, reading: &Reading) -> Option<&Format> {
        let formats = &self.program.formats;
        let reads = |format: &&Format| reading.format.as_ref().is_none_or(|id| *id == format.id);
        if reading.format.is_none() && formats.iter().any(|format| format.pin.is_none()) {
            return None;
        }
        formats.iter().find(reads).filter(|format| format.pin.is_some())
    }

    /// The PIN of its own field, or else the one that was typed behind the code.
    fn pin(&self, reading: &Reading) -> SecretCode {
        let pin = read_pin(self.typed_pin.expose());
        if pin.is_empty() || self.format_with_pin(reading).is_none() { reading.pin.clone() } else { pin }
    }

    fn attempt(&self, key: IdempotencyKey, account: String, code: &SecretCode, at: Timestamp) -> Attempt {
        // One salt for the whole memory, or else a new one.
        let salt = self.memory.salt().unwrap_or(u32::try_from(key.number(2) >> 32).unwrap_or_default());
        Attempt { key, account, at, mark: Some(Mark::of(code, salt)) }
    }

    /// Goes on where a link left off; one that is too old, of another program or not whole changes nothing.
    fn linked(&mut self, fragment: &str, now: Timestamp, effects: &mut Vec<Effect>) {
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
    fn remembered(&mut self, memory: Option<String>, now: Timestamp) {
        self.memory = memory.map(|text| Memory::from_json(&text, now)).unwrap_or_default();
        if matches!(self.state, State::Ready(None) | State::Refused { resumed: true, .. }) {
            self.state = self.at_rest();
        }
    }

    /// What was said of "this account" is not true of another one: the refusal is of earlier, and where the credit went is
    /// not said any more. Where the guidance asked for another account, that is done.
    fn notice_another_account(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        let Some(account) = self.session.account().map(|account| account.reference.clone()) else { return };
        let another = self.last_account.as_ref().is_some_and(|last| *last != account);
        self.last_account = Some(account);
        if let (true, State::Refused { problem, resumed, .. }) = (another, &mut self.state) {
            (problem.redeemed_into, *resumed) = (None, true);
            if self.is_to_do(StepKind::UseOtherAccount, now) {
                self.remember(Event::Done { at: now, step: StepKind::UseOtherAccount }, effects);
            }
        }
    }

    /// Whether a step is to be done now.
    fn is_to_do(&self, kind: StepKind, now: Timestamp) -> bool {
        let is_it = |step: &Step| step.kind == kind && step.state == StepState::Current;
        self.advice(now).is_some_and(|advice| advice.steps.iter().any(is_it))
    }

    /// It is known who is signed in, or known that it cannot be known for now: goes on with what waited for it.
    fn account_settled(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        self.signed_in_by_mail();
        let State::Identifying { code, random, signed_out } = self.state.clone() else {
            return self.take_up_attempt(now, effects);
        };
        match self.session {
            // No account is credited that the page has not shown.
            Session::SignedIn(_) if signed_out => self.interrupted(ProblemKind::AccountChanged, now, effects),
            Session::SignedIn(_) => self.redeem(code, random, now, effects),
            Session::SignedOut if self.program.mailed_link => {
                self.state = State::Mailing(Box::new(Mailing::new(random)))
            }
            Session::SignedOut => self.interrupted(ProblemKind::NotSignedIn, now, effects),
            Session::Unknown => self.interrupted(ProblemKind::Offline, now, effects),
        }
    }

    /// Nothing was sent, for a reason that says nothing of the card.
    fn interrupted(&mut self, kind: ProblemKind, now: Timestamp, effects: &mut Vec<Effect>) {
        self.memory.interrupted(Event::Refused { at: now, problem: kind }, None);
        self.save_memory(effects);
        self.state = State::Refused { problem: Problem::new(kind, Certainty::Inferred), at: now, resumed: false };
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

    pub(super) fn ask_account(&mut self, effects: &mut Vec<Effect>) {
        self.account_request = Some(self.send(Call::Account, effects));
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
