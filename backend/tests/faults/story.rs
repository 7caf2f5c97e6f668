//! One story: a fresh card, one or two customers, a proxy with a plan of faults, and the truth at the end. Everything in it
//! is drawn from one seed, so that a story that went wrong can be told again.

use std::net::SocketAddr;
use std::sync::Arc;

use redeemkit::time::Timestamp;

use crate::browser::Browser;
use crate::cards::{Card, Issuer};
use crate::chance::Chance;
use crate::customer::{Conduct, Customer};
use crate::ledger::{Truth, Wrong};
use crate::page::Page;
use crate::proxy::{Counted, Fault, Plan, Proxy};
use crate::told::{Record, Recorded};

/// How many of a hundred calls meet a fault.
const PERCENT: u8 = 55;
/// The most faults of a story; after them the network is well again.
const MOST_FAULTS: usize = 14;

/// What a story came to.
pub struct Ended {
    pub seed: u64,
    pub wrong: Wrong,
    pub stuck: Vec<String>,
    pub counted: Counted,
    pub recorded: Recorded,
    pub truth: Truth,
}

/// Tells a story.
pub async fn tell(seed: u64, backend: SocketAddr, issuer: &Issuer) -> Ended {
    let mut chance = Chance::seeded(seed);
    let (account, currency) = if chance.percent(85) { ("acc-anna", "EUR") } else { ("acc-ida", "USD") };
    let currency = if chance.percent(5) { "USD" } else { currency };
    let amount = 100 * (1 + chance.below(50) as i64);
    let card = issuer.issue(&mut chance, amount, currency).await.expect("a card can be issued");
    let plan = Plan::new(chance.number(), Fault::ALL.to_vec(), PERCENT, MOST_FAULTS);
    let proxy = Proxy::start("127.0.0.1:0".parse().expect("an address"), backend, plan).await.expect("it can listen");
    let record = Arc::new(Record::default());

    let stuck = play(&mut chance, &card, account, &proxy, backend, issuer, &record).await;
    let counted = proxy.finish().await;
    let recorded = record.recorded();
    let truth = Truth::of(issuer.database(), &card, &recorded).await.expect("the ledger can be read");
    Ended { seed, wrong: truth.judge(&recorded), stuck, counted, recorded, truth }
}

/// Lets the customers loose; what got stuck.
async fn play(
    chance: &mut Chance,
    card: &Card,
    account: &'static str,
    proxy: &Proxy,
    backend: SocketAddr,
    issuer: &Issuer,
    record: &Arc<Record>,
) -> Vec<String> {
    let now = Timestamp::parse("2026-11-23T12:00:00Z").expect("it is an instant");
    let browser = || Arc::new(Browser::new(proxy.address(), backend, now));
    let page = |name: &str, browser: &Arc<Browser>| {
        Page::open(name.to_owned(), Arc::clone(browser), Arc::clone(record), issuer.program().clone(), None)
    };
    let mut customer = |account: &'static str| Customer {
        chance: Chance::seeded(chance.number()),
        account,
        code: card.code.clone(),
        interrupts: chance.below(6),
        presses: 1 + chance.below(3),
        leaves: chance.percent(6),
    };
    let first = browser();
    first.sign_in(account).await;
    let mut conducts: Vec<Conduct> = Vec::new();
    let (one, another, kind) = (customer(account), customer(account), chance.below(10));
    conducts.push(one.redeems(page("first", &first)));
    match kind {
        0..=4 => {}
        5 | 6 => conducts.push(another.redeems(page("second tab", &first))),
        _ => {
            let second = browser();
            second.sign_in("acc-bo").await;
            let rival = Customer { account: "acc-bo", ..another };
            conducts.push(rival.redeems(page("rival", &second)));
        }
    }
    let playing: Vec<_> = conducts.into_iter().map(tokio::spawn).collect();
    let mut stuck = Vec::new();
    for played in playing {
        match played.await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => stuck.push(error),
            Err(error) => stuck.push(error.to_string()),
        }
    }
    stuck
}
