//! Guessing: how many codes are judged before the waits, from one account, from many addresses and by a crowd, while
//! honest customers elsewhere redeem as ever. The limits' clock stands still, so that nothing here waits.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use redeemkit_backend::{Clock, Limits, Server, Settings};
use serde_json::Value;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::customers::{Customer, said, voucher};
use super::harness;
use super::size::sized;

/// A backend with the limits that customers meet.
struct Shop {
    url: String,
    clock: Clock,
    settings: Settings,
    customers: Vec<Customer>,
    _folder: TempDir,
    stop: oneshot::Sender<()>,
    running: JoinHandle<()>,
}

/// How often a code was judged, and how often somebody had to wait.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    judged: u32,
    waits: u32,
    locked: u32,
}

impl Tally {
    /// Guesses at once, as different clients do, and counts the answers.
    async fn count_all<'a>(&mut self, guesses: impl Iterator<Item = (&'a Customer, &'a str, usize)>) {
        let sent: Vec<_> = guesses
            .map(|(guesser, url, number)| {
                let (guesser, url) = (guesser.clone(), url.to_owned());
                tokio::spawn(async move { guess(&guesser, &url, number).await })
            })
            .collect();
        for reply in sent {
            self.count(&reply.await.unwrap());
        }
    }

    /// Counts an answer; gives the seconds to wait.
    fn count(&mut self, reply: &(u16, Value)) -> Option<u64> {
        match (reply.0, said(&reply.1)) {
            (422, "not-recognised") => self.judged += 1,
            (429, "rate-limited") => self.waits += 1,
            (429, "locked-out") => self.locked += 1,
            _ => panic!("{reply:?}"),
        }
        let wait = reply.1["retry_after"].as_u64();
        assert_eq!(wait.is_some(), reply.0 == 429);
        assert_eq!(reply.1.get("case").is_some(), reply.0 == 422, "a limit tells nothing of the code");
        wait
    }
}

impl Shop {
    async fn open(customers: usize, limits: Limits) -> Self {
        let (folder, clock) = (tempfile::tempdir().unwrap(), Clock::standing());
        let mut settings = harness::settings(folder.path());
        (settings.limits, settings.clock) = (limits, clock.clone());
        let database = settings.database.clone();
        let server = Server::start(settings.clone()).await.unwrap();
        let cards: Vec<String> = (0..100).map(voucher).collect();
        server.issue(&cards, 1_00, "EUR").await.unwrap();
        let url = format!("http://{}", server.address().unwrap());
        let (stop, stopped) = oneshot::channel();
        let running = tokio::spawn(server.run(async move {
            stopped.await.unwrap_or_default();
        }));
        let database = SqlitePool::connect_with(SqliteConnectOptions::new().filename(database)).await.unwrap();
        let mut signed_in = Vec::new();
        for number in 0..customers {
            signed_in.push(Customer::sign_up(&database, number).await);
        }
        database.close().await;
        Self { url, clock, settings, customers: signed_in, _folder: folder, stop, running }
    }

    async fn close(self) {
        self.stop.send(()).unwrap();
        self.running.await.unwrap();
    }

    async fn guess(&self, customer: &Customer, number: usize) -> (u16, Value) {
        guess(customer, &self.url, number).await
    }
}

/// A guess that hits nothing.
async fn guess(customer: &Customer, url: &str, number: usize) -> (u16, Value) {
    customer.redeem(url, &format!("guess-{number}"), &voucher(1_000 + number)).await.unwrap()
}

/// One of the many addresses of this machine: all of 127.0.0.0/8.
fn address(number: usize) -> IpAddr {
    let number = u16::try_from(number + 1).unwrap().to_be_bytes();
    IpAddr::V4(Ipv4Addr::new(127, 1, number[0], number[1]))
}

#[tokio::test]
async fn one_account_gets_five_codes_then_waits_that_grow_then_a_lock() {
    let shop = Shop::open(2, Limits::STANDARD).await;
    let guesser = shop.customers[0].at(address(0));
    let (mut tally, mut waits) = (Tally::default(), Vec::new());
    let mut passed = 0;
    let mut per_day = Vec::new();
    for number in 0.. {
        if let Some(wait) = tally.count(&shop.guess(&guesser, number).await) {
            // As patient as can be: never a second too long.
            waits.push(wait);
            shop.clock.advance(Duration::from_secs(wait - 1));
            assert_eq!(shop.guess(&guesser, 90_000 + number).await.0, 429, "a second too early");
            shop.clock.advance(Duration::from_secs(1));
            passed += wait;
        }
        let day = usize::try_from(passed / 86_400).unwrap();
        per_day.resize(day + 1, tally.judged);
        per_day[day] = tally.judged;
        if day >= 7 {
            break;
        }
    }
    assert_eq!(waits[..8], [30, 60, 120, 240, 480, 960, 1_920, 3_600]);
    assert_eq!(waits[15], 86_400, "the lock");
    println!(
        "one account, as patient as can be: codes judged by the end of each day {per_day:?}, {} waits, {} locks",
        tally.waits, tally.locked
    );
    assert!(per_day[0] <= 20 && per_day[6] <= 120, "{per_day:?}");
    shop.close().await;
}

#[tokio::test]
async fn changing_addresses_does_not_help_one_account_and_changing_accounts_does_not_help_one_address() {
    let accounts = 60;
    let shop = Shop::open(accounts + 1, Limits::STANDARD).await;
    let mut one_account = Tally::default();
    for number in 0..accounts {
        one_account.count(&shop.guess(&shop.customers[0].at(address(number)), number).await);
    }
    println!("one account at {accounts} addresses: {one_account:?}");
    assert_eq!(one_account.judged, Limits::STANDARD.account.free);

    let shared = address(1_000);
    let mut one_address = Tally::default();
    for (number, customer) in shop.customers.iter().skip(1).enumerate() {
        one_address.count(&shop.guess(&customer.at(shared), 10_000 + number).await);
    }
    println!("{accounts} accounts at one address: {one_address:?}");
    assert_eq!(one_address.judged, Limits::STANDARD.address.free);
    // Whoever never guessed and is elsewhere notices nothing.
    let honest = shop.customers[accounts].at(address(2_000));
    assert_eq!(honest.redeem(&shop.url, "honest", &voucher(1)).await.unwrap().0, 201);
    shop.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crowd_of_guessers_is_slowed_and_honest_customers_redeem_meanwhile() {
    let (guessers, honest) = (sized(120, 300), 20);
    let shop = Shop::open(guessers + honest, Limits::STANDARD).await;
    let places: Vec<_> =
        shop.customers.iter().enumerate().map(|(number, customer)| customer.at(address(number))).collect();
    let (mut tally, mut redeemed) = (Tally::default(), 0);
    for round in 0..6 {
        let guesses = places[..guessers].iter().enumerate();
        let at_once = guesses.map(|(number, guesser)| (guesser, &*shop.url, round * guessers + number));
        tally.count_all(at_once).await;
        for (number, customer) in places[guessers..].iter().enumerate().skip(round * 3).take(3) {
            let reply = customer.redeem(&shop.url, "honest", &voucher(number)).await.unwrap();
            assert_eq!(reply.0, 201, "{reply:?}");
            redeemed += 1;
        }
    }
    println!(
        "{guessers} accounts at as many addresses within one minute: {tally:?}; meanwhile {redeemed} honest redemptions, none refused"
    );
    assert_eq!(tally.judged, Limits::STANDARD.everybody.per_minute);
    // A customer who mistyped once is slowed for half a minute, and not locked out.
    let careless = &places[guessers + honest - 1];
    tally.count(&shop.guess(careless, 900_000).await);
    let slowed = careless.redeem(&shop.url, "then-right", &voucher(50)).await.unwrap();
    assert_eq!((slowed.0, said(&slowed.1), &slowed.1["retry_after"]), (429, "rate-limited", &30.into()));
    shop.clock.advance(Duration::from_secs(30));
    assert_eq!(careless.redeem(&shop.url, "then-right", &voucher(50)).await.unwrap().0, 201);
    shop.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_sixty_four_guesses_at_once_no_more_are_judged_than_one_after_the_other() {
    let shop = Shop::open(2, Limits::STANDARD).await;
    let second = Server::start(shop.settings.clone()).await.unwrap();
    let there = format!("http://{}", second.address().unwrap());
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(second.run(async move {
        stopped.await.unwrap_or_default();
    }));
    for (guesser, urls) in shop.customers.iter().zip([[&shop.url, &shop.url], [&shop.url, &there]]) {
        let guesser = guesser.at(address(0));
        let mut tally = Tally::default();
        tally.count_all((0..64).map(|number| (&guesser, urls[number % 2].as_str(), number))).await;
        let servers = if urls[0] == urls[1] { "one backend" } else { "two backends of one database" };
        println!("64 guesses at once at {servers}: {tally:?}");
        assert_eq!(tally, Tally { judged: Limits::STANDARD.account.free, waits: 59, locked: 0 });
    }
    stop.send(()).unwrap();
    running.await.unwrap();
    shop.close().await;
}
