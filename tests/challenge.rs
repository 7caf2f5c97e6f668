//! Every state of the identity check with every input: what it turns into and what is done next, as a table in
//! `challenge.txt`. No pair is left out, and a change of any is seen in review. `cargo xtask bless` writes the table anew.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use redeemkit::challenge::{Challenge, Input, Method, Next, Reply, State};
use redeemkit::time::Timestamp;
use serde_json::{Value, json};

fn noon() -> Timestamp {
    Timestamp::parse("2026-11-24T12:00:00Z").expect("it is an instant")
}

fn offered() -> Challenge {
    Challenge::offered(&json!({ "methods": [
        { "method": "email", "target": "a•••@example.com" },
        { "method": "payment", "target": "•••• 4242" },
        { "method": "carrier-pigeon", "target": "loft 3" },
    ] }))
}

fn begun(method: &str, resend_in: Option<u32>) -> Reply {
    let body = json!({ "id": "C-1", "method": method, "target": "•••", "expires_in": 600, "resend_in": resend_in, "answers_left": 5 });
    Reply::read(201, Some(&body), None)
}

fn refused(status: u16, slug: &str, more: Value) -> Reply {
    let mut body = more;
    body["type"] = json!(format!("/problems/{slug}"));
    Reply::read(status, Some(&body), Some(20))
}

impl Way {
    fn then(mut self, input: Input<'_>) -> Self {
        self.0.handle(noon(), input);
        self
    }

    fn open(method: Method, resend_in: Option<u32>) -> Self {
        Self(offered()).then(Input::Chose(method)).then(Input::Replied(begun(method.slug(), resend_in)))
    }
}

/// A challenge on the way to a state.
struct Way(Challenge);

fn states() -> Vec<(&'static str, Challenge)> {
    vec![
        ("choosing", offered()),
        ("beginning", Way(offered()).then(Input::Chose(Method::Email)).0),
        ("open", Way::open(Method::Email, Some(30)).0),
        ("open, another code may be sent", Way::open(Method::Email, Some(0)).0),
        ("open, no more codes", Way::open(Method::Email, None).0),
        ("open, payment", Way::open(Method::Payment, None).0),
        ("open, asking", Way::open(Method::Email, Some(0)).then(Input::AskedAgain).0),
        ("locked", Challenge::offered(&json!({ "methods": [], "reset_required": true }))),
        ("no way", Challenge::offered(&json!({ "methods": [], "unverified_phone": true }))),
    ]
}

fn inputs() -> Vec<(&'static str, Input<'static>)> {
    vec![
        ("chose a way", Input::Chose(Method::Email)),
        ("chose a way not offered", Input::Chose(Method::Sms)),
        ("entered a code", Input::Answered("Your code is 123 456.")),
        ("entered something else", Input::Answered("12345")),
        ("payment proved", Input::Proved("p-1")),
        ("asked for another code", Input::AskedAgain),
        ("asked for another way", Input::AskedOtherWay),
        ("reply begun", Input::Replied(begun("email", Some(30)))),
        ("reply passed", Input::Replied(Reply::read(200, Some(&json!({ "state": "passed" })), None))),
        ("reply check passed before", Input::Replied(refused(409, "check-passed", json!({})))),
        ("reply unknown check", Input::Replied(refused(404, "unknown-check", json!({})))),
        ("reply way is gone", Input::Replied(refused(422, "method-unavailable", json!({})))),
        ("reply not signed in", Input::Replied(refused(401, "not-signed-in", json!({})))),
        ("reply wrong", Input::Replied(refused(422, "wrong-answer", json!({ "answers_left": 2 })))),
        ("reply expired", Input::Replied(refused(410, "answer-expired", json!({})))),
        ("reply too early", Input::Replied(refused(429, "resend-too-early", json!({})))),
        ("reply no more messages", Input::Replied(refused(429, "resend-limit", json!({})))),
        ("reply rate-limited", Input::Replied(refused(429, "rate-limited", json!({})))),
        ("reply locked", Input::Replied(refused(403, "check-locked", json!({})))),
        ("reply unreadable", Input::Replied(Reply::read(502, None, None))),
        ("no reply", Input::NoReply),
    ]
}

fn shown(challenge: &Challenge) -> String {
    let state = match challenge.state() {
        State::Choosing => "choosing".to_owned(),
        State::Beginning => "beginning".to_owned(),
        State::Open { sent, asking } => {
            let again = sent.again_at.map_or("never again".to_owned(), |at| {
                format!("again in {} s", (at.milliseconds() - noon().milliseconds()) / 1_000)
            });
            let asking = if *asking { ", asking" } else { "" };
            format!("open by {}, {} left, {again}{asking}", sent.way.method.slug(), sent.answers_left)
        }
        State::Locked => "locked".to_owned(),
        State::NoWay => "no way".to_owned(),
    };
    match challenge.trouble(noon()) {
        Some(redeemkit::challenge::Trouble::Later(_)) => format!("{state} (Later)"),
        Some(trouble) => format!("{state} ({trouble:?})"),
        None => state,
    }
}

fn done(next: Option<Next>) -> String {
    match next {
        Some(Next::Ask(question)) => format!("{question:?}"),
        Some(Next::Redeem) => "redeems again".to_owned(),
        None => String::new(),
    }
}

#[test]
fn the_table_is_complete_and_as_written() {
    let mut table = String::new();
    for (name, state) in states() {
        let before = shown(&state);
        let _ = writeln!(table, "{name} = {before}");
        for (name, input) in inputs() {
            let mut state = state.clone();
            let next = done(state.handle(noon(), input));
            let after = shown(&state);
            let changed = if after == before { "·".to_owned() } else { after };
            let _ = writeln!(table, "{}", format!("  {name:<26} {changed:<52} {next}").trim_end());
        }
        table.push('\n');
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/challenge.txt");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&file, &table).expect("it can be written");
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    assert!(written == table, "tests/challenge.txt is not what the check does: run `cargo xtask bless` and read it");
}

#[test]
fn limits_of_messages_and_of_answers_are_kept_apart() {
    let Way(mut challenge) = Way::open(Method::Email, Some(0)).then(Input::AskedAgain);
    challenge.handle(noon(), Input::Replied(refused(429, "resend-limit", json!({}))));
    let next = challenge.handle(noon(), Input::Answered("123456"));
    assert!(matches!(next, Some(Next::Ask(_))), "no more messages, and answers all the same");
    challenge.handle(noon(), Input::Replied(refused(422, "wrong-answer", json!({ "answers_left": 1 }))));
    let State::Open { sent, .. } = challenge.state() else { panic!("it is open") };
    assert_eq!((sent.answers_left, sent.again_at), (1, None));
}

#[test]
fn time_alone_makes_a_code_old_and_another_one_possible() {
    let Way(mut challenge) = Way::open(Method::Email, Some(30));
    assert_eq!(challenge.changes_at(noon()), Some(noon().plus_seconds(30)));
    assert_eq!(challenge.changes_at(noon().plus_seconds(30)), Some(noon().plus_seconds(600)));
    assert_eq!(challenge.trouble(noon().plus_seconds(599)), None);
    assert!(challenge.trouble(noon().plus_seconds(600)).is_some());
    assert_eq!(challenge.handle(noon().plus_seconds(29), Input::AskedAgain), None);
    assert!(challenge.handle(noon().plus_seconds(30), Input::AskedAgain).is_some());
}

#[test]
fn neither_security_code_nor_proof_can_be_printed() {
    let Way(mut by_mail) = Way::open(Method::Email, None);
    let Way(mut by_card) = Way::open(Method::Payment, None);
    let asked =
        [by_mail.handle(noon(), Input::Answered("918273")), by_card.handle(noon(), Input::Proved("proof-918273"))];
    let text = format!("{asked:?} {by_mail:?} {by_card:?}");
    assert!(!text.contains("918273"), "{text}");
    let bodies: String = asked
        .iter()
        .flatten()
        .map(|next| match next {
            Next::Ask(question) => question.body("k", "a"),
            Next::Redeem => String::new(),
        })
        .collect();
    assert_eq!(bodies, r#"{"answer":"918273"}{"proof":"proof-918273"}"#);
}

#[test]
fn a_hostile_offer_or_answer_is_no_check() {
    for offer in [
        json!(null),
        json!([]),
        json!({ "methods": 7 }),
        json!({ "methods": [7, {}, { "method": "email" }, { "method": "sms", "target": "\u{202e}" }] }),
    ] {
        assert_eq!(*Challenge::offered(&offer).state(), State::NoWay, "{offer}");
    }
    let good = json!({ "id": "C-1", "method": "email", "target": "a", "expires_in": 600, "answers_left": 5 });
    assert!(matches!(Reply::read(200, Some(&good), None), Reply::Begun(_)));
    for (member, value) in [
        ("id", json!("../account")),
        ("id", json!("")),
        ("method", json!("pigeon")),
        ("target", json!(7)),
        ("expires_in", json!(-1)),
        ("answers_left", json!("5")),
    ] {
        let mut body = good.clone();
        body[member] = value;
        assert_eq!(Reply::read(200, Some(&body), None), Reply::Unreadable, "{body}");
    }
}
