//! Whatever a page can come to show has words, in every language, without a fault: each problem is drawn as the core draws it.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use redeemkit::challenge::Method;
use redeemkit::client::{Action, Effect, Input, Redemption, Response};
use redeemkit::code::SecretCode;
use redeemkit::guidance::{Answer, Situation};
use redeemkit::l10n::{LANGUAGES, Locales, PlainFormats};
use redeemkit::problem::{Finality, ProblemKind};
use redeemkit::program::{Change, Program};
use redeemkit::time::Timestamp;
use redeemkit::view::{NoticeView, discount_at_risk, draw};

fn noon() -> Timestamp {
    Timestamp::parse("2026-11-23T12:00:00Z").expect("it is an instant")
}

/// A locale with its own words and English.
fn locales(tag: &str) -> Locales<PlainFormats> {
    let mut locales = Locales::new(vec![tag.to_owned()]);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(format!("{tag}.ftl"));
    locales.add(tag, &fs::read_to_string(file).expect("it is there")).expect("it has messages");
    locales
}

/// What the backend answers to each call, the last answer again and again.
struct Page {
    redemption: Redemption,
    now: Timestamp,
}

impl Page {
    fn open() -> Self {
        let mut page = Self { redemption: Redemption::new(Program::example()), now: noon() };
        page.takes(Input::Opened { attempt: None, memory: None }, |_| {
            Response::new(200, r#"{"reference":"a","label":"a@example.com"}"#)
        });
        page
    }

    fn takes(&mut self, input: Input, answer: impl Fn(&str) -> Response) {
        let mut inputs = vec![input];
        while let Some(input) = inputs.pop() {
            for effect in self.redemption.handle(self.now, input) {
                if let Effect::Send(request) = effect {
                    inputs.push(Input::Answered { request: request.id, response: answer(request.call.method()) });
                }
            }
        }
    }

    fn is_refused(&mut self, kind: ProblemKind, more: &str) {
        self.redemption.handle(self.now, Input::Typed(SecretCode::new("55G2-DHM0-50NN".to_owned())));
        let details = format!(r#"{{"type":"/problems/{}","case":"c","reference":"R-1"{more}}}"#, kind.slug());
        // An open refusal is withdrawn before it is shown.
        self.takes(Input::Submitted { random: [1; 16] }, |method| match (kind.finality(), method) {
            (_, "POST") => Response::new(422, details.clone()),
            (Finality::Open, "DELETE") => Response::new(200, r#"{"state":"withdrawn"}"#),
            _ => Response::new(404, r#"{"type":"/problems/unknown-attempt"}"#),
        });
    }

    /// Every message on the page has words in this language.
    fn speaks(&self, tag: &str, locales: &Locales<PlainFormats>, what: &str) {
        let mut view = draw(&self.redemption, self.now);
        locales.word(&mut view);
        for message in view.messages_mut() {
            let words = message.words().expect("it is worded");
            assert!(!words.text.is_empty(), "{tag}, {what}: {} has no words", message.id());
            assert_eq!(words.language, tag, "{what}: {} is not in {tag}", message.id());
        }
    }
}

#[test]
fn every_problem_speaks_every_language_on_every_rung() {
    for language in LANGUAGES {
        let locales = locales(language.tag);
        for kind in ProblemKind::ALL {
            for more in
                ["", r#","redeemed_into":"this-account""#, r#","redeemed_into":"another-account","retry_after":600"#]
            {
                let mut page = Page::open();
                for _ in 0..4 {
                    page.is_refused(*kind, more);
                    assert!(draw(&page.redemption, page.now).outcome.is_some(), "{} shows nothing", kind.slug());
                    page.speaks(language.tag, &locales, kind.slug());
                    page.redemption.handle(page.now, Input::Acted(Action::Says(Answer::NotFound)));
                    page.takes(Input::Acted(Action::ClearCookies), |_| Response::new(204, ""));
                    page.speaks(language.tag, &locales, kind.slug());
                    page.takes(Input::AccountMayHaveChanged, |_| {
                        Response::new(200, r#"{"reference":"a","label":"a@example.com"}"#)
                    });
                    page.now = page.now.plus_hours(25);
                    page.speaks(language.tag, &locales, kind.slug());
                }
            }
        }
    }
}

/// What the backend can say of an account, so that the balance's outlook, every notice, and what falls into a wait is drawn.
const SITUATIONS: [&str; 8] = [
    r#""cancelled":true,"period_end":"2026-12-10","benefits":[{"id":"half-price","name":"½","discount":true}]"#,
    r#""failed_charges":1,"period_end":"2026-12-10","benefits":[{"id":"half-price","name":"½","discount":true}]"#,
    r#""failed_charges":1,"benefits":[{"id":"half-price","name":"½","discount":true,"lost":true}]"#,
    r#""period_end":"2026-11-23","other_payment_method":false,"balance":{"amount":"5.00","currency":"EUR"}"#,
    r#""period_end":"2026-11-23","other_payment_method":true,"balance":{"amount":"25.00","currency":"EUR"}"#,
    r#""period_end":"2026-12-10","other_payment_method":false,"balance":{"amount":"100.00","currency":"EUR"}"#,
    r#""period_end":"2026-12-10","interval":"year","balance":{"amount":"10.00","currency":"EUR"}"#,
    r#""cancelled":true,"closing_date":"2026-11-24","balance":{"amount":"10.00","currency":"EUR"}"#,
];

#[test]
fn whatever_is_known_of_an_account_has_words() {
    for language in LANGUAGES {
        let locales = locales(language.tag);
        let (mut outlooks, mut notices, mut meanwhile) = (0, BTreeSet::new(), BTreeSet::new());
        for situation in SITUATIONS {
            let body = format!(
                r#"{{"reference":"a","label":"a@example.com","interval":"month","price":{{"amount":"9.99","currency":"EUR"}},{situation}}}"#
            );
            let mut page = Page::open();
            page.takes(Input::AccountMayHaveChanged, |_| Response::new(200, body.clone()));
            page.speaks(language.tag, &locales, situation);
            for change in ["downgrade", "yearly", "cancel", "renew", "failed-payment"] {
                let change = Change::from_name(change).expect("it is one");
                for message in
                    discount_at_risk(&page.redemption, change, page.now).iter_mut().flat_map(NoticeView::messages_mut)
                {
                    locales.say(message);
                    assert_eq!(
                        message.words().map(|words| words.language.as_str()),
                        Some(language.tag),
                        "{}",
                        message.id()
                    );
                }
            }
            page.is_refused(ProblemKind::NotActivated, "");
            page.speaks(language.tag, &locales, situation);
            let view = draw(&page.redemption, page.now);
            let account = view.account.expect("somebody is signed in");
            outlooks += usize::from(account.outlook.is_some());
            notices.extend(account.notices.iter().map(|notice| notice.heading.id()));
            let steps = view.outcome.into_iter().flat_map(|outcome| outcome.steps);
            meanwhile.extend(steps.filter_map(|step| step.notice).map(|notice| notice.heading.id()));
        }
        assert_eq!(outlooks, 5, "{}", language.tag);
        assert_eq!(
            notices.into_iter().collect::<Vec<_>>(),
            ["balance-ending", "discount-at-risk", "discount-kept", "discount-lost"]
        );
        assert_eq!(
            meanwhile.into_iter().collect::<Vec<_>>(),
            ["meanwhile-balance-ending", "meanwhile-closing", "meanwhile-payment"]
        );
    }
}

#[test]
fn an_open_outcome_and_the_good_ends_have_words() {
    for language in LANGUAGES {
        let locales = locales(language.tag);
        let mut page = Page::open();
        page.redemption.handle(page.now, Input::Typed(SecretCode::new("55G2-DHM0-50NN".to_owned())));
        page.takes(Input::Submitted { random: [1; 16] }, |_| Response::new(502, ""));
        page.speaks(language.tag, &locales, "an open outcome");
        assert!(
            draw(&page.redemption, page.now).outcome.is_some_and(|outcome| outcome.steps.len() > 2),
            "nothing to do meanwhile"
        );
        for answer in [Answer::Found, Answer::Helped] {
            let mut page = Page::open();
            page.is_refused(ProblemKind::AlreadyRedeemed, "");
            page.redemption.handle(page.now, Input::Acted(Action::Says(answer)));
            assert!(draw(&page.redemption, page.now).outcome.is_some(), "nothing is said");
            page.speaks(language.tag, &locales, answer.slug());
        }
    }
}

#[test]
fn every_situation_to_choose_has_words() {
    for language in LANGUAGES {
        let locales = locales(language.tag);
        for situation in Situation::ALL {
            let mut page = Page::open();
            page.redemption.handle(page.now, Input::Acted(Action::Choose(*situation)));
            let view = draw(&page.redemption, page.now);
            assert!(view.outcome.is_some_and(|outcome| !outcome.steps.is_empty()), "{}", situation.slug());
            assert_eq!(view.situations.map(|situations| situations.choices.len()), Some(Situation::ALL.len()));
            page.speaks(language.tag, &locales, situation.slug());
        }
    }
}

#[test]
fn every_note_while_typing_has_words() {
    for language in LANGUAGES {
        let locales = locales(language.tag);
        for text in ["1", "1K7Q-CTFW", "1K7Q-CTFM-LMTC", "1K7Q-CTFM-LMTC-99", "1K7Q-!", "BCDFG-0", "🎁"] {
            let mut page = Page::open();
            page.redemption.handle(page.now, Input::Typed(SecretCode::new(text.to_owned())));
            page.speaks(language.tag, &locales, text);
        }
        let mut page = Page::open();
        page.redemption.handle(page.now, Input::Submitted { random: [0; 16] });
        page.speaks(language.tag, &locales, "nothing typed");
    }
}

#[test]
fn every_state_of_an_identity_check_has_words() {
    let refused = |slug: &str, more: &str| format!(r#"{{"type":"/problems/{slug}"{more}}}"#);
    let offered = |check: &str| refused("identity-check", &format!(r#","reference":"R-1","check":{check}"#));
    let ways = r#"{"methods":[{"method":"email","target":"a"},{"method":"sms","target":"1"},{"method":"payment","target":"4"}],"unverified_phone":true}"#;
    let sent = |method: Method| {
        format!(
            r#"{{"id":"C-1","method":"{}","target":"a","expires_in":600,"resend_in":0,"answers_left":2}}"#,
            method.slug()
        )
    };
    let answers = [
        (422, refused("wrong-answer", r#","answers_left":1"#)),
        (410, refused("answer-expired", "")),
        (429, refused("rate-limited", r#","retry_after":20"#)),
        (429, refused("resend-limit", "")),
        (502, String::new()),
        (403, refused("check-locked", "")),
    ];
    for language in LANGUAGES {
        let locales = locales(language.tag);
        let offers = |check: &str| {
            let mut page = Page::open();
            page.redemption.handle(page.now, Input::Typed(SecretCode::new("55G2-DHM0-50NN".to_owned())));
            page.takes(Input::Submitted { random: [1; 16] }, |_| Response::new(403, offered(check)));
            page.speaks(language.tag, &locales, check);
            page
        };
        offers(r#"{"methods":[],"unverified_phone":true}"#);
        offers(r#"{"methods":[],"reset_required":true}"#);
        for method in Method::ALL {
            for (status, body) in &answers {
                let mut page = offers(ways);
                page.takes(Input::Acted(Action::Check(method)), |_| Response::new(*status, body.clone()));
                page.speaks(language.tag, &locales, body);
                page.now = page.now.plus_seconds(30);
                page.takes(Input::Acted(Action::Check(method)), |_| Response::new(201, sent(method)));
                page.redemption.handle(page.now, Input::Entered(SecretCode::new("12".to_owned())));
                page.speaks(language.tag, &locales, method.slug());
                let entered = match method {
                    Method::Payment => Input::Proved(SecretCode::new("proof".to_owned())),
                    Method::Email | Method::Sms => Input::Entered(SecretCode::new("246801".to_owned())),
                };
                page.takes(entered, |_| Response::new(*status, body.clone()));
                page.speaks(language.tag, &locales, body);
            }
        }
    }
}
