//! Crediting what was accepted, when it is due: the backend's own work, which needs no client and survives a restart.
//!
//! Every backend of a database does it. The credit and the final answer are one transaction, and there is one of those at a
//! time: who comes second finds the attempt final, so a card is credited once.

use std::time::Duration;

use redeemkit::problem::ProblemKind;
use tokio::time::sleep;

use super::crediting::credit;
use super::outcome::Outcome;
use super::rules;
use crate::backend::Backend;
use crate::database::attempts::{self, Name, Pending};
use crate::database::{accounts, cards, refused_codes};
use crate::problem_details::Refusal;

/// How often it is looked what is due.
const INTERVAL: Duration = Duration::from_millis(500);

/// Credits for as long as the backend runs.
pub async fn credit_when_due(backend: &Backend) {
    loop {
        if credit_due(backend).await.is_err() {
            tracing::error!("what was accepted is not credited yet; it is tried again");
        }
        sleep(INTERVAL).await;
    }
}

async fn credit_due(backend: &Backend) -> Result<(), Refusal> {
    for pending in attempts::due(backend.database.read(), backend.clock.now().milliseconds()).await? {
        complete(backend, &pending).await?;
    }
    Ok(())
}

/// Credits one. Most of the rules were asked when it was accepted and are not asked again.
async fn complete(backend: &Backend, pending: &Pending) -> Result<(), Refusal> {
    let Outcome::Pending { case, .. } = Outcome::from_json(&pending.answer)? else {
        return Err(ProblemKind::Technical.into());
    };
    let name = Name { account: &pending.account, key: &pending.key };
    let mut write = backend.database.write().await?;
    // Another backend may have been faster.
    if attempts::find(&mut *write, name).await?.is_none_or(|found| found.state != "pending") {
        return Ok(());
    }
    let account = accounts::find(&mut *write, &pending.account).await?.ok_or(ProblemKind::Technical)?;
    let card = cards::find(&mut *write, &pending.held_card).await?.ok_or(ProblemKind::Technical)?;
    let outcome = match rules::balance_with(&card, &account) {
        Ok(balance) => {
            refused_codes::forgive(&mut write, &pending.account).await?;
            Outcome::Redeemed(credit(&mut write, &card, &account, balance, &case, backend.clock.now()).await?)
        }
        Err(problem) => Outcome::Refused { problem: problem.with_case(case) },
    };
    attempts::complete(&mut write, name, &outcome.to_json()?).await?;
    write.commit().await?;
    backend.metrics.redemption(match &outcome {
        Outcome::Refused { problem } => problem.slug(),
        _ => "redeemed",
    });
    Ok(())
}
