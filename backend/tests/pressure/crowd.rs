//! 64 clients at once, all after the same cards: each card is credited once, and everybody is told the truth.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Instant;

use super::customers::{said, voucher};
use super::program::Files;
use super::size::sized;

const CLIENTS: usize = 64;

/// Room for a crowd that is after used cards, which is a kind of guessing.
pub const NO_LIMITS: [&str; 8] = [
    "--account-free",
    "1000000",
    "--account-lock-at",
    "1000000",
    "--address-free",
    "1000000",
    "--everybody-per-minute",
    "1000000",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_clients_after_the_same_cards_get_each_card_once() {
    // In the short run each card is wanted by four clients, in the long one by all 64.
    let (cards, wanted_by) = (500, sized(4, CLIENTS));
    let codes: Arc<[String]> = (0..cards).map(voucher).collect();
    let (files, customers) = Files::with(&codes, CLIENTS).await;
    let program = files.start("warn", &NO_LIMITS);
    let begun = Instant::now();
    let mut clients = Vec::new();
    for (number, customer) in customers.into_iter().enumerate() {
        let (codes, url) = (codes.clone(), program.url.clone());
        clients.push(tokio::spawn(async move {
            let mut told = Vec::new();
            // All in the same order, so that they meet at every card.
            for (card, code) in codes.iter().enumerate() {
                if (card + number) % CLIENTS < wanted_by {
                    let reply = customer.redeem(&url, &format!("{number}-{card}"), code).await;
                    told.push((customer.account.clone(), reply.expect("an answer")));
                }
            }
            told
        }));
    }
    let mut answers: BTreeMap<String, usize> = BTreeMap::new();
    let mut redeemed = BTreeSet::new();
    for client in clients {
        for (account, (status, body)) in client.await.unwrap() {
            *answers.entry(format!("{status} {}", said(&body))).or_default() += 1;
            if status == 201 {
                redeemed.insert((body["reference"].as_str().unwrap().to_owned(), account));
            }
        }
    }
    let seconds = begun.elapsed().as_secs_f32();
    println!("{CLIENTS} clients, {cards} cards, each wanted by {wanted_by}: {answers:?} in {seconds:.1} s");
    let metrics = super::customers::text(&format!("{}/metrics", program.url)).await;
    assert!(metrics.contains(&format!("redeemkit_redemptions_total{{outcome=\"redeemed\"}} {cards}\n")), "{metrics}");
    let refused = cards * wanted_by - cards;
    assert_eq!(
        answers,
        BTreeMap::from([("201 redeemed".to_owned(), cards), ("422 already-redeemed".to_owned(), refused)])
    );

    let database = files.open().await;
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT reference, account FROM credits WHERE amount = 100").fetch_all(&database).await.unwrap();
    assert_eq!(rows.len(), cards, "each card once");
    assert_eq!(rows.into_iter().collect::<BTreeSet<_>>(), redeemed, "the ledger is what the customers were told");
    let wrong: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM accounts WHERE reference LIKE 'acc-0%' AND balance <> \
         coalesce((SELECT sum(amount) FROM credits WHERE account = accounts.reference), 0)",
    )
    .fetch_one(&database)
    .await
    .unwrap();
    assert_eq!(wrong, 0, "every balance is the sum of its credits");
}
