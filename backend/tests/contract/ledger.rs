//! The database itself: the ledger adds up, refuses a second credit by itself, and a crash blocks no key for ever.

use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};

use super::harness::{Backend, new_key};

async fn open(backend: &Backend) -> SqlitePool {
    let file = backend.folder.path().join("redeemkit.sqlite");
    SqlitePool::connect_with(SqliteConnectOptions::new().filename(file)).await.unwrap()
}

#[tokio::test]
async fn every_balance_is_its_credits_less_its_payments() {
    let backend = Backend::start().await;
    let (anna, bo) = (backend.sign_in("acc-anna").await, backend.sign_in("acc-bo").await);
    for (customer, code) in
        [(&anna, "1K7Q-CTFM-LMTC"), (&bo, "1K7Q-CTFM-LMTC"), (&bo, "X730-KCV1-MA2G"), (&anna, "KKKKK-WWWWW")]
    {
        customer.try_card(code).await;
    }
    let rows: Vec<(String, i64, i64)> = sqlx::query_as(
        "SELECT reference, balance, coalesce((SELECT sum(amount) FROM credits WHERE account = accounts.reference), 0) \
         - coalesce((SELECT sum(amount) FROM payments WHERE account = accounts.reference), 0) FROM accounts",
    )
    .fetch_all(&open(&backend).await)
    .await
    .unwrap();
    assert_eq!(rows.len(), 12);
    for (account, balance, ledger) in rows {
        assert_eq!(balance, ledger, "{account}");
    }
    assert_eq!((anna.balance().await, bo.balance().await), ("35.00".to_owned(), "75.00".to_owned()));
}

#[tokio::test]
async fn the_ledger_refuses_a_second_credit_by_itself() {
    let backend = Backend::start().await;
    let database = open(&backend).await;
    let again = "INSERT INTO credits (card, account, amount, currency, balance, reference, credited_at) \
                 SELECT card, 'acc-ida', amount, currency, balance, 'R-AGAIN', credited_at FROM credits LIMIT 1";
    let error = sqlx::query(again).execute(&database).await.unwrap_err();
    assert!(error.as_database_error().unwrap().is_unique_violation(), "{error}");
}

#[tokio::test]
async fn a_claim_that_a_crash_left_behind_ends() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let (key, database) = (new_key(), open(&backend).await);
    assert_eq!(anna.redeem(&key, "NPQRT-VWXYZ").await.slug(), "technical");
    let claim = "UPDATE attempts SET state = 'in-progress', claim = x'00', claimed_until = ? WHERE key = ?";
    sqlx::query(claim).bind(i64::MAX).bind(&key).execute(&database).await.unwrap();
    assert_eq!(anna.ask(&key).await.slug(), "in-progress");
    assert_eq!(anna.redeem(&key, "NPQRT-VWXYZ").await.slug(), "in-progress");
    sqlx::query(claim).bind(1).bind(&key).execute(&database).await.unwrap();
    assert_eq!(anna.ask(&key).await.slug(), "unknown-attempt");
    assert_eq!(anna.redeem(&key, "NPQRT-VWXYZ").await.slug(), "technical", "the attempt goes on");
}
