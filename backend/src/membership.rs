//! Changes of a membership: which of them an account can make now, and what each does to it and to its benefits (E1 to E6).
//! A billing system of its own this is not: what is due is charged elsewhere.

use axum::Json;
use axum::extract::State;
use redeemkit::date::Date;
use redeemkit::program::{BenefitRules, Change as Cause};
use redeemkit::time::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;
use utoipa::ToSchema;

use crate::account::AccountView;
use crate::backend::Backend;
use crate::database::accounts::{self, Account};
use crate::database::benefits::{self, Benefit};
use crate::fault::Fault;
use crate::local_day;
use crate::problem_details::{ProblemDetails, Refusal};
use crate::redemption::still_signed_in;
use crate::request_body::{JsonBody, member};
use crate::session::Session;

/// The smaller plan of the demo's service.
const BASIC: &str = "Basic";
/// Months that a year costs.
const MONTHS_PAID_A_YEAR: i64 = 10;

/// A change that a customer can make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// The end of the membership.
    Cancel,
    /// A cancelled membership goes on, or begins anew where its period is over.
    Renew,
    /// To the smaller plan, when the billing period has ended.
    Downgrade,
    /// From monthly to yearly payment, at once.
    Yearly,
    /// Another way to pay beside the balance, or a new one in place of one that failed.
    AddPaymentMethod,
}

impl Change {
    const ALL: [Self; 5] = [Self::Cancel, Self::Renew, Self::Downgrade, Self::Yearly, Self::AddPaymentMethod];
}

/// An account with its benefits.
#[derive(Clone, Debug)]
pub struct Membership {
    /// The account.
    pub account: Account,
    /// What it has beyond its plan.
    pub benefits: Vec<Benefit>,
}

impl Membership {
    /// The membership of an account.
    pub async fn of(database: &mut SqliteConnection, account: Account) -> Result<Self, sqlx::Error> {
        let benefits = benefits::of(database, &account.reference).await?;
        Ok(Self { account, benefits })
    }

    /// The changes that can be made now.
    pub fn possible(&self) -> Vec<Change> {
        Change::ALL.into_iter().filter(|change| self.allows(*change) && !self.has_made(*change)).collect()
    }

    /// The plan of that day.
    pub fn plan(&self, today: Date) -> (&str, Option<&str>) {
        match self.account.next_plan.as_deref() {
            Some(next) if period_is_over(&self.account, today) => (next, None),
            next => (&self.account.plan, next),
        }
    }

    /// Whether a benefit is lost on that day.
    pub fn has_lost(benefit: &Benefit, today: Date) -> bool {
        benefit.lost_from.as_deref().and_then(Date::parse).is_some_and(|from| from <= today)
    }

    fn allows(&self, change: Change) -> bool {
        let Account { billing, cancelled, .. } = &self.account;
        match change {
            Change::Cancel => billing != "bundle",
            Change::Renew => true,
            Change::Downgrade | Change::Yearly | Change::AddPaymentMethod => billing == "direct" && !cancelled,
        }
    }

    /// Whether everything is as after the change: then it is no fault that it comes a second time.
    fn has_made(&self, change: Change) -> bool {
        let account = &self.account;
        match change {
            Change::Cancel => account.cancelled,
            Change::Renew => !account.cancelled,
            Change::Downgrade => account.next_plan.is_some() || account.plan == BASIC,
            Change::Yearly => account.interval == "year",
            Change::AddPaymentMethod => account.other_payment_method && account.failed_charges == 0,
        }
    }

    fn make(&mut self, change: Change, rules: &BenefitRules, today: Date) {
        let account = &mut self.account;
        let period_end = account.period_end.as_deref().and_then(Date::parse).filter(|last| *last >= today);
        let after_period = period_end.map_or(today, |last| last.plus_days(1));
        match change {
            Change::Cancel => {
                account.cancelled = true;
                // While a balance is being used up nobody knows the day (B9).
                account.closing_date = (account.balance == 0).then(|| after_period.to_string());
                self.lose(Cause::Cancel, rules, after_period);
            }
            Change::Renew => {
                restart(account, period_end.is_none().then_some(today));
                let ends_with_the_plan = account.next_plan.is_some();
                for benefit in &mut self.benefits {
                    if !(Self::has_lost(benefit, today) || ends_with_the_plan && benefit.discount) {
                        benefit.lost_from = None;
                    }
                }
            }
            Change::Downgrade => {
                account.next_plan = Some(BASIC.to_owned());
                self.lose(Cause::Downgrade, rules, after_period);
            }
            Change::Yearly => {
                account.interval = "year".to_owned();
                account.price *= MONTHS_PAID_A_YEAR;
                restart(account, Some(today));
                self.lose(Cause::Yearly, rules, today);
            }
            Change::AddPaymentMethod => (account.other_payment_method, account.failed_charges) = (true, 0),
        }
    }

    /// Ends the benefits that the change costs. Cancelling costs all of them, the other changes what lowers the price.
    fn lose(&mut self, cause: Cause, rules: &BenefitRules, from: Date) {
        if !rules.lost_by.contains(&cause) {
            return;
        }
        for benefit in &mut self.benefits {
            let costs = match cause {
                Cause::Cancel => !rules.kept_on_cancelling.contains(&benefit.id),
                _ => benefit.discount,
            };
            if costs && !Self::has_lost(benefit, from) {
                benefit.lost_from = Some(from.to_string());
            }
        }
    }
}

fn period_is_over(account: &Account, today: Date) -> bool {
    account.period_end.as_deref().and_then(Date::parse).is_some_and(|last| last < today)
}

/// Whether the account is closed: cancelled, and its day has come.
pub fn is_closed(account: &Account, now: Timestamp) -> bool {
    let closing = account.closing_date.as_deref().and_then(Date::parse);
    account.cancelled && closing.is_some_and(|closing| closing <= local_day::today(account, now))
}

/// The membership runs, from this day on where a period begins anew.
fn restart(account: &mut Account, from: Option<Date>) {
    (account.cancelled, account.closing_date, account.failed_charges) = (false, None, 0);
    if let Some(from) = from {
        let months = if account.interval == "year" { 12 } else { 1 };
        account.period_end = Some(from.plus_months(months).plus_days(-1).to_string());
        account.billing_day = Some(from.day());
    }
}

/// A closed account begins anew with a card: from then on nobody else bills it (A7).
pub fn restart_with_card(account: &mut Account, now: Timestamp) {
    restart(account, Some(local_day::today(account, now)));
    (account.billing, account.partner) = ("direct".to_owned(), None);
}

/// Which change to make, and of which account.
#[derive(Debug, Deserialize, ToSchema)]
pub struct ChangeRequest {
    #[schema(value_type = Change)]
    change: Option<Change>,
    /// The reference of the account that the page showed.
    #[schema(value_type = String, example = "acc-anna")]
    account: Option<String>,
}

/// Changes the membership. A copy of a request that was carried out changes nothing more and gets the same answer.
#[utoipa::path(post, path = "/account/membership", tag = "account", security(("session" = [])), request_body = ChangeRequest, responses(
    (status = 200, description = "The account after the change", body = AccountView),
    (status = 400, description = "`malformed-request`", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 401, description = "`not-signed-in`", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 409, description = "`account-changed`; `change-unavailable`: this account cannot make it now", body = ProblemDetails, content_type = "application/problem+json"),
))]
pub async fn change(
    State(backend): State<Backend>,
    session: Session,
    JsonBody(request): JsonBody<ChangeRequest>,
) -> Result<Json<AccountView>, Refusal> {
    let (change, shown) = (member(request.change, "change")?, member(request.account, "account")?);
    still_signed_in(&session, &shown)?;
    let now = backend.clock.now();
    let mut write = backend.database.write().await?;
    let account = accounts::find(&mut *write, &shown).await?.ok_or(Fault::UnknownAccount)?;
    let mut membership = Membership::of(&mut write, account).await?;
    if !membership.allows(change) {
        return Err(Fault::ChangeUnavailable.into());
    }
    if !membership.has_made(change) {
        membership.make(change, &backend.benefits, local_day::today(&membership.account, now));
        accounts::change(&mut write, &membership.account).await?;
        for benefit in &membership.benefits {
            benefits::put(&mut write, &shown, benefit).await?;
        }
    }
    write.commit().await?;
    Ok(Json(AccountView::of(&membership, now)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn membership() -> Membership {
        let benefit =
            |id: &str, discount| Benefit { id: id.to_owned(), name: id.to_owned(), discount, lost_from: None };
        let [billing, interval, plan] = ["direct", "month", "Standard"].map(str::to_owned);
        let period_end = Some("2026-06-30".to_owned());
        Membership {
            account: Account { billing, interval, plan, period_end, price: 12_50, ..Account::default() },
            benefits: vec![benefit("half-price", true), benefit("early-access", false)],
        }
    }

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// The days from which the discount and the other benefit are lost, after these changes of 15 June.
    fn lost(changes: &[Change]) -> [Option<String>; 2] {
        let mut membership = membership();
        for change in changes {
            membership.make(*change, &BenefitRules::default(), day("2026-06-15"));
        }
        [0, 1].map(|index| membership.benefits[index].lost_from.clone())
    }

    #[test]
    fn each_change_costs_what_its_text_says_and_from_its_day() {
        let (july, today) = (Some("2026-07-01".to_owned()), Some("2026-06-15".to_owned()));
        assert_eq!(lost(&[Change::Downgrade]), [july.clone(), None], "E1, E2");
        assert_eq!(lost(&[Change::Yearly]), [today, None], "E3");
        assert_eq!(lost(&[Change::Cancel]), [july.clone(), july.clone()], "E6");
        assert_eq!(lost(&[Change::Cancel, Change::Renew]), [None, None], "E6");
        assert_eq!(
            lost(&[Change::Downgrade, Change::Cancel, Change::Renew]),
            [july, None],
            "the smaller plan still comes"
        );
        assert_eq!(lost(&[Change::AddPaymentMethod]), [None, None]);
    }

    #[test]
    fn renewing_too_late_brings_nothing_back() {
        let mut membership = membership();
        membership.make(Change::Cancel, &BenefitRules::default(), day("2026-06-15"));
        membership.make(Change::Renew, &BenefitRules::default(), day("2026-07-01"));
        assert!(membership.benefits.iter().all(|benefit| Membership::has_lost(benefit, day("2026-07-01"))));
        assert_eq!(membership.account.period_end.as_deref(), Some("2026-07-31"));
    }

    #[test]
    fn the_closing_date_is_unknown_while_a_balance_is_used_up() {
        let mut membership = membership();
        membership.make(Change::Cancel, &BenefitRules::default(), day("2026-06-15"));
        assert_eq!(membership.account.closing_date.as_deref(), Some("2026-07-01"));
        let mut rich = self::membership();
        rich.account.balance = 1;
        rich.make(Change::Cancel, &BenefitRules::default(), day("2026-06-15"));
        assert_eq!((rich.account.cancelled, rich.account.closing_date), (true, None));
    }

    #[test]
    fn a_program_says_what_cancelling_keeps() {
        let kept = BenefitRules { kept_on_cancelling: vec!["early-access".to_owned()], ..BenefitRules::default() };
        let mut membership = membership();
        membership.make(Change::Cancel, &kept, day("2026-06-15"));
        assert_eq!(membership.benefits[1].lost_from, None);
    }

    #[test]
    fn what_is_offered_can_be_made() {
        use Change::{AddPaymentMethod, Cancel, Downgrade, Renew, Yearly};
        assert_eq!(membership().possible(), [Cancel, Downgrade, Yearly, AddPaymentMethod]);
        let with = |account: Account| Membership { account, ..membership() }.possible();
        assert_eq!(with(Account { cancelled: true, ..membership().account }), [Renew]);
        assert_eq!(with(Account { billing: "partner".to_owned(), ..membership().account }), [Cancel]);
        assert_eq!(with(Account { billing: "bundle".to_owned(), ..membership().account }), []);
        let done = Account { interval: "year".to_owned(), other_payment_method: true, ..membership().account };
        assert_eq!(with(done), [Cancel, Downgrade]);
    }
}
