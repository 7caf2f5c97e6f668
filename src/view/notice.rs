//! Notices that are no refusals: the balance ends soon, a benefit is at risk, is kept by renewing, or is lost; no card fits the account.

use serde::Serialize;

use super::StepView;
use super::steps::step;
use crate::account::{Account, Fate, Meanwhile, Risk};
use crate::client::Redemption;
use crate::guidance::{Step, StepKind};
use crate::message::Message;
use crate::money::Currency;
use crate::program::{Change, Program};
use crate::time::Timestamp;

/// Something to be known about the account, and what can be done about it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NoticeView {
    /// What it is about.
    pub kind: NoticeKind,
    /// What is to be known, in a few words.
    pub heading: Message,
    /// The names of the benefits it is about, as the backend gives them.
    pub benefits: Vec<String>,
    /// More about it: from which day, and until when it can be undone, where that is known.
    pub details: Vec<Message>,
    /// What can be done.
    pub steps: Vec<StepView>,
}

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// The balance is used up soon, and nothing else pays (B8).
    BalanceEnding,
    /// A change would end benefits (E1 to E6).
    DiscountAtRisk,
    /// Renewing keeps benefits (E6).
    DiscountKept,
    /// Benefits are lost (E4).
    DiscountLost,
    /// No card of the program is in the currency that the account is billed in (B6).
    CardCurrency,
    /// No card of the program is meant for the account's region (D3).
    CardRegion,
    /// Something happens to the account before a wait is over (B8, E4).
    Meanwhile,
}

/// What a change of the membership does to benefits; none where nothing is known to be lost or kept by it, and while
/// nobody is signed in.
///
/// ```
/// use redeemkit::client::{Effect, Input, Redemption, Response};
/// use redeemkit::program::{Change, Program};
/// use redeemkit::time::Timestamp;
/// use redeemkit::view::{NoticeKind, discount_at_risk};
/// let now = Timestamp::parse("2026-06-15T12:00:00Z").unwrap();
/// let mut redemption = Redemption::new(Program::example());
/// let opened = redemption.handle(now, Input::Opened { attempt: None, memory: None });
/// let [Effect::Send(question)] = opened.as_slice() else { panic!() };
/// let account = r#"{"reference":"acc-1","label":"eva@example.com","period_end":"2026-06-30",
///     "benefits":[{"id":"half-price","name":"Half price","discount":true}]}"#;
/// redemption.handle(now, Input::Answered { request: question.id, response: Response::new(200, account) });
/// let notice = discount_at_risk(&redemption, Change::Downgrade, now).unwrap();
/// assert_eq!((notice.kind, notice.benefits[0].as_str()), (NoticeKind::DiscountAtRisk, "Half price"));
/// assert_eq!(discount_at_risk(&redemption, Change::Yearly, now), None);
/// ```
#[must_use]
pub fn discount_at_risk(redemption: &Redemption, change: Change, now: Timestamp) -> Option<NoticeView> {
    of_change(redemption.session().account()?, redemption.program(), change, now)
}

/// What is to be known of an account without being asked.
pub(super) fn notices(account: &Account, program: &Program, now: Timestamp) -> Vec<NoticeView> {
    let ending = account.balance_ending(now).map(|day| NoticeView {
        kind: NoticeKind::BalanceEnding,
        heading: Message::new("balance-ending").date("date", day).days("in", day.days() - account.today(now).days()),
        benefits: Vec::new(),
        details: vec![Message::new("balance-ending.text")],
        steps: steps(&[StepKind::AddCardOrPayment], program),
    });
    let accepts = &program.accepts;
    let fits_none = |kind, heading, text| NoticeView {
        kind,
        heading,
        benefits: Vec::new(),
        details: vec![text],
        steps: steps(&[StepKind::UseOtherAccount], program),
    };
    let currency = account.currency.filter(|currency| accepts.lacks_currency(*currency)).map(|currency| {
        let text =
            Message::new("card-currency.text").one_of("accepted", accepts.currencies.iter().map(Currency::as_str));
        fits_none(NoticeKind::CardCurrency, Message::new("card-currency").code("currency", currency.as_str()), text)
    });
    let region = account
        .country
        .as_deref()
        .filter(|country| accepts.lacks_region(country))
        .map(|_| fits_none(NoticeKind::CardRegion, Message::new("card-region"), Message::new("card-region.text")));
    let failing = (account.failed_charges > 0).then(|| of_change(account, program, Change::FailedPayment, now));
    let renewing = of_change(account, program, Change::Renew, now);
    [currency, region, ending, failing.flatten(), renewing].into_iter().flatten().collect()
}

/// What a wait meets, and what can be done about it first.
pub(super) fn meanwhile(met: Meanwhile, program: &Program) -> NoticeView {
    let (heading, day, kinds): (_, _, &[StepKind]) = match met {
        Meanwhile::Payment(day) => ("meanwhile-payment", day, &[StepKind::WatchRenewal]),
        Meanwhile::BalanceEnds(day) => ("meanwhile-balance-ending", day, &[StepKind::AddCardOrPayment]),
        Meanwhile::Closing(day) => ("meanwhile-closing", day, &[]),
    };
    let (benefits, details) = (Vec::new(), Vec::new());
    let heading = Message::new(heading).date("date", day);
    NoticeView { kind: NoticeKind::Meanwhile, heading, benefits, details, steps: steps(kinds, program) }
}

/// What a change does to the benefits of an account.
pub(super) fn of_change(account: &Account, program: &Program, change: Change, now: Timestamp) -> Option<NoticeView> {
    let risk = account.risk(change, &program.benefits, account.today(now))?;
    let kind = match risk.fate {
        Fate::Ends(_) | Fate::EndsUnlessRenewed(_) => NoticeKind::DiscountAtRisk,
        Fate::KeptUntil(_) => NoticeKind::DiscountKept,
        Fate::Lost => NoticeKind::DiscountLost,
    };
    let heading = match kind {
        NoticeKind::DiscountKept => "discount-kept",
        NoticeKind::DiscountLost => "discount-lost",
        _ => "discount-at-risk",
    };
    let mut details = details(&risk);
    if change == Change::FailedPayment {
        let renewal = account.payment_due(0).filter(|day| *day >= account.today(now));
        let failed = (account.failed_charges > 0).then(|| Message::new("discount-at-risk.has-failed"));
        details.splice(0..0, failed);
        details.extend(renewal.map(|day| Message::new("discount-at-risk.renewal").date("date", day)));
    }
    let kinds: &[StepKind] = match (kind, change) {
        (NoticeKind::DiscountLost, _) => &[StepKind::ContactSupport],
        (NoticeKind::DiscountKept, _) => &[StepKind::ResumeMembership],
        (_, Change::FailedPayment) => &[StepKind::UpdatePayment, StepKind::WatchRenewal],
        (_, Change::Downgrade | Change::Yearly) => &[StepKind::KeepPlan],
        (_, Change::Cancel | Change::Renew) => &[],
    };
    let (benefits, steps) = (risk.benefits, steps(kinds, program));
    Some(NoticeView { kind, heading: Message::new(heading), benefits, details, steps })
}

/// What would happen, from which day, and until when it can be undone: dates only where they are known.
fn details(risk: &Risk) -> Vec<Message> {
    let message = Message::new;
    match (risk.change, risk.fate) {
        (_, Fate::Lost) => vec![message("discount-lost.text")],
        (_, Fate::KeptUntil(day)) => vec![message("discount-kept.until").date("date", day)],
        (_, Fate::EndsUnlessRenewed(Some(day))) => {
            vec![message("discount-at-risk.cancel"), message("discount-at-risk.undo-until").date("date", day)]
        }
        (_, Fate::EndsUnlessRenewed(None)) => {
            vec![message("discount-at-risk.cancel"), message("discount-at-risk.undo")]
        }
        (Change::Downgrade, Fate::Ends(Some(day))) => {
            vec![message("discount-at-risk.downgrade-from").date("date", day)]
        }
        (Change::Downgrade, Fate::Ends(None)) => vec![message("discount-at-risk.downgrade")],
        (Change::FailedPayment, Fate::Ends(_)) => vec![message("discount-at-risk.failed-payment")],
        (Change::Yearly | Change::Cancel | Change::Renew, Fate::Ends(_)) => vec![message("discount-at-risk.yearly")],
    }
}

/// Steps without buttons: what shows that they are done is the account itself.
fn steps(kinds: &[StepKind], program: &Program) -> Vec<StepView> {
    let view = |kind: &StepKind| {
        let view = step(&Step::current(*kind), program);
        // What support asks for is about a card; a benefit has none.
        let text = view.text.filter(|_| *kind != StepKind::ContactSupport);
        StepView { text, keep: None, actions: Vec::new(), ..view }
    };
    kinds.iter().map(view).collect()
}

impl NoticeView {
    /// Every message of the notice, for putting words in.
    pub fn messages_mut(&mut self) -> Vec<&mut Message> {
        let mut messages = vec![&mut self.heading];
        messages.extend(&mut self.details);
        messages.extend(self.steps.iter_mut().flat_map(StepView::messages_mut));
        messages
    }
}
