//! `GET /account` against the core that reads it, and the changes of a membership, which happen in the database as they are told.

use std::time::Duration;

use redeemkit::account::{Account, Benefit};
use redeemkit_backend::Clock;
use reqwest::Method;
use serde_json::{Value, json};

use super::harness::{Answer, Backend, Customer, send};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Members of the answer that the core does not read, each with who does.
const FOR_OTHERS: [&str; 2] = ["next_plan", "changes"];

async fn demo_accounts(backend: &Backend) -> Vec<Value> {
    let listed = backend.get("/demo/accounts").await.json()["accounts"].clone();
    let mut accounts = Vec::new();
    for account in listed.as_array().unwrap() {
        let customer = backend.sign_in(account["reference"].as_str().unwrap()).await;
        accounts.push(customer.get("/account").await.json());
    }
    accounts
}

async fn change(customer: &Customer<'_>, change: &str) -> Answer {
    let body = json!({ "change": change, "account": customer.account });
    send(customer.request(Method::POST, "/account/membership").json(&body)).await
}

/// Benefits by whether they are lost.
fn lost(account: &Value) -> Vec<bool> {
    account["benefits"].as_array().unwrap().iter().map(|benefit| benefit["lost"].as_bool().unwrap()).collect()
}

#[tokio::test]
async fn the_core_reads_every_member() {
    let backend = Backend::start().await;
    let accounts = demo_accounts(&backend).await;
    let document = backend.get("/openapi.json").await.json();
    let members = document["components"]["schemas"]["Account"]["properties"].as_object().unwrap();
    let read = |account: &Value| Account::read(account).map(|account| format!("{account:?}"));
    for member in members.keys() {
        let without = |account: &Value| {
            let mut account = account.clone();
            account.as_object_mut().unwrap().remove(member);
            account
        };
        let makes_a_difference = accounts.iter().any(|account| read(account) != read(&without(account)));
        assert_eq!(makes_a_difference, !FOR_OTHERS.contains(&member.as_str()), "{member}");
    }
}

#[tokio::test]
async fn every_member_that_the_core_reads_is_served() {
    let read: Vec<Account> = demo_accounts(&Backend::start().await).await.iter().filter_map(Account::read).collect();
    let mut unserved = Vec::new();
    let nothing = Account::default();
    // Named one by one, so that a new member of the core cannot be forgotten here.
    macro_rules! served {
        ($($member:ident),+) => {{
            let Account { $($member: _),+ } = &nothing;
            $(if read.iter().all(|account| account.$member == nothing.$member) { unserved.push(stringify!($member)); })+
        }};
    }
    served!(
        reference,
        label,
        currency,
        time_zone,
        country,
        utc_offset,
        plan,
        interval,
        price,
        billing,
        partner,
        period_end,
        billing_day,
        cancelled,
        closing_date,
        benefits,
        balance,
        other_payment_method,
        failed_charges,
        check_methods,
        server_time
    );
    // The ways of the identity check come with the check itself.
    assert_eq!(unserved, ["check_methods"]);
    let benefits: Vec<&Benefit> = read.iter().flat_map(|account| &account.benefits).collect();
    for (discount, lost) in [(true, false), (true, true), (false, false)] {
        assert!(benefits.iter().any(|benefit| (benefit.discount, benefit.lost) == (discount, lost)));
    }
}

#[tokio::test]
async fn each_demo_account_is_in_its_situation() {
    let backend = Backend::start().await;
    let accounts = demo_accounts(&backend).await;
    let of = |label: &str| accounts.iter().find(|account| account["label"] == format!("{label}@example.com")).unwrap();
    let read = |label: &str| Account::read(of(label)).unwrap();
    let now = read("anna").server_time.unwrap();
    assert_eq!((&of("uma")["billing"], &of("uma")["partner"]), (&json!(null), &json!(null)), "A6");
    assert_eq!(read("leo").balance_ending(now), read("leo").payment_due(0), "B8: within 7 days");
    let noa = read("noa").outlook(now).unwrap();
    assert_eq!((noa.payments, noa.goes_on), (3, Some(false)), "B8");
    assert_eq!(read("noa").balance_ending(now), None);
    assert_eq!((read("cleo").cancelled, read("cleo").closing_date), (true, None), "B9");
    assert!(read("fay").cancelled && read("fay").closing_date.unwrap() < read("fay").today(now), "E4");
    assert_eq!(lost(of("fay")), [true]);
    assert_eq!((read("tom").failed_charges, lost(of("tom"))), (2, vec![false]), "E4");
}

#[tokio::test]
async fn a_change_to_a_smaller_plan_ends_the_discount_on_the_day_that_was_told() {
    let clock = Clock::standing();
    let shared = clock.clone();
    let backend = Backend::start_with(move |settings| settings.clock = shared).await;
    let eva = backend.sign_in("acc-eva").await;
    let answer = change(&eva, "downgrade").await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let after = answer.json();
    assert_eq!((&after["plan"], &after["next_plan"]), (&json!("Standard"), &json!("Basic")));
    assert_eq!(lost(&after), [false, false], "E1: not before the period has ended");
    assert!(!after["changes"].as_array().unwrap().contains(&json!("downgrade")));
    clock.advance(DAY * 20);
    assert_eq!(lost(&eva.get("/account").await.json()), [false, false], "on the last day it is still there");
    clock.advance(DAY);
    let later = eva.get("/account").await.json();
    assert_eq!((lost(&later), &later["plan"]), (vec![true, false], &json!("Basic")), "E2");
}

#[tokio::test]
async fn cancelling_can_be_undone_until_the_period_has_ended() {
    for (days, kept) in [(0, true), (20, true), (21, false)] {
        let clock = Clock::standing();
        let shared = clock.clone();
        let backend = Backend::start_with(move |settings| settings.clock = shared).await;
        let eva = backend.sign_in("acc-eva").await;
        let cancelled = change(&eva, "cancel").await.json();
        assert_eq!((&cancelled["cancelled"], &cancelled["changes"]), (&json!(true), &json!(["renew"])));
        clock.advance(DAY * days);
        let renewed = change(&eva, "renew").await.json();
        assert_eq!((&renewed["cancelled"], lost(&renewed)), (&json!(false), vec![!kept, !kept]), "E6: {days}");
    }
}

#[tokio::test]
async fn a_copy_of_a_change_changes_nothing_more() {
    let backend = Backend::start().await;
    let eva = backend.sign_in("acc-eva").await;
    for name in ["yearly", "downgrade", "add-payment-method", "cancel", "renew"] {
        let (mut once, mut twice) = (change(&eva, name).await.json(), change(&eva, name).await.json());
        for account in [&mut once, &mut twice] {
            account["server_time"].take();
        }
        assert_eq!(once, twice, "{name}");
    }
    let after = eva.get("/account").await.json();
    assert_eq!((&after["interval"], &after["price"]["amount"]), (&json!("year"), &json!("125.00")));
    assert_eq!(lost(&after), [true, false], "E3");
}

#[tokio::test]
async fn what_cannot_be_changed_is_said_and_stays() {
    let backend = Backend::start().await;
    for (account, name) in [("acc-ben", "cancel"), ("acc-pia", "downgrade"), ("acc-cleo", "yearly")] {
        let customer = backend.sign_in(account).await;
        let before = customer.get("/account").await.json()["changes"].clone();
        assert_eq!(change(&customer, name).await.problem(), (409, "change-unavailable".to_owned()), "{account} {name}");
        assert_eq!(customer.get("/account").await.json()["changes"], before);
    }
    let eva = backend.sign_in("acc-eva").await;
    assert_eq!(change(&eva, "dance").await.problem(), (400, "malformed-request".to_owned()));
    let other = Customer { account: "acc-bo".to_owned(), ..eva.clone() };
    assert_eq!(change(&other, "cancel").await.problem(), (409, "account-changed".to_owned()));
    let nobody = send(backend.request(Method::POST, "/account/membership").json(&json!({}))).await;
    assert_eq!(nobody.problem(), (401, "not-signed-in".to_owned()));
    assert_eq!(eva.get("/account").await.json()["cancelled"], false);
}

#[tokio::test]
async fn who_was_billed_by_a_partner_restarts_with_the_card() {
    let clock = Clock::standing();
    let shared = clock.clone();
    let backend = Backend::start_with(move |settings| settings.clock = shared).await;
    let pia = backend.sign_in("acc-pia").await;
    assert_eq!(pia.try_card("PPPPP-WWWWW").await.slug(), "billed-by-partner");
    let closing = change(&pia, "cancel").await.json()["closing_date"].as_str().unwrap().to_owned();
    let early = pia.try_card("PPPPP-WWWWW").await;
    assert_eq!(early.slug(), "not-closed-yet", "A7");
    let from = redeemkit::time::Timestamp::parse(early.json()["date"].as_str().unwrap()).unwrap();
    assert!([from.date(3_600), from.date(7_200)].iter().any(|day| day.to_string() == closing), "{early:?}");
    clock.advance(DAY * 13);
    assert_eq!(pia.try_card("PPPPP-WWWWW").await.status, 201);
    let after = pia.get("/account").await.json();
    assert_eq!((&after["billing"], &after["cancelled"]), (&json!("direct"), &json!(false)));
    assert_eq!((&after["balance"]["amount"], lost(&after)), (&json!("10.00"), vec![true]), "E6");
}
