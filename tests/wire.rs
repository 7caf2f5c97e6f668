//! What crosses to JavaScript, checked from both sides: this test writes the names and real views of the core as TypeScript,
//! and `tsc` holds them against the hand-written types of `www/src/view.ts`. A difference fails one of the two.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use redeemkit::challenge::Method;
use redeemkit::client::{Action, Effect, Input, Redemption, Response};
use redeemkit::code::{SecretCode, arrive, read};
use redeemkit::guidance::{Answer, StepKind};
use redeemkit::l10n::{Locales, PlainFormats};
use redeemkit::problem::ProblemKind;
use redeemkit::program::Program;
use redeemkit::time::Timestamp;
use redeemkit::view::draw;
use serde::Serialize;

/// Holds a file against what it should be, or writes it where `BLESS` is set.
fn is_as_written(file: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, text).expect("it can be written");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == text, "{file} is not what the core says: run `cargo xtask bless`");
}

fn union(name: &str, what: &str, slugs: impl Iterator<Item = &'static str>) -> String {
    let members: String = slugs.map(|slug| format!("\n  | '{slug}'")).collect();
    format!("/** {what} */\nexport type {name} ={members};\n")
}

#[test]
fn the_names_are_those_of_the_core() {
    let problems =
        union("ProblemSlug", "Why a redemption did not happen.", ProblemKind::ALL.iter().map(|kind| kind.slug()));
    let steps = union(
        "StepSlug",
        "Something that a customer can be asked to do.",
        StepKind::ALL.iter().map(|kind| kind.slug()),
    );
    let header = "/** The names that the core gives to problems and steps. Written by tests/wire.rs; change the core instead. */\n";
    is_as_written("www/src/slugs.ts", &format!("{header}\n{problems}\n{steps}"));
}

/// A constant of TypeScript that must satisfy a type.
fn constant(name: &str, of: &str, value: &impl Serialize) -> String {
    let json = serde_json::to_string_pretty(value).expect("it is plain data");
    format!("\nexport const {name} = {json} satisfies {of};\n")
}

/// A redemption that is answered at once.
struct Page {
    redemption: Redemption,
    now: Timestamp,
}

impl Page {
    fn open(account: u16) -> Self {
        let now = Timestamp::parse("2026-11-23T12:00:00Z").expect("it is an instant");
        let mut page = Self { redemption: Redemption::new(Program::example()), now };
        let body = r#"{"reference":"acc-anna","label":"anna@example.com","time_zone":"Europe/Prague",
            "balance":{"amount":"0.00","currency":"EUR"}}"#;
        page.answer(Input::Opened { attempt: None, memory: None }, account, body);
        page
    }

    /// Takes an input in, and answers what it sends.
    fn answer(&mut self, input: Input, status: u16, body: &str) {
        let effects = self.redemption.handle(self.now, input);
        for effect in effects {
            if let Effect::Send(request) = effect {
                let response = Response::new(status, body);
                self.redemption.handle(self.now, Input::Answered { request: request.id, response });
            }
        }
    }

    fn redeems(&mut self, code: &str, status: u16, body: &str) {
        self.redemption.handle(self.now, Input::Typed(SecretCode::new(code.to_owned())));
        self.answer(Input::Submitted { random: [1; 16] }, status, body);
    }

    /// An identity check: its ways, the field for the code, the payment card, the end.
    fn checked(&mut self) -> String {
        let ways = r#"{"methods":[{"method":"sms","target":"••• 12"},{"method":"payment","target":"•••• 4242"}]}"#;
        let offered =
            |check: &str| format!(r#"{{"type":"/problems/identity-check","reference":"R-3","check":{check}}}"#);
        let sent = r#"{"id":"C-1","method":"sms","target":"••• 12","expires_in":600,"resend_in":30,"answers_left":5}"#;
        self.redeems("HHHHH-WWWWW", 403, &offered(ways));
        let mut text = self.view("waysOfTheCheck");
        self.answer(Input::Acted(Action::Check(Method::Sms)), 201, sent);
        self.redemption.handle(self.now, Input::Entered(SecretCode::new("12".to_owned())));
        text += &self.view("securityCode");
        self.redemption.handle(self.now, Input::Acted(Action::OtherWay));
        self.answer(Input::Acted(Action::Check(Method::Payment)), 201, &sent.replace("sms", "payment"));
        text += &self.view("paymentProof");
        self.answer(Input::Proved(SecretCode::new("p".to_owned())), 403, r#"{"type":"/problems/check-locked"}"#);
        text += &self.view("checkLocked");
        text
    }

    /// A list of cards: one is redeemed, one refused, one lacks its PIN, and a fault leaves one waiting.
    fn listed(&mut self, success: &str) -> String {
        let cards = "1K7Q-CTFM-LMTC\n190D-V467-8D52\n90210 55512 8772\n55G2-DHM0-50NN";
        let arrival = arrive(cards, &self.redemption.program().formats).expect("it has codes");
        self.redemption.handle(self.now, Input::Arrived(Box::new(arrival)));
        let mut effects = self.redemption.handle(self.now, Input::Submitted { random: [2; 16] });
        for (status, body) in [(201, success), (422, r#"{"type":"/problems/expired","case":"c9"}"#)] {
            let sent = effects.iter().find_map(|effect| match effect {
                Effect::Send(request) => Some(request.id),
                _ => None,
            });
            let (request, response) = (sent.expect("it is sent"), Response::new(status, body));
            effects = self.redemption.handle(self.now, Input::Answered { request, response });
        }
        let text = self.view("listUnderWay");
        self.redemption.handle(self.now, Input::Acted(Action::Pause));
        text + &self.view("listStopped")
    }

    fn view(&self, name: &str) -> String {
        let mut view = draw(&self.redemption, self.now);
        Locales::<PlainFormats>::new(vec!["cs".to_owned()]).word(&mut view);
        constant(name, "View", &view)
    }
}

#[test]
fn the_views_are_of_their_types() {
    let mut text = "/** Real views and readings of the core, which must satisfy the published types. Written by tests/wire.rs. */\n\
                    import type { Reading, View } from '../src/view.js';\n"
        .to_owned();
    let mut page = Page::open(200);
    page.redemption.handle(page.now, Input::Submitted { random: [1; 16] });
    text += &page.view("empty");
    page.redemption.handle(page.now, Input::Typed(SecretCode::new("1K7Q-CTF!-LMTCX".to_owned())));
    text += &page.view("typing");
    page.redemption.handle(page.now, Input::Typed(SecretCode::new("90210-55512-8772".to_owned())));
    page.redemption.handle(page.now, Input::Submitted { random: [1; 16] });
    text += &page.view("pinWanted");
    for _ in 0..2 {
        page.redeems("55G2-DHM0-50NN", 422, r#"{"type":"/problems/not-recognised","case":"c1","reference":"R-1"}"#);
    }
    text += &page.view("waiting");
    page.redeems("27LF-PTW7-27T6", 422, r#"{"type":"/problems/already-redeemed","case":"c2"}"#);
    text += &page.view("refused");
    page.redemption.handle(page.now, Input::Acted(Action::Says(Answer::Found)));
    text += &page.view("found");
    page.redeems("27LF-PTW7-27T6", 422, r#"{"type":"/problems/expired","date":"2026-10-31T22:59:59Z","case":"c3"}"#);
    text += &page.view("expired");
    assert!(text.contains(r#""zone": "Europe/Prague""#), "an instant of the account is told by the clock there");
    let money = r#"{"amount":"25.00","currency":"EUR"}"#;
    let success =
        format!(r#"{{"state":"redeemed","amount":{money},"balance":{money},"account":"acc-anna","reference":"R-2"}}"#);
    page.redeems("1K7Q-CTFM-LMTC", 201, &success);
    text += &page.view("redeemed");
    text += &page.checked();
    text += &Page::open(200).listed(&success);
    text += &Page::open(401).view("signedOut");
    text += &constant("reading", "Reading", &read("1K7Q-CTF!-LMTCX", &Program::example().formats));
    is_as_written("www/check/wire.ts", &text);
}
