//! The truth about one card, read from the database, and whether what customers were told agrees with it.

use redeemkit::problem::{ProblemKind, RedeemedInto};
use serde_json::Value;
use sqlx::sqlite::SqlitePool;

use crate::cards::Card;
use crate::told::{Recorded, Told};

/// A credit of the card.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Credit {
    pub account: String,
    pub amount: i64,
    pub currency: String,
    pub balance: i64,
    pub reference: String,
}

/// What the backend keeps under a key.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Kept {
    pub account: String,
    pub key: String,
    pub answer: Option<String>,
}

/// The truth about one card.
#[derive(Clone, Debug)]
pub struct Truth {
    pub credits: Vec<Credit>,
    pub attempts: Vec<Kept>,
}

/// What is wrong, by its kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wrong {
    /// Credited more than once.
    pub doubled: Vec<String>,
    /// Told to be redeemed and not credited, or credited and told that it was not.
    pub lost: Vec<String>,
    /// Credited to another account than the one shown at the press.
    pub misdirected: Vec<String>,
    /// Any other statement that is not true.
    pub untrue: Vec<String>,
}

impl Wrong {
    /// Everything, each with its kind.
    pub fn lines(&self) -> Vec<String> {
        let kinds = [
            ("doubled", &self.doubled),
            ("lost", &self.lost),
            ("misdirected", &self.misdirected),
            ("untrue", &self.untrue),
        ];
        kinds.into_iter().flat_map(|(kind, lines)| lines.iter().map(move |line| format!("{kind}: {line}"))).collect()
    }
}

impl Truth {
    /// Reads it.
    pub async fn of(database: &SqlitePool, card: &Card, recorded: &Recorded) -> Result<Self, sqlx::Error> {
        let credits =
            sqlx::query_as("SELECT account, amount, currency, balance, reference FROM credits WHERE card = ?")
                .bind(&card.digest)
                .fetch_all(database)
                .await?;
        let mut attempts = Vec::new();
        for press in &recorded.presses {
            let kept: Vec<Kept> = sqlx::query_as("SELECT account, key, answer FROM attempts WHERE key = ?")
                .bind(&press.key)
                .fetch_all(database)
                .await?;
            attempts.extend(kept);
        }
        Ok(Self { credits, attempts })
    }

    /// The credit that came of this key, and the account that it was claimed by.
    fn credit_of(&self, key: &str) -> Option<(&Kept, &Credit)> {
        self.attempts.iter().filter(|kept| kept.key == key).find_map(|kept| {
            let answer: Value = serde_json::from_str(kept.answer.as_deref()?).ok()?;
            let reference = answer["reference"].as_str().filter(|_| answer["state"] == "redeemed")?;
            Some((kept, self.credits.iter().find(|credit| credit.reference == reference)?))
        })
    }

    /// Compares it with what was pressed and told.
    pub fn judge(&self, recorded: &Recorded) -> Wrong {
        let mut wrong = Wrong::default();
        let credited: Vec<_> = recorded.presses.iter().filter(|press| self.credit_of(&press.key).is_some()).collect();
        if self.credits.len() > 1 || credited.len() > 1 {
            wrong.doubled.push(format!("{} credits, by the keys {credited:?}", self.credits.len()));
        }
        if self.credits.len() != credited.len() {
            wrong.misdirected.push(format!("{} credits, {} of them by a press", self.credits.len(), credited.len()));
        }
        for press in &recorded.presses {
            if let Some((kept, credit)) = self.credit_of(&press.key) {
                let accounts = [&kept.account, &credit.account];
                let shown = press.shown.as_ref().unwrap_or(&press.account);
                if accounts.iter().any(|account| *account != shown || **account != press.account) {
                    wrong.misdirected.push(format!("{press:?} was credited to {}", credit.account));
                }
            }
            let told: Vec<_> =
                recorded.told.iter().filter(|(key, _)| *key == press.key).map(|(_, told)| told).collect();
            if told.is_empty() && !recorded.left.contains(&press.key) {
                wrong.untrue.push(format!("{press:?} was never told anything"));
            }
            for told in told {
                self.compare(&press.key, &press.account, told, &mut wrong);
            }
        }
        wrong
    }

    fn compare(&self, key: &str, account: &str, told: &Told, wrong: &mut Wrong) {
        let credit = self.credit_of(key).map(|(_, credit)| credit);
        match (told, credit) {
            (Told::Redeemed(receipt), Some(credit)) => {
                let hundredths = |money: redeemkit::money::Money| money.decimal().replace('.', "").parse::<i64>().ok();
                let same = hundredths(receipt.amount) == Some(credit.amount)
                    && hundredths(receipt.balance) == Some(credit.balance)
                    && receipt.amount.currency().as_str() == credit.currency
                    && receipt.account == credit.account
                    && receipt.reference.as_deref() == Some(&credit.reference);
                if !same {
                    wrong.untrue.push(format!("{key}: {receipt:?} is not {credit:?}"));
                }
            }
            (Told::Redeemed(_), None) => wrong.lost.push(format!("{key}: told redeemed, never credited")),
            (Told::NothingRedeemed | Told::Refused(_) | Told::Nothing, Some(credit)) => {
                wrong.lost.push(format!("{key}: told {told:?}, and credited: {credit:?}"));
            }
            (Told::Refused(problem), None) if problem.kind == ProblemKind::AlreadyRedeemed => {
                let here = self.credits.iter().any(|credit| credit.account == account);
                let said = problem.redeemed_into == Some(RedeemedInto::ThisAccount);
                if self.credits.is_empty() || here != said {
                    wrong.untrue.push(format!("{key}: told {problem:?}, and the credits are {:?}", self.credits));
                }
            }
            (Told::Nothing, None) => wrong.untrue.push(format!("{key}: the attempt was forgotten without a word")),
            (Told::NothingRedeemed | Told::Refused(_) | Told::Uncertain, None) | (Told::Uncertain, Some(_)) => {}
        }
    }
}
