//! The program is killed in the middle of a crowd: after it was started again the ledger adds up, every key tells its true
//! outcome, and what was open goes on under the same key.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;
use tokio::sync::mpsc;

use super::crowd::NO_LIMITS;
use super::customers::{Customer, Reply, said, voucher};
use super::program::Files;
use super::size::sized;

const CLIENTS: usize = 64;

/// An attempt as its page remembers it; `reply` is none where it was lost or never came.
struct Sent {
    customer: Customer,
    key: String,
    code: String,
    reply: Reply,
}

/// Which attempt each credit of the ledger belongs to, by account and reference.
async fn ledger(files: &Files) -> BTreeSet<(String, String)> {
    let database = files.open().await;
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT account, reference FROM credits WHERE amount = 100").fetch_all(&database).await.unwrap();
    let doubled: i64 =
        sqlx::query_scalar("SELECT count(*) - count(DISTINCT card) FROM credits").fetch_one(&database).await.unwrap();
    let wrong: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM accounts WHERE reference LIKE 'acc-0%' AND balance <> \
         coalesce((SELECT sum(amount) FROM credits WHERE account = accounts.reference), 0)",
    )
    .fetch_one(&database)
    .await
    .unwrap();
    let whole: String = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&database).await.unwrap();
    database.close().await;
    assert_eq!((doubled, wrong, whole.as_str()), (0, 0, "ok"));
    rows.into_iter().collect()
}

fn in_ledger(ledger: &BTreeSet<(String, String)>, account: &str, body: &Value) -> bool {
    ledger.contains(&(account.to_owned(), body["reference"].as_str().unwrap().to_owned()))
}

/// Everybody redeems until the program is gone.
async fn redeem_until_killed(
    files: &Files,
    customers: &[Customer],
    codes: &Arc<[String]>,
    kill_at: usize,
) -> Vec<Sent> {
    let mut program = files.start("warn", &NO_LIMITS);
    let (redeemed, mut credits) = mpsc::unbounded_channel();
    let clients: Vec<_> = customers
        .iter()
        .enumerate()
        .map(|(number, customer)| {
            let (customer, codes, url, redeemed) =
                (customer.clone(), codes.clone(), program.url.clone(), redeemed.clone());
            tokio::spawn(async move {
                let mut sent = Vec::new();
                for (card, code) in codes.iter().enumerate().filter(|(card, _)| (card + number) % CLIENTS < 4) {
                    let key = format!("{number}-{card}");
                    let reply = customer.redeem(&url, &key, code).await;
                    if reply.as_ref().is_some_and(|reply| reply.0 == 201) {
                        redeemed.send(()).unwrap();
                    }
                    let gone = reply.is_none();
                    // Some replies are lost on their way, so that keys without an answer have outcomes too.
                    let reply = reply.filter(|_| card % 5 != 0);
                    sent.push(Sent { customer: customer.clone(), key, code: code.clone(), reply });
                    if gone {
                        break;
                    }
                }
                sent
            })
        })
        .collect();
    for _ in 0..kill_at {
        credits.recv().await.unwrap();
    }
    program.kill();
    let mut sent = Vec::new();
    for client in clients {
        sent.extend(client.await.unwrap());
    }
    sent
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_kill_9_every_key_tells_its_true_outcome_and_nothing_is_doubled() {
    for round in 0..sized(2, 20) {
        let codes: Arc<[String]> = (0..sized(300, 500)).map(voucher).collect();
        let (files, customers) = Files::with(&codes, CLIENTS).await;
        let sent = redeem_until_killed(&files, &customers, &codes, 40 + 37 * round % 200).await;
        let before = ledger(&files).await;
        let program = files.start("warn", &NO_LIMITS);
        let url = program.url.as_str();
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        let mut credited = BTreeSet::new();
        for (number, Sent { customer, key, code, reply }) in sent.iter().enumerate() {
            let (status, body) = customer.ask(url, key).await.unwrap();
            let was = reply.as_ref().map_or("no answer", |(_, body)| said(body));
            *counts.entry(format!("{was} -> {}", said(&body))).or_default() += 1;
            match (status, said(&body)) {
                (200, "redeemed") => {
                    assert!(in_ledger(&before, &customer.account, &body), "told redeemed, and in the ledger");
                    credited.insert((customer.account.clone(), body["reference"].as_str().unwrap().to_owned()));
                }
                (200, "refused") => assert_eq!(said(&body["problem"]), "already-redeemed"),
                (404, "unknown-attempt") => {
                    assert!(reply.is_none(), "what was answered is not forgotten: {key} {reply:?}");
                    if number % 2 == 0 {
                        let (status, withdrawn) = customer.withdraw(url, key).await.unwrap();
                        assert_eq!((status, said(&withdrawn)), (200, "withdrawn"));
                        let late = customer.redeem(url, key, code).await.unwrap();
                        assert_eq!((late.0, said(&late.1)), (409, "withdrawn"));
                    }
                }
                other => panic!("{key}: {other:?}"),
            }
            if let Some((201, told)) = reply {
                assert_eq!(&body, told, "the answer from before the crash");
            }
        }
        assert_eq!(credited, before, "every credit of the ledger is some key's outcome");

        // The same keys again: what had ended is replayed, what was open goes on, what was withdrawn stays so.
        for Sent { customer, key, code, .. } in &sent {
            let (status, body) = customer.redeem(url, key, code).await.unwrap();
            assert!(
                matches!((status, said(&body)), (201, "redeemed") | (422, "already-redeemed") | (409, "withdrawn")),
                "{body}"
            );
            if status == 201 {
                credited.insert((customer.account.clone(), body["reference"].as_str().unwrap().to_owned()));
            }
        }
        let after = ledger(&files).await;
        assert_eq!(credited, after);
        assert!(after.is_superset(&before));
        println!(
            "killed with {} in the ledger, {} after the same keys again; outcomes: {counts:?}",
            before.len(),
            after.len()
        );
    }
}
