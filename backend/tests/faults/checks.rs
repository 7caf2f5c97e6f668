//! Whether the fault run could fail: each fault does to a real redemption what its name says, and each kind of untruth is
//! found when it is there.

use redeemkit::client::Receipt;
use redeemkit::money::Money;
use redeemkit::problem::{Certainty, Problem, ProblemKind, RedeemedInto};
use reqwest::{Client, redirect};
use serde_json::{Value, json};

use crate::backend::Backend;
use crate::chance::Chance;
use crate::ledger::{Credit, Kept, Truth};
use crate::proxy::{Fault, Plan, Proxy};
use crate::told::{Press, Recorded, Told};

/// Whether the backend gets the redemption of a request that meets this fault: always, never, or drawn.
fn arrives(fault: Fault) -> Option<bool> {
    match fault {
        Fault::DropBefore | Fault::ResetBefore | Fault::Misdirected => Some(false),
        Fault::HtmlPage | Fault::Redirect | Fault::Garbage => None,
        _ => Some(true),
    }
}

/// Whether the client gets a reply that it can read.
fn is_answered(fault: Fault) -> bool {
    matches!(fault, Fault::TwiceFirst | Fault::TwiceSecond | Fault::TwiceAtOnce)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_fault_does_what_its_name_says() {
    let backend = Backend::start().await;
    let client = Client::builder().no_proxy().redirect(redirect::Policy::none()).build().unwrap();
    let sign_in = client.post(format!("http://{}/session", backend.address)).json(&json!({ "account": "acc-anna" }));
    let cookie = sign_in.send().await.unwrap().headers()["set-cookie"].to_str().unwrap().to_owned();
    for (number, fault) in Fault::ALL.into_iter().enumerate() {
        let card = backend.issuer.issue(&mut Chance::seeded(number as u64), 500, "EUR").await.unwrap();
        let plan = Plan::new(7, vec![fault], 100, 1);
        let proxy = Proxy::start("127.0.0.1:0".parse().unwrap(), backend.address, plan).await.unwrap();
        let request = client
            .post(format!("http://{}/redemptions", proxy.address()))
            .header("cookie", &cookie)
            .header("idempotency-key", format!("{number:032x}"))
            .json(&json!({ "code": card.code, "account": "acc-anna" }));
        let silent = matches!(fault, Fault::Slow | Fault::LateInSilence);
        let patience = std::time::Duration::from_millis(if silent { 300 } else { 20_000 });
        let reply = tokio::time::timeout(patience, async { request.send().await.ok()?.text().await.ok() }).await;
        assert_eq!(reply.is_err(), silent, "{fault:?}");
        let reply: Option<Value> = reply.ok().flatten().and_then(|text| serde_json::from_str(&text).ok());
        let says_redeemed = reply.as_ref().is_some_and(|body| body["state"] == "redeemed");
        let in_progress = reply.as_ref().is_some_and(|body| body["type"] == "/problems/in-progress");
        assert_eq!(says_redeemed || in_progress, is_answered(fault), "{fault:?}: {reply:?}");

        let counted = proxy.finish().await;
        assert_eq!(counted.faults.into_iter().collect::<Vec<_>>(), [(fault, 1)]);
        let truth = Truth::of(backend.issuer.database(), &card, &Recorded::default()).await.unwrap();
        if let Some(arrives) = arrives(fault) {
            assert_eq!(truth.credits.len(), usize::from(arrives), "{fault:?}");
        }
        assert!(truth.credits.len() <= 1);
    }
    drop(client);
    backend.stop().await;
}

#[test]
fn a_seed_gives_the_same_chance_again() {
    let draw = |seed| {
        let mut chance = Chance::seeded(seed);
        (0..8).map(|_| chance.number()).collect::<Vec<_>>()
    };
    assert_eq!(draw(7), draw(7));
    assert_ne!(draw(7), draw(8));
}

#[test]
fn a_fault_is_found_by_its_name() {
    assert!(Fault::ALL.into_iter().all(|fault| Fault::from_slug(fault.slug()) == Some(fault)));
    assert_eq!(Fault::from_slug("pass"), None);
}

const KEY: &str = "00000000000000000000000000000001";

fn money(amount: &str) -> Money {
    serde_json::from_value(json!({ "amount": amount, "currency": "EUR" })).unwrap()
}

fn receipt(amount: &str, account: &str) -> Told {
    let (amount, balance) = (money(amount), money("7.00"));
    Told::Redeemed(Receipt {
        amount,
        balance,
        account: account.to_owned(),
        reference: Some("R-1".to_owned()),
        case: None,
    })
}

fn credit(account: &str) -> Credit {
    let (account, currency, reference) = (account.to_owned(), "EUR".to_owned(), "R-1".to_owned());
    Credit { account, amount: 500, currency, balance: 700, reference }
}

/// A credit to this account, by the attempt that was made for Anna.
fn credited_to(account: &str) -> Truth {
    let answer = Some(json!({ "state": "redeemed", "reference": "R-1" }).to_string());
    Truth {
        credits: vec![credit(account)],
        attempts: vec![Kept { account: account.to_owned(), key: KEY.to_owned(), answer }],
    }
}

fn not_credited() -> Truth {
    Truth { credits: Vec::new(), attempts: Vec::new() }
}

/// The kinds of wrong that are found when Anna was told this.
fn found(truth: &Truth, told: Option<Told>) -> Vec<String> {
    let press = Press { key: KEY.to_owned(), account: "acc-anna".to_owned(), shown: Some("acc-anna".to_owned()) };
    let told = told.into_iter().map(|told| (KEY.to_owned(), told)).collect();
    let wrong = truth.judge(&Recorded { presses: vec![press], told, ..Recorded::default() });
    wrong.lines().iter().filter_map(|line| line.split(':').next()).map(str::to_owned).collect()
}

#[test]
fn the_truth_is_found_true() {
    let none: [&str; 0] = [];
    assert_eq!(found(&credited_to("acc-anna"), Some(receipt("5.00", "acc-anna"))), none);
    assert_eq!(found(&not_credited(), Some(Told::NothingRedeemed)), none);
    let technical = Problem::new(ProblemKind::Technical, Certainty::Known);
    assert_eq!(found(&not_credited(), Some(Told::Refused(technical))), none);
}

#[test]
fn every_kind_of_untruth_is_found() {
    let anna = credited_to("acc-anna");
    assert_eq!(found(&anna, Some(Told::NothingRedeemed)), ["lost"]);
    assert_eq!(found(&anna, Some(Told::Refused(Problem::new(ProblemKind::Technical, Certainty::Known)))), ["lost"]);
    assert_eq!(found(&not_credited(), Some(receipt("5.00", "acc-anna"))), ["lost"]);
    assert_eq!(found(&anna, Some(receipt("6.00", "acc-anna"))), ["untrue"]);
    assert_eq!(found(&anna, None), ["untrue"]);
    assert_eq!(found(&credited_to("acc-bo"), Some(receipt("5.00", "acc-bo"))), ["misdirected"]);
    let mut twice = credited_to("acc-anna");
    twice.credits.push(Credit { reference: "R-2".to_owned(), ..credit("acc-anna") });
    assert_eq!(found(&twice, Some(receipt("5.00", "acc-anna"))), ["doubled", "misdirected"]);
    let used = |into| {
        let problem = Problem::new(ProblemKind::AlreadyRedeemed, Certainty::Known);
        Some(Told::Refused(Problem { redeemed_into: Some(into), ..problem }))
    };
    assert_eq!(found(&not_credited(), used(RedeemedInto::ThisAccount)), ["untrue"]);
    let by_bo = Truth { credits: vec![credit("acc-bo")], attempts: Vec::new() };
    assert_eq!(found(&by_bo, used(RedeemedInto::ThisAccount)), ["misdirected", "untrue"]);
}
