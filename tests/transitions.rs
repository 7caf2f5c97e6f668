//! Every state of the client with every input: what it turns into and what it asks for, as a table in `transitions.txt`. No
//! pair is left out, and a change of any is seen in review. `cargo xtask bless` writes the table anew.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use redeemkit::challenge::{Method, State as Stage};
use redeemkit::client::{Action, Attempt, Call, Effect, IdempotencyKey, Input, Redemption, RequestId, Response, State};
use redeemkit::code::{SecretCode, arrive};
use redeemkit::guidance::{Answer, Situation, StepKind};
use redeemkit::program::Program;
use redeemkit::time::Timestamp;

const ANNA: &str = r#"{"reference":"anna","label":"anna@example.com"}"#;
const BO: &str = r#"{"reference":"bo","label":"bo@example.com"}"#;
const REDEEMED: &str = r#"{"state":"redeemed","amount":{"amount":"5.00","currency":"EUR"},"balance":{"amount":"5.00","currency":"EUR"},"account":"anna"}"#;

const CHECK: &str = r#"{"type":"/problems/identity-check","check":{"methods":[{"method":"email","target":"a"},{"method":"payment","target":"4"}]}}"#;
const CODE_SENT: &str = r#"{"id":"C-1","method":"email","target":"a","expires_in":600,"resend_in":0,"answers_left":5}"#;
const LOCKED: &str = r#"{"type":"/problems/identity-check","check":{"methods":[],"reset_required":true}}"#;

fn noon() -> Timestamp {
    Timestamp::parse("2026-11-23T12:00:00Z").expect("it is an instant")
}

fn problem(slug: &str) -> String {
    format!(r#"{{"type":"/problems/{slug}"}}"#)
}

/// A redemption on the way to a state, with the last requests that it sent.
struct Way {
    redemption: Redemption,
    account: Option<RequestId>,
    other: Option<RequestId>,
}

impl Way {
    fn begin(attempt: Option<String>) -> Self {
        let mut way = Self { redemption: Redemption::new(Program::example()), account: None, other: None };
        way.takes(Input::Opened { attempt, memory: None });
        way
    }

    /// An opened page on which Anna is signed in and a code is typed.
    fn ready() -> Self {
        let mut way = Self::begin(None).account(200, ANNA);
        way.takes(Input::Typed(SecretCode::new("1K7Q-CTFM-LMTC".to_owned())));
        way
    }

    fn sent() -> Self {
        Self::ready().then(Input::Submitted { random: [1; 16] })
    }

    fn code_sent() -> Self {
        Self::sent().answer(403, CHECK).then(Input::Acted(Action::Check(Method::Email))).answer(201, CODE_SENT)
    }

    /// A code is typed, and the button is pressed while nobody is signed in.
    fn mailing() -> Self {
        let way = Self::begin(None).account(401, "").then(Input::Typed(SecretCode::new("1K7Q-CTFM-LMTC".to_owned())));
        way.then(Input::Submitted { random: [1; 16] }).account(401, "")
    }

    /// A list of three cards, of which the first is sent.
    fn list() -> Self {
        let text = "1K7Q-CTFM-LMTC\n190D-V467-8D52\n55G2-DHM0-50NN";
        let list = arrive(text, &Program::example().formats).expect("it has codes");
        Self::ready().then(Input::Arrived(Box::new(list))).then(Input::Submitted { random: [1; 16] })
    }

    fn takes(&mut self, input: Input) -> Vec<Effect> {
        let effects = self.redemption.handle(noon(), input);
        for effect in &effects {
            if let Effect::Send(request) = effect {
                match request.call {
                    Call::Account => self.account = Some(request.id),
                    _ => self.other = Some(request.id),
                }
            }
        }
        effects
    }

    fn then(mut self, input: Input) -> Self {
        self.takes(input);
        self
    }

    fn account(mut self, status: u16, body: &str) -> Self {
        let request = self.account.expect("it was asked");
        self.takes(Input::Answered { request, response: Response::new(status, body) });
        self
    }

    fn answer(mut self, status: u16, body: &str) -> Self {
        let request = self.other.expect("it was sent");
        self.takes(Input::Answered { request, response: Response::new(status, body) });
        self
    }

    fn silence(mut self) -> Self {
        let request = self.other.expect("it was sent");
        self.takes(Input::Unanswered { request });
        self
    }
}

/// Something with the name that it has in the table.
type Named<T> = (&'static str, T);

/// Makes an input for a state; answers go to the request that the state waits for.
type ToInput = fn(&Way) -> Input;

fn states() -> Vec<Named<fn() -> Way>> {
    vec![
        ("opening", || {
            let attempt = Attempt {
                key: IdempotencyKey::from_random([1; 16]),
                account: "anna".to_owned(),
                at: noon(),
                mark: None,
            };
            Way::begin(Some(attempt.to_json()))
        }),
        ("ready", Way::ready),
        ("ready, signed out", || Way::ready().then(Input::AccountMayHaveChanged).account(401, "")),
        ("ready, nothing redeemed", || Way::sent().answer(409, &problem("withdrawn"))),
        ("ready, found", || {
            Way::sent().answer(422, &problem("already-redeemed")).then(Input::Acted(Action::Says(Answer::Found)))
        }),
        ("identifying", || {
            let typed = Input::Typed(SecretCode::new("1K7Q-CTFM-LMTC".to_owned()));
            Way::begin(None).then(typed).then(Input::Submitted { random: [1; 16] })
        }),
        ("mailing", Way::mailing),
        ("mailing, asking", || Way::mailing().then(Input::Entered(SecretCode::new("anna@example.com".to_owned())))),
        ("mailing, sent", || {
            let asked = Way::mailing().then(Input::Entered(SecretCode::new("anna@example.com".to_owned())));
            asked.answer(202, r#"{"state":"mail-sent","expires_in":1800}"#)
        }),
        ("sending", Way::sent),
        ("sending, pausing", || Way::sent().silence()),
        ("checking", || Way::sent().answer(403, CHECK)),
        ("checking, asking", || Way::sent().answer(403, CHECK).then(Input::Acted(Action::Check(Method::Email)))),
        ("checking, code sent", Way::code_sent),
        ("checking, payment card", || {
            let chosen = Way::sent().answer(403, CHECK).then(Input::Acted(Action::Check(Method::Payment)));
            chosen.answer(201, &CODE_SENT.replace("email", "payment"))
        }),
        ("checking, answering", || Way::code_sent().then(Input::Entered(SecretCode::new("246801".to_owned())))),
        ("checking, locked", || Way::sent().answer(403, LOCKED)),
        ("settling", || Way::sent().answer(500, &problem("technical"))),
        ("settling, withdrawing", || {
            Way::sent().answer(500, &problem("technical")).answer(404, &problem("unknown-attempt"))
        }),
        ("settling, pausing", || Way::sent().answer(202, r#"{"state":"pending"}"#)),
        ("unsettled", || Way::sent().answer(502, "").silence()),
        ("refused", || Way::sent().answer(422, &problem("not-recognised"))),
        ("refused, offline", || {
            Way::ready().then(Input::Connection { online: false }).then(Input::Submitted { random: [1; 16] })
        }),
        ("redeemed", || Way::sent().answer(201, REDEEMED)),
        ("sending, of a list", Way::list),
        ("refused, of a list", || {
            Way::list()
                .answer(500, &problem("technical"))
                .answer(404, &problem("unknown-attempt"))
                .answer(200, r#"{"state":"withdrawn"}"#)
        }),
    ]
}

/// A link that goes on with a code that was not recognised.
fn link() -> String {
    let way = Way::sent().answer(422, &problem("not-recognised"));
    way.redemption.resume_link().expect("something was tried")
}

/// The inputs; answers go to the request that the state waits for.
fn inputs() -> Vec<Named<ToInput>> {
    fn answered(way: &Way, status: u16, body: &str) -> Input {
        Input::Answered { request: way.other.unwrap_or(RequestId(0)), response: Response::new(status, body) }
    }
    fn account(way: &Way, status: u16, body: &str) -> Input {
        Input::Answered { request: way.account.unwrap_or(RequestId(0)), response: Response::new(status, body) }
    }
    vec![
        ("opened", |_| Input::Opened { attempt: None, memory: None }),
        ("typed", |_| Input::Typed(SecretCode::new("X730-KCV1-MA2G".to_owned()))),
        ("PIN typed", |_| Input::TypedPin(SecretCode::new("4321".to_owned()))),
        ("arrived", |_| {
            Input::Arrived(Box::new(arrive("Code: X730-KCV1-MA2G", &Program::example().formats).expect("it has one")))
        }),
        ("submitted", |_| Input::Submitted { random: [2; 16] }),
        ("answer redeemed", |way| answered(way, 201, REDEEMED)),
        ("answer without effect", |way| answered(way, 201, r#"{"state":"redeemed"}"#)),
        ("answer pending", |way| answered(way, 202, r#"{"state":"pending"}"#)),
        ("answer withdrawn", |way| answered(way, 200, r#"{"state":"withdrawn"}"#)),
        ("answer unknown attempt", |way| answered(way, 404, &problem("unknown-attempt"))),
        ("answer in progress", |way| answered(way, 409, &problem("in-progress"))),
        ("answer final refusal", |way| answered(way, 422, &problem("expired"))),
        ("answer not signed in", |way| answered(way, 401, &problem("not-signed-in"))),
        ("answer account changed", |way| answered(way, 409, &problem("account-changed"))),
        ("answer identity check", |way| answered(way, 403, CHECK)),
        ("answer check elsewhere", |way| answered(way, 403, &problem("identity-check"))),
        ("answer mail sent", |way| answered(way, 202, r#"{"state":"mail-sent","expires_in":1800}"#)),
        ("answer e-mail unreadable", |way| answered(way, 422, &problem("email-unreadable"))),
        ("answer code sent", |way| answered(way, 201, CODE_SENT)),
        ("answer check passed", |way| answered(way, 200, r#"{"state":"passed"}"#)),
        ("answer check locked", |way| answered(way, 403, &problem("check-locked"))),
        ("answer rate-limited", |way| answered(way, 429, &problem("rate-limited"))),
        ("answer technical", |way| answered(way, 500, &problem("technical"))),
        ("answer unreadable", |way| answered(way, 200, "<html>")),
        ("no answer", |way| Input::Unanswered { request: way.other.unwrap_or(RequestId(0)) }),
        ("stale answer", |_| Input::Answered { request: RequestId(999), response: Response::new(201, REDEEMED) }),
        ("account anna", |way| account(way, 200, ANNA)),
        ("account bo", |way| account(way, 200, BO)),
        ("account nobody", |way| account(way, 401, "")),
        ("account no answer", |way| Input::Unanswered { request: way.account.unwrap_or(RequestId(0)) }),
        ("woke too early", |_| Input::Woke),
        ("online", |_| Input::Connection { online: true }),
        ("offline", |_| Input::Connection { online: false }),
        ("account may have changed", |_| Input::AccountMayHaveChanged),
        ("linked", |_| Input::Linked(link())),
        ("linked from elsewhere", |_| Input::Linked("#redeemkit=1.ffff.00000000.a~~~0~r_expired_0".to_owned())),
        ("remembered nothing", |_| Input::Remembered(None)),
        ("acted found", |_| Input::Acted(Action::Says(Answer::Found))),
        ("acted not found", |_| Input::Acted(Action::Says(Answer::NotFound))),
        ("acted entered correctly", |_| Input::Acted(Action::Says(Answer::EnteredCorrectly))),
        ("acted done", |_| Input::Acted(Action::Done(StepKind::KeepAsProof))),
        ("acted situation", |_| Input::Acted(Action::Choose(Situation::Unreadable))),
        ("acted situation without ladder", |_| Input::Acted(Action::Choose(Situation::UnexpectedCode))),
        ("acted edit code", |_| Input::Acted(Action::EditCode)),
        ("acted redeem again", |_| Input::Acted(Action::RedeemAgain)),
        ("acted clear cookies", |_| Input::Acted(Action::ClearCookies)),
        ("acted ask again", |_| Input::Acted(Action::AskAgain)),
        ("entered security code", |_| Input::Entered(SecretCode::new("246801".to_owned()))),
        ("proved payment card", |_| Input::Proved(SecretCode::new("proof-1".to_owned()))),
        ("acted check by e-mail", |_| Input::Acted(Action::Check(Method::Email))),
        ("acted send again", |_| Input::Acted(Action::SendAgain)),
        ("acted other way", |_| Input::Acted(Action::OtherWay)),
        ("acted stop", |_| Input::Acted(Action::Stop)),
        ("acted start over", |_| Input::Acted(Action::StartOver)),
        ("entered an address", |_| Input::Entered(SecretCode::new("bo@example.com".to_owned()))),
        ("acted hand off", |_| Input::Acted(Action::HandOff)),
        ("handed over", |_| Input::HandedOver { random: [3; 16], body: SecretCode::new("{}".to_owned()) }),
        ("acted ask account", |_| Input::Acted(Action::AskAccount)),
        ("acted go on", |_| Input::Acted(Action::GoOn)),
        ("acted pause", |_| Input::Acted(Action::Pause)),
        ("acted leave out", |_| Input::Acted(Action::LeaveOut(1))),
        ("took card", |_| Input::TookCard(1)),
    ]
}

fn name(state: &State) -> String {
    match state {
        State::Opening(_) => "opening".to_owned(),
        State::Ready(None) => "ready".to_owned(),
        State::Ready(Some(notice)) => format!("ready ({notice:?})"),
        State::Identifying { .. } => "identifying".to_owned(),
        State::Mailing(mailing) => {
            let sent = if mailing.until().is_some() { ", sent" } else { "" };
            format!("mailing{sent}{}", if mailing.is_asking() { ", asking" } else { "" })
        }
        State::Sending { request, .. } => format!("sending{}", if request.is_some() { "" } else { ", pausing" }),
        State::Checking(checking) => {
            let asking = if checking.is_asking() { ", asking" } else { "" };
            let stage = match checking.challenge.state() {
                Stage::Choosing | Stage::Beginning => "",
                Stage::Open { .. } => ", open",
                Stage::Locked => ", locked",
                Stage::NoWay => ", no way",
            };
            format!("checking{stage}{asking}")
        }
        State::Settling { request: None, .. } => "settling, pausing".to_owned(),
        State::Settling { withdrawing, .. } => format!("settling{}", if *withdrawing { ", withdrawing" } else { "" }),
        State::Unsettled { pending, .. } => format!("unsettled{}", if *pending { ", pending" } else { "" }),
        State::Refused { problem, resumed, .. } => {
            format!("refused ({}{})", problem.kind.slug(), if *resumed { ", resumed" } else { "" })
        }
        State::Redeemed(_) => "redeemed".to_owned(),
    }
}

fn asked(effects: &[Effect]) -> String {
    let names = effects.iter().map(|effect| match effect {
        Effect::SaveAttempt(_) => "save attempt".to_owned(),
        Effect::ForgetAttempt => "forget attempt".to_owned(),
        Effect::SaveMemory(Some(_)) => "save memory".to_owned(),
        Effect::SaveMemory(None) => "forget memory".to_owned(),
        Effect::WakeAt(_) => "wake".to_owned(),
        Effect::Send(request) => {
            request.call.method().to_owned() + " " + request.call.path().split(['?', '0']).next().unwrap_or_default()
        }
    });
    names.collect::<Vec<_>>().join(", ")
}

#[test]
fn the_table_is_complete_and_as_written() {
    let mut table = String::new();
    for (state, way) in states() {
        let before = name(way().redemption.state());
        let _ = writeln!(table, "{state} = {before}");
        for (input, make) in inputs() {
            let mut way = way();
            let input_value = make(&way);
            let effects = way.takes(input_value);
            let after = name(way.redemption.state());
            let changed = if after == before { "·".to_owned() } else { after };
            let _ = writeln!(table, "{}", format!("  {input:<26} {changed:<34} {}", asked(&effects)).trim_end());
        }
        table.push('\n');
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transitions.txt");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&file, &table).expect("it can be written");
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        written == table,
        "tests/transitions.txt is not what the client does: run `cargo xtask bless` and read the difference"
    );
}
