//! One browser with two tabs, a network with faults, and the customer: a schedule that follows from its seed.

use std::collections::BTreeMap;

use redeemkit::client::{Action, Attempt, Effect, Input, Redemption, Request, RequestId, Response, State};
use redeemkit::code::SecretCode;
use redeemkit::program::Program;
use redeemkit::time::Timestamp;
use redeemkit::view::{Stage, draw};

use crate::backend::{Backend, Token};
use crate::chance::Chance;
use crate::truth::Truth;

const ACCOUNTS: [&str; 2] = ["anna", "bo"];
/// Codes that the model knows by their first letter: two cards, one that is accepted first and credited later, one that asks for
/// an identity check first, and one that was never issued.
const CODES: [&str; 5] = ["C0F0-CARD-0001", "C0F0-CARD-0002", "A0F0-CARD-0003", "E0F0-CARD-0004", "X730-KCV1-MA2G"];

const A_MINUTE: u64 = 60_000;

/// Something that will happen.
enum Event {
    /// The backend executes a copy of a request; the reply goes to a tab, or nowhere.
    Executes {
        tab: usize,
        visit: u32,
        request: Request,
        token: Option<Token>,
        fault: Option<&'static str>,
        reply: Reply,
        /// The browser made this copy, with the cookies that it has by then.
        repeated: bool,
    },
    /// A tab gets an answer, or learns that none will come.
    Hears { tab: usize, visit: u32, request: RequestId, response: Option<Response> },
}

/// What the network makes of a reply.
#[derive(Clone, Copy, PartialEq)]
enum Reply {
    Arrives,
    IsLost,
    IsCut,
    IsHtml,
    GoesNowhere,
}

struct Tab {
    redemption: Redemption,
    /// Session storage.
    attempt: Option<String>,
    /// The key that the tab's state is about.
    key: Option<String>,
    /// Counts reloads: what an earlier visit asked for is not heard any more.
    visit: u32,
    wake_at: Option<Timestamp>,
    pending: usize,
}

pub struct World {
    chance: Chance,
    now: Timestamp,
    backend: Backend,
    truth: Truth,
    tabs: Vec<Tab>,
    memory: Option<String>,
    token: Option<Token>,
    online: bool,
    /// Whether the network behaves from now on.
    calm: bool,
    events: Vec<(Timestamp, Event)>,
    counts: BTreeMap<&'static str, u64>,
}

impl World {
    pub fn new(seed: u64) -> Self {
        let mut world = Self {
            chance: Chance::new(seed),
            now: Timestamp::parse("2026-11-23T12:00:00Z").expect("it is an instant"),
            backend: Backend::default(),
            truth: Truth::default(),
            tabs: Vec::new(),
            memory: None,
            token: None,
            online: true,
            calm: false,
            events: Vec::new(),
            counts: BTreeMap::new(),
        };
        world.token = Some(world.backend.signs_in(ACCOUNTS[0]));
        for tab in 0..2 {
            world.tabs.push(Tab {
                redemption: Redemption::new(Program::example()),
                attempt: None,
                key: None,
                visit: 0,
                wake_at: None,
                pending: 0,
            });
            world.opens(tab);
        }
        world
    }

    /// The customer does something, or time goes on.
    pub fn step(&mut self) {
        let tab = self.chance.index(self.tabs.len());
        // Who is asked for a security code mostly looks for it.
        let kind = match self.tabs[tab].redemption.state() {
            State::Checking(checking) if self.chance.percent(80) => {
                if checking.is_asking() {
                    99
                } else {
                    50
                }
            }
            _ => self.chance.below(100),
        };
        match kind {
            0..20 => {
                let code = CODES[self.chance.index(CODES.len())].to_owned();
                self.takes(tab, Input::Typed(SecretCode::new(code)));
                self.presses(tab);
            }
            20..26 => self.presses(tab),
            26..34 => self.opens(tab),
            34..40 => self.changes_account(),
            40..46 => self.takes(tab, Input::AccountMayHaveChanged),
            46..50 => {
                self.online = !self.online;
                for tab in 0..self.tabs.len() {
                    self.takes(tab, Input::Connection { online: self.online });
                }
            }
            50..60 => {
                let view = draw(&self.tabs[tab].redemption, self.now);
                let actions: Vec<String> = view
                    .outcome
                    .iter()
                    .flat_map(|outcome| {
                        outcome.actions.iter().chain(outcome.steps.iter().flat_map(|step| &step.actions))
                    })
                    .map(|action| action.name.clone())
                    .collect();
                if view.outcome.as_ref().is_some_and(|outcome| outcome.form.is_some()) && self.chance.percent(70) {
                    let answer = if self.chance.percent(70) { "246801" } else { "135790" };
                    self.takes(tab, Input::Entered(SecretCode::new(answer.to_owned())));
                } else if !actions.is_empty() {
                    let name = &actions[self.chance.index(actions.len())];
                    if name == "start-over" && view.stage == Stage::Unsettled {
                        self.tabs[tab].key.iter().for_each(|key| self.truth.lets_be(key));
                    }
                    self.takes(tab, Input::Acted(Action::from_name(name).expect("the view names it")));
                }
            }
            60..66 => self.backend_works(),
            _ => {
                let span = [200, 2_000, 20_000, 90_000_000][self.chance.index(4)];
                if span > A_MINUTE {
                    // What was accepted a minute ago is credited by now, so a page asks for it for a while and not for a day.
                    self.passes(A_MINUTE);
                    self.backend_works();
                }
                let span = 1 + self.chance.below(span);
                self.passes(span);
            }
        }
    }

    /// The backend credits what it accepted; nobody has to ask for it.
    fn backend_works(&mut self) {
        let credited = self.backend.credits_what_is_due();
        *self.counts.entry("credited later").or_insert(0) += credited;
        self.truth.holds(&self.backend);
    }

    /// No more faults: the customer signs in as each account and asks, until nothing is open.
    pub fn comes_to_rest(&mut self) {
        self.calm = true;
        self.online = true;
        for round in 0..4 {
            self.token = Some(self.backend.signs_in(ACCOUNTS[round % 2]));
            self.backend_works();
            for tab in 0..self.tabs.len() {
                self.takes(tab, Input::Connection { online: true });
                self.takes(tab, Input::AccountMayHaveChanged);
                self.passes(200_000);
                self.takes(tab, Input::Acted(Action::AskAgain));
                self.takes(tab, Input::Acted(Action::Stop));
                self.passes(200_000);
            }
        }
        for tab in &self.tabs {
            let rests = matches!(tab.redemption.state(), State::Ready(_) | State::Refused { .. } | State::Redeemed(_));
            assert!(rests, "an attempt never came to its outcome: {:?}", tab.redemption.state());
        }
        self.truth.is_complete(&self.backend);
    }

    pub fn counts(mut self) -> BTreeMap<&'static str, u64> {
        let (redeemed, nothing) = self.truth.counts();
        self.counts.insert("told redeemed", redeemed);
        self.counts.insert("told that nothing was taken", nothing);
        self.counts.insert("credited", self.backend.credited.len() as u64);
        self.counts
    }

    fn count(&mut self, what: &'static str) {
        *self.counts.entry(what).or_insert(0) += 1;
    }

    fn opens(&mut self, tab: usize) {
        self.count("reloads");
        let memory = self.memory.clone();
        let one = &mut self.tabs[tab];
        one.redemption = Redemption::new(Program::example());
        (one.visit, one.wake_at, one.pending) = (one.visit + 1, None, 0);
        one.key = one.attempt.as_deref().and_then(Attempt::from_json).map(|attempt| attempt.key.as_str().to_owned());
        let attempt = one.attempt.clone();
        self.takes(tab, Input::Opened { attempt, memory });
        self.takes(tab, Input::Connection { online: self.online });
    }

    fn presses(&mut self, tab: usize) {
        let random = self.chance.bytes();
        self.takes(tab, Input::Submitted { random });
        if self.chance.percent(20) {
            self.takes(tab, Input::Submitted { random: [0; 16] });
        }
    }

    fn changes_account(&mut self) {
        self.count("account changes");
        if let Some(token) = self.token.take().filter(|_| self.chance.percent(50)) {
            self.backend.signs_out(token);
        }
        if self.chance.percent(75) {
            let account = ACCOUNTS[self.chance.index(ACCOUNTS.len())];
            self.token = Some(self.backend.signs_in(account));
        }
    }

    /// Lets so many milliseconds pass, with everything that happens in them, in order.
    fn passes(&mut self, milliseconds: u64) {
        let until =
            Timestamp::from_milliseconds(self.now.milliseconds() + i64::try_from(milliseconds).expect("a span"));
        loop {
            let event =
                self.events.iter().enumerate().min_by_key(|(_, (at, _))| *at).map(|(index, (at, _))| (*at, index));
            let wake = (0..self.tabs.len()).filter_map(|tab| self.tabs[tab].wake_at.map(|at| (at, tab))).min();
            match (event, wake) {
                (Some((at, index)), wake) if at <= until && wake.is_none_or(|(wake, _)| at <= wake) => {
                    self.now = self.now.max(at);
                    let (_, event) = self.events.remove(index);
                    self.happens(event);
                }
                (_, Some((at, tab))) if at <= until => {
                    self.now = self.now.max(at);
                    self.tabs[tab].wake_at = None;
                    self.takes(tab, Input::Woke);
                }
                _ => break,
            }
        }
        self.now = until;
    }

    fn happens(&mut self, event: Event) {
        match event {
            Event::Executes { tab, visit, request, token, fault, reply, repeated } => {
                let token = if repeated && self.chance.percent(50) { self.token } else { token };
                let answer = self.backend.executes(&request.call, token, fault);
                self.truth.holds(&self.backend);
                let response = match reply {
                    Reply::GoesNowhere => return,
                    Reply::IsLost => {
                        self.count("lost replies");
                        None
                    }
                    Reply::Arrives => Some(answer),
                    Reply::IsCut => None,
                    Reply::IsHtml => Some(Response::new(502, "<html>Bad gateway</html>")),
                };
                let at = self.later(400);
                self.events.push((at, Event::Hears { tab, visit, request: request.id, response }));
            }
            Event::Hears { tab, visit, request, response } => {
                if self.tabs[tab].visit == visit {
                    self.tabs[tab].pending -= 1;
                    let input = match response {
                        Some(response) => Input::Answered { request, response },
                        None => Input::Unanswered { request },
                    };
                    self.takes(tab, input);
                }
            }
        }
    }

    fn takes(&mut self, tab: usize, input: Input) {
        let effects = self.tabs[tab].redemption.handle(self.now, input);
        for effect in effects {
            match effect {
                Effect::SaveAttempt(attempt) => {
                    let saved = Attempt::from_json(&attempt).expect("it was just made");
                    let shown =
                        self.tabs[tab].redemption.session().account().expect("an account is shown").reference.clone();
                    self.truth.shows(saved.key.as_str(), &shown);
                    self.tabs[tab].key = Some(saved.key.as_str().to_owned());
                    self.tabs[tab].attempt = Some(attempt);
                }
                Effect::ForgetAttempt => self.tabs[tab].attempt = None,
                Effect::SaveMemory(memory) => self.memory = memory,
                Effect::WakeAt(at) => self.tabs[tab].wake_at = Some(at),
                Effect::Send(request) => self.sends(tab, request),
            }
        }
        self.looks(tab);
    }

    /// The network takes a request, and does with it what networks do.
    fn sends(&mut self, tab: usize, request: Request) {
        let (visit, token) = (self.tabs[tab].visit, self.token);
        self.tabs[tab].pending += 1;
        let fate = if self.calm { 0 } else { self.chance.below(100) };
        let hears_nothing = |at| (at, Event::Hears { tab, visit, request: request.id, response: None });
        let executes = |at, reply, fault| {
            (at, Event::Executes { tab, visit, request: request.clone(), token, fault, reply, repeated: false })
        };
        if !self.online {
            let at = self.later(50);
            return self.events.push(hears_nothing(at));
        }
        let soon = self.later(800);
        match fate {
            0..50 => self.events.push(executes(soon, Reply::Arrives, None)),
            50..56 => self.events.push(hears_nothing(soon)),
            56..66 => self.events.push(executes(soon, Reply::IsLost, None)),
            66..70 => self.events.push(executes(soon, Reply::IsCut, None)),
            70..75 => self.events.push(executes(soon, Reply::IsHtml, None)),
            75..83 => {
                // The page gives up, and a copy arrives when it is long settled.
                self.count("late copies");
                self.events.push(hears_nothing(soon));
                let late = self.later(200_000);
                self.events.push(executes(late, Reply::GoesNowhere, None));
            }
            83..91 => {
                // As browsers do on a broken connection; the copy in front of the answered one carries the same sign-in.
                self.count("repeated by the network");
                self.events.push(executes(soon, Reply::GoesNowhere, None));
                let repeated = self.later(3_000);
                self.events.push((
                    repeated.max(soon),
                    Event::Executes { tab, visit, request, token, fault: None, reply: Reply::Arrives, repeated: true },
                ));
            }
            91..95 => {
                // One copy is answered, the other is held back.
                self.count("late copies");
                self.events.push(executes(soon, Reply::Arrives, (fate < 93).then_some("rate-limited")));
                let late = self.later(200_000);
                self.events.push(executes(late, Reply::GoesNowhere, None));
            }
            95..98 => self.events.push(executes(soon, Reply::Arrives, Some("technical"))),
            _ => self.events.push(executes(soon, Reply::Arrives, Some("locked-out"))),
        }
    }

    fn later(&mut self, most: u64) -> Timestamp {
        let span = i64::try_from(1 + self.chance.below(most)).expect("a span");
        Timestamp::from_milliseconds(self.now.milliseconds() + span)
    }

    /// What the page says is true, and it is not left without a next step.
    fn looks(&mut self, tab: usize) {
        let one = &self.tabs[tab];
        if let Some(key) = &one.key {
            self.truth.hears(key, one.redemption.state(), &self.backend);
        }
        let view = draw(&one.redemption, self.now);
        let goes_on = one.pending > 0 || one.wake_at.is_some();
        match view.stage {
            Stage::Opening | Stage::Sending | Stage::Settling => {
                assert!(goes_on, "nothing goes on while {:?}", one.redemption.state())
            }
            Stage::Unsettled => {
                assert!(view.outcome.is_some_and(|outcome| !outcome.actions.is_empty()), "no way to ask")
            }
            Stage::Checking | Stage::Mailing => {
                assert!(view.outcome.is_some_and(|outcome| !outcome.actions.is_empty()), "no way on")
            }
            Stage::Refused => assert!(view.outcome.is_some_and(|outcome| !outcome.steps.is_empty()), "no step"),
            Stage::Ready | Stage::Redeemed => {}
        }
        match one.redemption.state() {
            State::Refused { resumed: false, .. } => self.count("refused"),
            State::Ready(Some(_)) => self.count("withdrawn"),
            State::Sending { attempt, .. } if self.backend.has_passed(attempt.key.as_str()) => {
                self.count("checks passed");
            }
            _ => {}
        }
        // The statement is about the attempt that was just settled; the next press makes a new one.
        if matches!(self.tabs[tab].redemption.state(), State::Ready(_) | State::Refused { .. } | State::Redeemed(_)) {
            self.tabs[tab].key = None;
        }
        self.truth.holds(&self.backend);
    }
}
