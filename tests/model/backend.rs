//! A model of the backend: the rules of the wire contract and nothing else, without time of its own.

use std::collections::{BTreeMap, BTreeSet};

use redeemkit::challenge::Question;
use redeemkit::client::{Call, Response};
use serde_json::{Value, json};

/// A sign-in. Signing out ends it, and a request that carries it late is refused.
pub type Token = usize;

/// What became of an attempt.
#[derive(Clone, Debug)]
enum Outcome {
    /// A final answer, replayed to every copy.
    Final(u16, Value),
    /// Accepted: this code is credited later, and nobody can withdraw it.
    Pending(String),
    Withdrawn,
}

/// The model.
#[derive(Debug, Default)]
pub struct Backend {
    /// The account of each sign-in, and whether it still holds.
    sessions: Vec<(&'static str, bool)>,
    /// The account that each card was credited to.
    credits: BTreeMap<String, &'static str>,
    /// Attempts by account and key.
    attempts: BTreeMap<(&'static str, String), Outcome>,
    /// Identity checks by number: whose, and of which key; and the keys that have passed theirs.
    checks: Vec<(&'static str, String)>,
    passed: BTreeSet<(&'static str, String)>,
    /// Keys under which a card was credited, with the account.
    pub credited: BTreeMap<String, &'static str>,
}

impl Backend {
    pub fn signs_in(&mut self, account: &'static str) -> Token {
        self.sessions.push((account, true));
        self.sessions.len() - 1
    }

    pub fn signs_out(&mut self, token: Token) {
        self.sessions[token].1 = false;
    }

    /// Executes a request that carries this sign-in.
    pub fn executes(&mut self, call: &Call, token: Option<Token>, fault: Option<&str>) -> Response {
        let Some(account) =
            token.map(|token| self.sessions[token]).filter(|session| session.1).map(|session| session.0)
        else {
            return problem(401, "not-signed-in", json!({}));
        };
        match call {
            Call::Account => {
                let body =
                    json!({ "reference": account, "label": format!("{account}@example.com"), "balance": money() });
                Response::new(200, body.to_string())
            }
            Call::ClearCookies => {
                self.signs_out(token.expect("somebody is signed in"));
                Response::new(204, "")
            }
            // Nobody enters an address here: somebody signs in elsewhere, or leaves it.
            Call::Mail { .. } | Call::HandOver { .. } => problem(422, "email-unreadable", json!({})),
            Call::Redeem { attempt, code } => {
                // An open refusal comes before the code is looked at and leaves no trace.
                if let Some(slug) = fault {
                    return problem(if slug == "technical" { 500 } else { 429 }, slug, json!({ "retry_after": 3 }));
                }
                if attempt.account != account {
                    return problem(409, "account-changed", json!({}));
                }
                let key = (account, attempt.key.as_str().to_owned());
                if let Some(outcome) = self.attempts.get(&key) {
                    return answer_to_post(outcome);
                }
                if code.expose().starts_with('E') && !self.passed.contains(&key) {
                    let check = json!({ "methods": [{ "method": "email", "target": "a" }, { "method": "sms", "target": "1" }] });
                    return problem(403, "identity-check", json!({ "check": check }));
                }
                let held = |outcome: &Outcome| matches!(outcome, Outcome::Pending(held) if held == code.expose());
                if self.attempts.values().any(held) {
                    return problem(409, "held-elsewhere", json!({ "retry_after": 3 }));
                }
                let outcome = match self.judges(code.expose(), account) {
                    None if code.expose().starts_with('A') => Outcome::Pending(code.expose().to_owned()),
                    None => self.credits(code.expose(), account, &key.1),
                    Some(refusal) => refusal,
                };
                let answer = answer_to_post(&outcome);
                self.attempts.insert(key, outcome);
                answer
            }
            Call::Check { attempt, question } => self.checks(&attempt.account, attempt.key.as_str(), question, account),
            Call::Ask(attempt) | Call::Withdraw(attempt) if attempt.account != account => {
                problem(409, "account-changed", json!({}))
            }
            Call::Ask(attempt) => match self.attempts.get(&(account, attempt.key.as_str().to_owned())) {
                Some(outcome) => answer_to_get(outcome),
                None => problem(404, "unknown-attempt", json!({})),
            },
            Call::Withdraw(attempt) => {
                let key = (account, attempt.key.as_str().to_owned());
                answer_to_get(self.attempts.entry(key).or_insert(Outcome::Withdrawn))
            }
        }
    }

    /// An identity check belongs to an account and a key; the right answer is always the same.
    fn checks(&mut self, of: &str, key: &str, question: &Question, account: &'static str) -> Response {
        let begun = |id: usize| {
            let body = json!({ "id": format!("C-{id}"), "method": "email", "target": "a", "expires_in": 600, "resend_in": 0, "answers_left": 5 });
            Response::new(201, body.to_string())
        };
        let known = |id: &str| {
            let id: usize = id.strip_prefix("C-")?.parse().ok()?;
            self.checks.get(id).filter(|(owner, _)| *owner == account).map(|check| (id, check.clone()))
        };
        match question {
            Question::Begin(_) if of != account => problem(409, "account-changed", json!({})),
            Question::Begin(_) if self.attempts.contains_key(&(account, key.to_owned())) => {
                problem(409, "withdrawn", json!({}))
            }
            Question::Begin(_) => {
                self.checks.push((account, key.to_owned()));
                begun(self.checks.len() - 1)
            }
            Question::Answer { id, code } => match known(id) {
                Some((_, check)) if code.expose() == "246801" => {
                    self.passed.insert(check);
                    Response::new(200, r#"{"state":"passed"}"#)
                }
                Some(_) => problem(422, "wrong-answer", json!({ "answers_left": 3 })),
                None => problem(404, "unknown-check", json!({})),
            },
            Question::Again { id } => known(id).map_or(problem(404, "unknown-check", json!({})), |(id, _)| begun(id)),
            Question::Prove { .. } => problem(422, "method-unavailable", json!({})),
        }
    }

    pub fn has_passed(&self, key: &str) -> bool {
        self.passed.iter().any(|(_, passed)| passed == key)
    }

    /// Credits what was accepted, without being asked.
    pub fn credits_what_is_due(&mut self) -> u64 {
        let due: Vec<_> = self
            .attempts
            .iter()
            .filter_map(|(name, outcome)| match outcome {
                Outcome::Pending(code) => Some((name.clone(), code.clone())),
                _ => None,
            })
            .collect();
        let count = due.len() as u64;
        for (name, code) in due {
            let outcome = self.credits(&code, name.0, &name.1);
            self.attempts.insert(name, outcome);
        }
        count
    }

    /// Why a code is refused; nothing for a card that can be credited.
    fn judges(&self, code: &str, account: &'static str) -> Option<Outcome> {
        if !code.starts_with(['A', 'C', 'E']) {
            return Some(Outcome::Final(422, details("not-recognised", json!({ "case": format!("case-{code}") }))));
        }
        let owner = self.credits.get(code)?;
        let into = if *owner == account { "this-account" } else { "another-account" };
        let more = json!({ "redeemed_into": into, "case": format!("case-{code}") });
        Some(Outcome::Final(422, details("already-redeemed", more)))
    }

    fn credits(&mut self, code: &str, account: &'static str, key: &str) -> Outcome {
        self.credits.insert(code.to_owned(), account);
        self.credited.insert(key.to_owned(), account);
        Outcome::Final(
            201,
            json!({ "state": "redeemed", "amount": money(), "balance": money(), "account": account, "case": format!("case-{code}") }),
        )
    }
}

fn money() -> Value {
    json!({ "amount": "5.00", "currency": "EUR" })
}

fn pending() -> Value {
    json!({ "state": "pending", "retry_after": 2 })
}

fn details(slug: &str, mut more: Value) -> Value {
    more["type"] = json!(format!("/problems/{slug}"));
    more
}

fn problem(status: u16, slug: &str, more: Value) -> Response {
    Response::new(status, details(slug, more).to_string())
}

fn answer_to_post(outcome: &Outcome) -> Response {
    match outcome {
        Outcome::Final(status, body) => Response::new(*status, body.to_string()),
        Outcome::Pending(_) => Response::new(202, pending().to_string()),
        Outcome::Withdrawn => problem(409, "withdrawn", json!({})),
    }
}

fn answer_to_get(outcome: &Outcome) -> Response {
    let body = match outcome {
        Outcome::Final(201, body) => body.clone(),
        Outcome::Final(_, details) => json!({ "state": "refused", "problem": details }),
        Outcome::Pending(_) => pending(),
        Outcome::Withdrawn => json!({ "state": "withdrawn" }),
    };
    Response::new(200, body.to_string())
}
