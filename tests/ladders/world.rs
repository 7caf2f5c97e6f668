//! One customer with one card, a page with its storage, and a backend that may say anything: a story that follows from its seed.

use std::collections::{BTreeMap, VecDeque};

use redeemkit::client::{Action, Call, Effect, Input, Redemption, Request, Response, State};
use redeemkit::code::SecretCode;
use redeemkit::guidance::{StepKind, StepState};
use redeemkit::ladder::same_message;
use redeemkit::problem::{Certainty, Finality, ProblemKind};
use redeemkit::program::Program;
use redeemkit::time::Timestamp;
use redeemkit::view::{OutcomeView, Stage, StepView, View, draw};
use serde_json::{Value, json};

use crate::chance::Chance;
use crate::offers::Offers;

const CODE: &str = "55G2-DHM0-50NN";
const ACCOUNTS: [&str; 2] = ["anna", "bo"];
/// The most things that a customer has to do before it ends.
const PATIENCE: u32 = 500;

/// A program, and the same with other guidance.
const GUIDANCE: [&str; 4] = [
    "{}",
    r#"{ "without": ["clear-cookies", "use-other-account"] }"#,
    r#"{ "without": ["wait", "check-history", "choose-situation"] }"#,
    r#"{ "ladders": { "expired": [
        { "steps": ["check-and-retype"], "next": "entered-correctly" },
        { "steps": ["find-the-code"], "next": "not-found" },
        { "steps": ["keep-for-later", "use-other-account"], "one_of": true, "next": "same-again" },
        { "steps": ["wait", "redeem-again"], "next": "any-again" },
        { "steps": ["contact-support"] } ] } }"#,
];

pub struct World {
    chance: Chance,
    now: Timestamp,
    program: Program,
    redemption: Redemption,
    attempt: Option<String>,
    memory: Option<String>,
    /// Nothing can be stored.
    blocked: bool,
    account: Option<&'static str>,
    billing: Option<&'static str>,
    online: bool,
    wake_at: Option<Timestamp>,
    /// What the backend answers with, one of them at random.
    moods: Vec<ProblemKind>,
    /// Whether the backend tells cards apart.
    has_case: bool,
    /// Whether it may redeem the card.
    redeems: bool,
    answers: VecDeque<Input>,
    offers: Offers,
    /// The story so far, to be printed where it goes wrong.
    told: Vec<String>,
    pub counts: BTreeMap<&'static str, u64>,
}

impl World {
    pub fn new(seed: u64, first: ProblemKind) -> Self {
        let mut chance = Chance::new(seed);
        let mut program = serde_json::to_value(Program::example()).expect("it is plain data");
        // A mailed link takes the place of a ladder.
        program["mailed_link"] = serde_json::json!(false);
        program["guidance"] = serde_json::from_str(GUIDANCE[chance.index(GUIDANCE.len())]).expect("it is JSON");
        let program = Program::from_json(&program.to_string()).expect("it is well-formed");
        let mut world = Self {
            now: Timestamp::parse("2026-11-23T12:00:00Z").expect("it is an instant"),
            redemption: Redemption::new(program.clone()),
            program,
            attempt: None,
            memory: None,
            blocked: chance.percent(10),
            account: Some(ACCOUNTS[0]),
            billing: [None, None, Some("direct"), Some("partner"), Some("bundle")][chance.index(5)],
            online: true,
            wake_at: None,
            moods: vec![first],
            has_case: chance.percent(60),
            redeems: false,
            answers: VecDeque::new(),
            offers: Offers::default(),
            told: Vec::new(),
            counts: BTreeMap::new(),
            chance,
        };
        world.opens();
        world
    }

    pub fn meets_the_first_problem(&mut self) {
        if self.moods == [ProblemKind::Offline] {
            self.takes(Input::Connection { online: false });
        }
        self.redeems();
        self.takes(Input::Connection { online: true });
        // From now on the backend says this, this and another, or whatever it likes.
        let first = self.moods[0];
        let more = [0, 1, 3, ProblemKind::ALL.len()][self.chance.index(4)];
        self.moods.extend((0..more).map(|_| ProblemKind::ALL[self.chance.index(ProblemKind::ALL.len())]));
        if self.chance.percent(20) {
            self.moods.retain(|kind| *kind != first);
            self.moods.push(ProblemKind::ALL[self.chance.index(ProblemKind::ALL.len())]);
        }
    }

    /// A customer who does what comes to mind, and things that happen.
    pub fn does_anything(&mut self) {
        self.redeems = true;
        for _ in 0..self.chance.below(40) {
            match self.chance.below(100) {
                0..20 => self.redeems(),
                20..60 => self.presses_something(),
                60..70 => {
                    let span = [60, 3_600, 86_400, 86_400 * 4][self.chance.index(4)];
                    self.waits(span);
                }
                70..75 => self.reloads(),
                75..78 => self.chooses_a_situation(),
                78..86 => self.changes_account(),
                86..94 => self.does_what_is_next(),
                94..98 => {
                    self.online = !self.online;
                    self.takes(Input::Connection { online: self.online });
                }
                _ => self.wipes_storage(),
            }
        }
        self.redeems = false;
        self.online = true;
        self.takes(Input::Connection { online: true });
    }

    /// A customer who does what the page says, until it has no more to say than to ask support.
    pub fn goes_on_to_the_end(&mut self) {
        for _ in 0..PATIENCE {
            if let Some(end) = self.end() {
                return self.count(end);
            }
            self.does_what_is_next();
        }
        panic!("there is no end: {:?}", self.outcome());
    }

    /// What the story has come to, if it is over.
    fn end(&self) -> Option<&'static str> {
        if matches!(self.redemption.state(), State::Redeemed(_) | State::Ready(Some(_))) {
            return Some("a good end");
        }
        let outcome = self.outcome()?;
        match outcome.steps.iter().any(|step| step.kind == StepKind::ContactSupport) {
            true => Some("support"),
            false => (outcome.problem == Some(ProblemKind::Offline)).then_some("the network"),
        }
    }

    /// Does the first thing that is to be done now, or another of those that will do.
    fn does_what_is_next(&mut self) {
        // On the ready page there is no ladder to climb.
        let Some(outcome) = self.outcome().filter(|_| self.view().stage != Stage::Ready) else { return self.redeems() };
        let current: Vec<StepView> =
            outcome.steps.iter().filter(|step| step.state == StepState::Current).cloned().collect();
        if current.is_empty() {
            // All is done, or only asking helps: comes back another time.
            self.waits(3_600);
            if !self.blocked {
                self.reloads();
            }
            return self.redeems();
        }
        let step = current[self.chance.index(current.len())].clone();
        match step.kind {
            StepKind::CheckAndRetype | StepKind::RedeemAgain | StepKind::RestartWithCard => self.redeems(),
            StepKind::FindTheCode if self.chance.percent(50) => self.redeems(),
            StepKind::CheckHistory | StepKind::CheckBalance | StepKind::FindTheCode if offers(&step, "not-found") => {
                self.presses(&step, "not-found");
            }
            StepKind::ChooseSituation => {
                let answer = ["partner", "bundle", "neither"][self.chance.index(3)];
                self.presses(&step, answer);
            }
            StepKind::ClearCookies if self.chance.percent(30) && step.resume.is_some() => {
                // By hand, with all that the site has stored; the link is what is left.
                self.count("resumed by link");
                let link = step.resume.expect("it is offered").fragment;
                (self.account, self.attempt, self.memory) = (None, None, None);
                self.offers.does(StepKind::ClearCookies);
                self.opens();
                self.takes(Input::Linked(link));
            }
            StepKind::ClearCookies => self.presses(&step, "clear-cookies"),
            // The sign-in is another page, or another tab where nothing can be stored.
            StepKind::SignIn => {
                self.account = Some(match self.redemption.state() {
                    State::Unsettled { attempt, .. } if attempt.account == ACCOUNTS[1] => ACCOUNTS[1],
                    _ => ACCOUNTS[0],
                });
                if self.blocked {
                    self.takes(Input::AccountMayHaveChanged);
                } else {
                    self.reloads();
                }
            }
            StepKind::Wait | StepKind::WaitShort => {
                let until = step.until.expect("a wait that is to be done has an end");
                let left = (until.milliseconds() - self.now.milliseconds()) / 1_000;
                self.waits(u32::try_from(left).unwrap_or_default() + 1);
                if self.chance.percent(50) && !self.blocked {
                    self.reloads();
                }
            }
            StepKind::UseOtherAccount if self.chance.percent(50) => {
                self.changes_account();
                self.redeems();
            }
            StepKind::UseOtherAccount => self.presses(&step, "did-not-help"),
            StepKind::ContactSupport => {}
            kind => self.presses(&step, &format!("done:{}", kind.slug())),
        }
    }

    fn presses(&mut self, step: &StepView, name: &str) {
        assert!(offers(step, name), "{:?} does not offer {name}", step.kind);
        self.offers.does(step.kind);
        self.acts(name);
    }

    fn presses_something(&mut self) {
        let view = self.view();
        let mut names: Vec<(String, Option<StepKind>)> = Vec::new();
        if let Some(outcome) = &view.outcome {
            names.extend(outcome.actions.iter().map(|action| (action.name.clone(), None)));
            for step in &outcome.steps {
                names.extend(step.actions.iter().map(|action| (action.name.clone(), Some(step.kind))));
            }
        }
        if names.is_empty() {
            return;
        }
        let (name, step) = names.swap_remove(self.chance.index(names.len()));
        if let Some(step) = step.filter(|_| name.starts_with("done:")) {
            self.offers.does(step);
        }
        self.acts(&name);
    }

    fn chooses_a_situation(&mut self) {
        let Some(situations) = self.view().situations else { return };
        let name = situations.choices[self.chance.index(situations.choices.len())].name.clone();
        self.count("situations chosen");
        self.offers.begin_anew();
        let action = Action::from_name(&name).expect("the view offers what there is");
        self.takes(Input::Acted(action));
        assert!(self.outcome().is_some_and(|outcome| !outcome.steps.is_empty()), "{name} leads nowhere");
    }

    /// Presses a button; it brings something about.
    fn acts(&mut self, name: &str) {
        let action = Action::from_name(name).expect("the view offers what there is");
        // These two are done in the field, which is the customer's; asking may find out nothing new.
        let silent = matches!(action, Action::EditCode | Action::RedeemAgain | Action::AskAgain);
        let before = self.view();
        let effects = self.takes(Input::Acted(action));
        assert!(silent || effects > 0 || self.view() != before, "{name} has no effect at {:?}", before.outcome);
    }

    /// Types the code and redeems it.
    fn redeems(&mut self) {
        // What the customer has chosen is of no card yet; the answer may go on with what was tried with the card before.
        let chosen =
            matches!(self.redemption.state(), State::Refused { problem, .. } if problem.certainty == Certainty::Said);
        let before = self.outcome().filter(|_| !chosen);
        self.takes(Input::Typed(SecretCode::new(CODE.to_owned())));
        let random = self.chance.bytes();
        self.takes(Input::Submitted { random });
        if let (Some(before), Some(after)) = (before, self.outcome())
            && let (Some(one), Some(other)) = (before.problem, after.problem)
            && (same_message(one, other))
            && self.view().stage == Stage::Refused
        {
            self.offers.same_again(&before);
        }
        self.looks();
    }

    fn waits(&mut self, seconds: u32) {
        let until = self.now.plus_seconds(seconds);
        while let Some(at) = self.wake_at.filter(|at| *at <= until) {
            self.now = at;
            self.wake_at = None;
            self.takes(Input::Woke);
        }
        self.now = until;
        self.looks();
    }

    fn opens(&mut self) {
        self.redemption = Redemption::new(self.program.clone());
        self.wake_at = None;
        let (attempt, memory) = (self.attempt.clone(), self.memory.clone());
        self.takes(Input::Opened { attempt, memory });
        self.takes(Input::Connection { online: self.online });
    }

    fn reloads(&mut self) {
        self.count("reloads");
        if self.blocked {
            self.offers.begin_anew();
        }
        self.opens();
    }

    fn changes_account(&mut self) {
        self.count("accounts changed");
        self.account = match self.chance.below(3) {
            0 => None,
            other => Some(ACCOUNTS[usize::try_from(other).expect("an index") - 1]),
        };
        self.offers.begin_anew();
        self.takes(Input::AccountMayHaveChanged);
    }

    fn wipes_storage(&mut self) {
        self.told.push("wipes the storage".to_owned());
        self.count("wiped");
        (self.attempt, self.memory) = (None, None);
        self.offers.begin_anew();
        self.opens();
    }

    /// Takes an input in, with everything that follows from it at once; how many effects there were.
    fn takes(&mut self, input: Input) -> usize {
        let mut count = 0;
        self.now = self.now.plus_seconds(1);
        self.told.push(format!("{} {input:?}", self.now));
        self.answers.push_back(input);
        loop {
            while let Some(input) = self.answers.pop_front() {
                let effects = self.redemption.handle(self.now, input);
                count += effects.len();
                effects.into_iter().for_each(|effect| self.carries_out(effect));
            }
            // What is under way goes on, and takes its time.
            let busy = matches!(self.view().stage, Stage::Opening | Stage::Sending | Stage::Settling);
            let Some(at) = self.wake_at.take_if(|_| busy) else { break };
            self.now = self.now.max(at);
            self.answers.push_back(Input::Woke);
        }
        self.looks();
        count
    }

    fn carries_out(&mut self, effect: Effect) {
        match effect {
            Effect::SaveAttempt(attempt) => self.attempt = Some(attempt).filter(|_| !self.blocked),
            Effect::ForgetAttempt => self.attempt = None,
            Effect::SaveMemory(memory) => self.memory = memory.filter(|_| !self.blocked),
            Effect::WakeAt(at) => self.wake_at = Some(at),
            Effect::Send(request) => {
                let answer = self.answers_to(&request);
                self.answers.push_back(answer);
            }
        }
    }

    fn answers_to(&mut self, request: &Request) -> Input {
        let request_id = request.id;
        let answer = |status, body: Value| Input::Answered {
            request: request_id,
            response: Response::new(status, body.to_string()),
        };
        if !self.online {
            return Input::Unanswered { request: request_id };
        }
        match (&request.call, self.account) {
            (Call::ClearCookies, _) if self.chance.percent(20) => answer(500, json!({})),
            (Call::ClearCookies, _) => {
                self.account = None;
                answer(204, json!({}))
            }
            (_, None) => answer(401, json!({ "type": "/problems/not-signed-in" })),
            (Call::Account, Some(account)) => {
                answer(200, json!({ "reference": account, "label": account, "billing": self.billing }))
            }
            // Here the check of a backend stands elsewhere, so nothing is asked of one.
            (Call::Check { .. } | Call::Mail { .. } | Call::HandOver { .. }, _) => {
                answer(404, json!({ "type": "/problems/unknown-check" }))
            }
            (Call::Ask(_), _) => answer(404, json!({ "type": "/problems/unknown-attempt" })),
            (Call::Withdraw(_), _) => answer(200, json!({ "state": "withdrawn" })),
            (Call::Redeem { .. }, Some(account)) => {
                let money = json!({ "amount": "5.00", "currency": "EUR" });
                if self.redeems && self.chance.percent(5) {
                    let body = json!({ "state": "redeemed", "amount": money, "balance": money, "account": account });
                    return answer(201, body);
                }
                let kind = self.moods[self.chance.index(self.moods.len())];
                let status = if kind.finality() == Finality::Final { 422 } else { 429 };
                let mut body = json!({ "type": format!("/problems/{}", kind.slug()) });
                if self.has_case {
                    body["case"] = json!(format!("case-of-{account}"));
                }
                answer(status, body)
            }
        }
    }

    /// What the page shows is no dead end, and nothing that was climbed already.
    fn looks(&mut self) {
        if matches!(self.redemption.state(), State::Ready(_) | State::Redeemed(_)) {
            self.offers.begin_anew();
        }
        let Some(outcome) = self.outcome() else { return };
        let step = |step: &StepView| format!("{} {:?}", step.kind.slug(), step.state);
        let steps: Vec<String> = outcome.steps.iter().map(step).collect();
        self.told.push(format!("  {:?}: {}", outcome.problem, steps.join(", ")));
        if self.view().stage == Stage::Refused {
            assert!(!outcome.steps.is_empty(), "nothing to do at {:?}", outcome.problem);
            if self.offers.shows(&outcome) {
                self.count("rungs left");
            }
        }
    }

    fn view(&self) -> View {
        draw(&self.redemption, self.now)
    }

    fn outcome(&self) -> Option<OutcomeView> {
        self.view().outcome
    }

    fn count(&mut self, what: &'static str) {
        *self.counts.entry(what).or_insert(0) += 1;
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if std::thread::panicking() {
            println!("The story:\n{}", self.told.join("\n"));
        }
    }
}

fn offers(step: &StepView, name: &str) -> bool {
    step.actions.iter().any(|action| action.name == name)
}
