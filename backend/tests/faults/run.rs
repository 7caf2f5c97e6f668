//! The fault run: many stories at once against one backend, and what they came to.

use std::collections::BTreeMap;
use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::backend::Backend;
use crate::chance::Chance;
use crate::proxy::{Counted, Fault};
use crate::story::{Ended, tell};
use crate::told::Told;

/// Stories of an ordinary run, and of a long one.
const STORIES: [usize; 2] = [200, 2_000];
/// How many are told at once.
const AT_ONCE: usize = 12;

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{variable}={text} is no number")))
}

/// What all stories came to.
#[derive(Default)]
struct Sum {
    stories: usize,
    presses: usize,
    interruptions: usize,
    counted: Counted,
    told: BTreeMap<String, usize>,
    left: usize,
    credits: usize,
    wrong: BTreeMap<&'static str, usize>,
    failed: Vec<Ended>,
}

impl Sum {
    fn add(&mut self, ended: Ended) {
        self.stories += 1;
        self.presses += ended.recorded.presses.len();
        self.interruptions += ended.recorded.interruptions;
        self.counted.add(&ended.counted);
        self.left += ended.recorded.left.len();
        self.credits += ended.truth.credits.len();
        for (_, told) in &ended.recorded.told {
            *self.told.entry(in_a_word(told)).or_default() += 1;
        }
        let wrong = &ended.wrong;
        for (kind, times) in [
            ("doubled", wrong.doubled.len()),
            ("lost", wrong.lost.len()),
            ("misdirected", wrong.misdirected.len()),
            ("untrue", wrong.untrue.len()),
            ("stuck", ended.stuck.len()),
        ] {
            *self.wrong.entry(kind).or_default() += times;
        }
        if !wrong.lines().is_empty() || !ended.stuck.is_empty() {
            self.failed.push(ended);
        }
    }

    fn print(&self) {
        let Self { stories, presses, interruptions, credits, left, .. } = self;
        let Counted { calls, faults, delivered_after_withdrawal } = &self.counted;
        println!("{stories} cards, {presses} attempts, {interruptions} interruptions, {calls} calls through the proxy");
        for fault in Fault::ALL {
            println!("  {:<16}{:>6}", fault.slug(), faults.get(&fault).copied().unwrap_or_default());
        }
        println!("  {:<16}{:>6}", "all faults", faults.values().sum::<usize>());
        println!("  {delivered_after_withdrawal} redemptions arrived after their withdrawal was answered");
        println!("told: {:?}; {left} customers left untold; {credits} credits in the ledger", self.told);
        println!("{:?}", self.wrong);
    }
}

fn in_a_word(told: &Told) -> String {
    match told {
        Told::Redeemed(_) => "redeemed".to_owned(),
        Told::NothingRedeemed => "nothing redeemed".to_owned(),
        Told::Refused(problem) => problem.kind.slug().to_owned(),
        Told::Uncertain => "uncertain".to_owned(),
        Told::Nothing => "nothing at all".to_owned(),
    }
}

/// A story that went wrong, for whoever has to find out why.
fn print_failure(ended: &Ended) {
    println!("\nREDEEMKIT_FAULT_STORY={}", ended.seed);
    for line in ended.wrong.lines().iter().chain(&ended.stuck) {
        println!("  {line}");
    }
    println!("  ledger: {:?}\n  met: {:?}", ended.truth, ended.counted.faults);
    for line in &ended.recorded.trace {
        println!("    {line}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_customers_are_told_is_what_the_ledger_says() {
    let backend = Arc::new(Backend::start().await);
    let one = number("REDEEMKIT_FAULT_STORY");
    let long = usize::from(number("REDEEMKIT_LONG").is_some_and(|long| long > 0));
    let mut seeds = Chance::seeded(number("REDEEMKIT_FAULT_RUN").unwrap_or(3));
    let seeds: Vec<u64> = one.map_or_else(|| (0..STORIES[long]).map(|_| seeds.number()).collect(), |seed| vec![seed]);

    let (at_once, mut telling) = (Arc::new(Semaphore::new(AT_ONCE)), JoinSet::new());
    for seed in seeds {
        let (backend, at_once) = (Arc::clone(&backend), Arc::clone(&at_once));
        telling.spawn(async move {
            let _turn = at_once.acquire_owned().await.expect("there are turns");
            tell(seed, backend.address, &backend.issuer).await
        });
    }
    let mut sum = Sum::default();
    while let Some(ended) = telling.join_next().await {
        sum.add(ended.expect("a story does not panic"));
    }
    sum.failed.iter().take(3).for_each(print_failure);
    for ended in sum.failed.iter().skip(3) {
        println!("REDEEMKIT_FAULT_STORY={} {:?} {:?}", ended.seed, ended.wrong.lines(), ended.stuck);
    }
    sum.print();
    let accounts_agree = balances_agree(&backend).await;
    Arc::into_inner(backend).expect("all stories are told").stop().await;
    assert_eq!(accounts_agree, Vec::<String>::new(), "balances that are not what was credited less what was paid");
    assert!(sum.failed.is_empty(), "{} stories went wrong, see above", sum.failed.len());
    if one.is_none() {
        // A run in which little went wrong proves little.
        assert!(Fault::ALL.iter().all(|fault| sum.counted.faults.contains_key(fault)), "some faults were never met");
        assert!(sum.counted.delivered_after_withdrawal > 0, "no request came after its withdrawal");
        assert!(
            ["redeemed", "nothing redeemed", "technical", "already-redeemed"]
                .iter()
                .all(|told| sum.told.contains_key(*told))
        );
    }
}

/// The accounts whose balance is not the sum of their credits less that of their payments.
async fn balances_agree(backend: &Backend) -> Vec<String> {
    let query = "SELECT reference || ': ' || balance FROM accounts WHERE balance <> \
                 (SELECT coalesce(sum(amount), 0) FROM credits WHERE account = accounts.reference) - \
                 (SELECT coalesce(sum(amount), 0) FROM payments WHERE account = accounts.reference)";
    sqlx::query_scalar(query).fetch_all(backend.issuer.database()).await.expect("the database answers")
}
