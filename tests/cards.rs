//! Lists of cards under random answers, random customers and random pauses: no card is sent under a second key while its first attempt is open, none is
//! skipped without a word, and at most one attempt is open at a time.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::HashMap;

use proptest::collection::vec;
use proptest::prelude::*;
use redeemkit::client::{Action, Call, CardState, Effect, Input, Redemption, Request, Response, State};
use redeemkit::code::arrive;
use redeemkit::program::Program;
use redeemkit::time::Timestamp;
use serde_json::json;

const CODES: [&str; 6] =
    ["1K7QCTFMLMTC", "190DV4678D52", "55G2DHM050NN", "X730KCV1MA2G", "27LFPTW727T6", "BCDFG-HJKLM"];

/// What the backend knows of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    Redeemed,
    Refused,
    Withdrawn,
}

/// What happens next.
#[derive(Clone, Debug)]
enum Turn {
    /// The request that waits is answered truthfully; a redemption that is new is judged so.
    Answers(Verdict),
    /// Its answer is lost; it arrived, or did not.
    Loses {
        arrived: bool,
    },
    Acts(Action),
    Takes(usize),
    Submits,
    SignsIn(bool),
    Waits,
}

#[derive(Clone, Copy, Debug)]
enum Verdict {
    Redeems,
    Refuses(&'static str),
    Fails(u16, &'static str),
}

fn turn() -> impl Strategy<Value = Turn> {
    let verdict = prop_oneof![
        4 => Just(Verdict::Redeems),
        3 => prop::sample::select(vec!["not-recognised", "already-redeemed", "billed-by-partner"]).prop_map(Verdict::Refuses),
        2 => prop::sample::select(vec![(500, "technical"), (429, "rate-limited"), (401, "not-signed-in"), (403, "session-stale")])
            .prop_map(|(status, slug)| Verdict::Fails(status, slug)),
    ];
    let action = prop::sample::select(vec![
        Action::GoOn,
        Action::GoOn,
        Action::Pause,
        Action::LeaveOut(2),
        Action::StartOver,
        Action::AskAgain,
        Action::ClearCookies,
    ]);
    prop_oneof![
        10 => verdict.prop_map(Turn::Answers),
        2 => any::<bool>().prop_map(|arrived| Turn::Loses { arrived }),
        4 => action.prop_map(Turn::Acts),
        1 => (0..6_usize).prop_map(Turn::Takes),
        2 => Just(Turn::Submits),
        1 => any::<bool>().prop_map(Turn::SignsIn),
        2 => Just(Turn::Waits),
    ]
}

struct World {
    redemption: Redemption,
    now: Timestamp,
    pending: Vec<Request>,
    /// What the backend knows, by key.
    attempts: HashMap<String, Known>,
    /// The keys that each code was sent under.
    keys: HashMap<String, Vec<String>>,
    /// Codes whose attempt the customer let be while it was open.
    let_be: Vec<String>,
    anna: bool,
    left_out: usize,
    submitted: u8,
}

impl World {
    fn new() -> Self {
        let redemption = Redemption::new(Program::example());
        let now = Timestamp::parse("2026-11-23T12:00:00Z").expect("it is an instant");
        let mut world = Self {
            redemption,
            now,
            pending: Vec::new(),
            attempts: HashMap::new(),
            keys: HashMap::new(),
            let_be: Vec::new(),
            anna: true,
            left_out: 0,
            submitted: 1,
        };
        world.takes(Input::Opened { attempt: None, memory: None });
        let list = arrive(&CODES.join("\n"), &Program::example().formats).expect("it has codes");
        assert_eq!(list.reading.candidates.len(), CODES.len());
        world.takes(Input::Arrived(Box::new(list)));
        world.takes(Input::Submitted { random: [1; 16] });
        world
    }

    fn takes(&mut self, input: Input) {
        let open = match self.redemption.state() {
            State::Unsettled { attempt, .. } => Some(attempt.key.as_str().to_owned()),
            _ => None,
        };
        if let (Input::Acted(Action::StartOver), Some(key)) = (&input, open) {
            let code = self.keys.iter().find(|(_, keys)| keys.contains(&key)).map(|(code, _)| code.clone());
            self.let_be.extend(code);
        }
        for effect in self.redemption.handle(self.now, input) {
            let Effect::Send(request) = effect else { continue };
            match &request.call {
                Call::Account => {
                    let account = if self.anna { "anna" } else { "bo" };
                    let body = json!({ "reference": account, "label": account }).to_string();
                    self.takes(Input::Answered { request: request.id, response: Response::new(200, body) });
                    continue;
                }
                Call::ClearCookies => {
                    self.takes(Input::Answered { request: request.id, response: Response::new(204, "") });
                    continue;
                }
                Call::Redeem { attempt, code } => self.sends(attempt.key.as_str(), code.expose()),
                _ => {}
            }
            self.pending.push(request);
        }
    }

    /// The rule: a code is sent under a new key only once nothing can come of the one before.
    fn sends(&mut self, key: &str, code: &str) {
        for (other, keys) in &self.keys {
            for earlier in keys.iter().filter(|earlier| *earlier != key) {
                let is_over = self.attempts.contains_key(earlier) || self.let_be.contains(other);
                assert!(is_over, "{code} is sent while an attempt for {other} is open");
                assert!(
                    other != code
                        || self.let_be.contains(other)
                        || self.attempts.get(earlier) != Some(&Known::Redeemed),
                    "a card that is redeemed is sent again"
                );
            }
        }
        let keys = self.keys.entry(code.to_owned()).or_default();
        if !keys.iter().any(|known| known == key) {
            keys.push(key.to_owned());
        }
    }

    fn answers(&mut self, verdict: Verdict) {
        if self.pending.is_empty() {
            return;
        }
        let Request { id, call } = self.pending.remove(0);
        let account = if self.anna { "anna" } else { "bo" };
        let response = match &call {
            Call::Redeem { attempt, .. } if attempt.account != account => problem(409, "account-changed"),
            Call::Redeem { attempt, .. } => self.judged(attempt.key.as_str(), verdict, account),
            Call::Ask(attempt) if attempt.account != account => problem(409, "account-changed"),
            Call::Withdraw(attempt) if attempt.account != account => problem(409, "account-changed"),
            Call::Ask(attempt) => match self.attempts.get(attempt.key.as_str()) {
                None => problem(404, "unknown-attempt"),
                Some(known) => told(*known, account),
            },
            Call::Withdraw(attempt) => {
                let known = self.attempts.entry(attempt.key.as_str().to_owned()).or_insert(Known::Withdrawn);
                told(*known, account)
            }
            Call::Account | Call::ClearCookies | Call::Check { .. } | Call::Mail { .. } | Call::HandOver { .. } => {
                panic!("nobody asks that here")
            }
        };
        self.takes(Input::Answered { request: id, response });
    }

    fn judged(&mut self, key: &str, verdict: Verdict, account: &str) -> Response {
        if let Some(known) = self.attempts.get(key) {
            return if *known == Known::Withdrawn { problem(409, "withdrawn") } else { told(*known, account) };
        }
        match verdict {
            Verdict::Redeems => {
                self.attempts.insert(key.to_owned(), Known::Redeemed);
                told(Known::Redeemed, account)
            }
            Verdict::Refuses(slug) => {
                self.attempts.insert(key.to_owned(), Known::Refused);
                problem(422, slug)
            }
            Verdict::Fails(status, slug) => problem(status, slug),
        }
    }

    fn turns(&mut self, turn: &Turn) {
        match turn {
            Turn::Answers(verdict) => self.answers(*verdict),
            Turn::Loses { arrived } => {
                let Some(request) = self.pending.first().cloned() else { return };
                let account = if self.anna { "anna" } else { "bo" };
                if let (true, Call::Redeem { attempt, .. }) = (arrived, &request.call)
                    && attempt.account == account
                {
                    self.judged(attempt.key.as_str(), Verdict::Redeems, account);
                }
                self.pending.remove(0);
                self.takes(Input::Unanswered { request: request.id });
            }
            Turn::Acts(action) => {
                let before = self.redemption.cards().map_or(0, |cards| cards.all().len());
                self.takes(Input::Acted(*action));
                if matches!(action, Action::LeaveOut(_)) {
                    self.left_out += before - self.redemption.cards().map_or(0, |cards| cards.all().len());
                }
            }
            Turn::Takes(place) => self.takes(Input::TookCard(*place)),
            Turn::Submits => {
                // As chance would have it: never the same twice.
                self.submitted += 1;
                self.takes(Input::Submitted { random: [self.submitted; 16] });
            }
            Turn::SignsIn(anna) => {
                self.anna = *anna;
                self.takes(Input::AccountMayHaveChanged);
            }
            Turn::Waits => {
                self.now = self.now.plus_seconds(90);
                self.takes(Input::Woke);
            }
        }
    }

    /// Until nothing is under way and no card waits, everything goes well now, and who made an open attempt is signed in.
    fn ends(&mut self) {
        for _ in 0..200 {
            if let State::Unsettled { attempt, .. } = self.redemption.state() {
                self.anna = attempt.account == "anna";
                self.takes(Input::AccountMayHaveChanged);
            }
            if self.redemption.cards().is_none_or(|cards| cards.is_finished()) {
                return;
            }
            self.turns(&Turn::Waits);
            self.answers(Verdict::Redeems);
            self.takes(Input::Acted(Action::AskAgain));
            self.takes(Input::Acted(Action::GoOn));
        }
        panic!("the list does not come to its end: {:?}", self.redemption.cards());
    }
}

fn problem(status: u16, slug: &str) -> Response {
    Response::new(status, json!({ "type": format!("/problems/{slug}") }).to_string())
}

fn told(known: Known, account: &str) -> Response {
    let money = json!({ "amount": "5.00", "currency": "EUR" });
    match known {
        Known::Redeemed => {
            let body = json!({ "state": "redeemed", "amount": money, "balance": money, "account": account });
            Response::new(201, body.to_string())
        }
        Known::Refused => Response::new(
            200,
            json!({ "state": "refused", "problem": { "type": "/problems/not-recognised" } }).to_string(),
        ),
        Known::Withdrawn => Response::new(200, json!({ "state": "withdrawn" }).to_string()),
    }
}

fn cases() -> ProptestConfig {
    let cases = if std::env::var_os("REDEEMKIT_LONG").is_some() { 100_000 } else { 2_000 };
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn each_card_is_tried_once_at_a_time_and_none_is_skipped(turns in vec(turn(), 0..60)) {
        let mut world = World::new();
        for turn in &turns {
            world.turns(turn);
        }
        let listed = world.redemption.cards().map(|cards| cards.all().len());
        world.ends();
        if let (Some(listed), Some(cards)) = (listed, world.redemption.cards()) {
            prop_assert_eq!(listed + world.left_out, CODES.len(), "no card is gone but those that were left out");
            for card in cards.all() {
                let is_told = !matches!(card.state(), CardState::Waiting | CardState::UnderWay);
                prop_assert!(is_told, "{:?}", card);
            }
            let credited = cards.all().iter().filter(|card| matches!(card.state(), CardState::Redeemed(_))).count();
            let really = world.attempts.values().filter(|known| **known == Known::Redeemed).count();
            prop_assert!(credited <= really, "{} are said to be redeemed, {} are", credited, really);
        }
    }
}
