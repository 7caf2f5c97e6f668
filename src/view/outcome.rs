//! The outcome panel: what happened, what it means for the money, and the steps.

use super::check::check;
use super::notice::{discount_at_risk, meanwhile};
use super::outlook::outlook;
use super::places::UNREADABLE;
use super::steps::{step, steps};
use super::{ActionView, OutcomeView, ResumeView, StepView, Tone};
use crate::account::{Account, Session};
use crate::client::{Action, Attempt, Notice, Receipt, Redemption, State};
use crate::guidance::{Answer, Situation, Step, StepKind, StepState};
use crate::message::{Message, Zone};
use crate::problem::{Certainty, Problem, ProblemKind, RedeemedInto};
use crate::program::{Change, Program, Regions};
use crate::time::Timestamp;

/// What came of the redemption so far; none while there is nothing to tell.
pub(super) fn outcome(redemption: &Redemption, now: Timestamp) -> Option<OutcomeView> {
    match redemption.state() {
        State::Refused { .. } | State::Redeemed(_) if super::cards::is_told_as_a_whole(redemption) => {
            super::cards::outcome(redemption)
        }
        State::Opening(_)
        | State::Identifying { .. }
        | State::Sending { .. }
        | State::Settling { .. }
        | State::Ready(None) => None,
        State::Ready(Some(Notice::NothingRedeemed)) => Some(OutcomeView {
            details: vec![Message::new("outcome-nothing-redeemed.explanation")],
            ..plain(
                Tone::Notice,
                Message::new("outcome-nothing-redeemed"),
                Message::new("outcome-nothing-redeemed.money"),
            )
        }),
        State::Ready(Some(Notice::Found)) => Some(OutcomeView {
            actions: vec![action(Action::StartOver, "action-start-over", false)],
            ..plain(Tone::Good, Message::new("outcome-found"), Message::new("outcome-found.money"))
        }),
        State::Ready(Some(Notice::Helped)) => Some(OutcomeView {
            actions: vec![action(Action::StartOver, "action-start-over", false)],
            ..plain(Tone::Good, Message::new("outcome-helped"), Message::new("outcome-helped.money"))
        }),
        State::Ready(Some(Notice::Chosen(situation))) => Some(chosen(*situation, redemption.program())),
        State::Ready(Some(Notice::SignedIn)) => {
            let account = redemption.session().account()?;
            let money = Message::new("signed-in.money").text("account", &account.label);
            Some(plain(Tone::Notice, Message::new("signed-in"), money))
        }
        State::Mailing(mailing) => Some(super::mailing::mailing(mailing, redemption)),
        State::Checking(checking) => Some(check(checking, redemption, now)),
        State::Redeemed(receipt) => Some(redeemed(receipt, redemption, now)),
        State::Unsettled { attempt, because, pending, .. } => {
            Some(unsettled(attempt, because.as_ref(), *pending, redemption))
        }
        State::Refused { problem, at, resumed } => Some(refused(problem, *at, *resumed, redemption, now)),
    }
}

/// A situation that the customer has chosen, with what can be done; whether it helped only the customer can say.
fn chosen(situation: Situation, program: &Program) -> OutcomeView {
    let details: &[&'static str] = match situation {
        Situation::CheckFails => &["situation-check-fails.explanation"],
        Situation::DiscountLost => &["discount-lost.text"],
        _ => &[],
    };
    let mut steps = steps_to_do(situation.steps(), program);
    for step in &mut steps {
        only_hand_off(step);
        // What support asks for is about a card.
        step.text.take_if(|_| step.kind == StepKind::ContactSupport);
    }
    let heading = Message::new(situation_heading(situation));
    OutcomeView {
        details: details.iter().map(|id| Message::new(id)).collect(),
        steps,
        actions: vec![action(Action::Says(Answer::Helped), "action-helped", false)],
        money: None,
        ..plain(Tone::Notice, heading.clone(), heading)
    }
}

/// Of a step's buttons the one that hands over to support, as one thing of several that can be done: what else becomes of the step is not
/// asked here.
pub(super) fn only_hand_off(step: &mut StepView) {
    step.actions.retain(|action| action.name == Action::HandOff.name());
    for action in &mut step.actions {
        action.primary = false;
    }
}

/// The id of what a situation is called.
pub(super) fn situation_heading(situation: Situation) -> &'static str {
    match (situation, situation.problem()) {
        (_, Some(kind)) => kind.heading(),
        (Situation::CheckFails, None) => "situation-check-fails",
        (Situation::UnexpectedCode, None) => "situation-unexpected-code",
        (_, None) => "discount-lost",
    }
}

fn redeemed(receipt: &Receipt, redemption: &Redemption, now: Timestamp) -> OutcomeView {
    // Another account may be signed in by now; the one that was credited is named in any case.
    let credited = redemption.session().account().filter(|account| account.reference == receipt.account);
    let label = credited.map_or(&receipt.account, |account| &account.label);
    // The balance as it is now: another tab may have redeemed another card since.
    let balance = credited.and_then(|account| account.balance).unwrap_or(receipt.balance);
    let money = Message::new("outcome-redeemed.money").money("balance", balance).text("account", label);
    OutcomeView {
        actions: vec![action(Action::StartOver, "action-start-over", false)],
        outlook: credited.and_then(|account| outlook(account, now)),
        reference: reference(receipt.reference.as_deref()),
        ..plain(Tone::Good, Message::new("outcome-redeemed").money("amount", receipt.amount), money)
    }
}

/// The outcome is open: what stands in the way, what that means for the money, and how it is found out. What is said of a
/// settled problem would be a claim here, so only its heading is used.
fn unsettled(attempt: &Attempt, because: Option<&Problem>, pending: bool, redemption: &Redemption) -> OutcomeView {
    let open = if pending { ProblemKind::Pending } else { ProblemKind::OutcomeUnknown };
    let in_the_way = because.map(|problem| problem.kind).filter(|kind| {
        matches!(kind, ProblemKind::NotSignedIn | ProblemKind::AccountChanged | ProblemKind::SessionStale)
    });
    let kind = in_the_way.unwrap_or(open);
    let session = redemption.session();
    // Only the account that made the attempt is told what became of it.
    let may_ask = match session {
        Session::SignedIn(account) => account.reference == attempt.account,
        Session::SignedOut => false,
        Session::Unknown => true,
    };
    let steps = match (kind, may_ask) {
        (_, false) => steps_to_do(&[StepKind::SignIn], redemption.program()),
        (ProblemKind::SessionStale, true) => {
            steps_to_do(&[StepKind::ClearCookies, StepKind::SignIn], redemption.program())
        }
        (_, true) => while_asking(open, redemption.program()),
    };
    let start_over = (!may_ask).then(|| action(Action::StartOver, "action-start-over", false));
    OutcomeView {
        problem: Some(kind),
        details: if kind == open { vec![Message::new(open.explanation())] } else { Vec::new() },
        steps,
        actions: [action(Action::AskAgain, "action-ask-again", may_ask)].into_iter().chain(start_over).collect(),
        ..plain(Tone::Waiting, Message::new(kind.heading()), Message::new(open.money()))
    }
}

fn steps_to_do(kinds: &[StepKind], program: &Program) -> Vec<StepView> {
    kinds.iter().map(|kind| step(&Step::current(*kind), program)).collect()
}

/// What can be done while the page goes on asking. It needs no buttons: the page itself finds out how it ended.
fn while_asking(open: ProblemKind, program: &Program) -> Vec<StepView> {
    let ladder = program.guidance.of(open);
    let mut steps = steps_to_do(ladder.first().map_or(&[], |rung| &rung.steps), program);
    for step in &mut steps {
        only_hand_off(step);
        // Nobody has refused the code.
        step.text.take_if(|_| step.kind == StepKind::KeepAsProof);
    }
    steps
}

fn refused(problem: &Problem, at: Timestamp, resumed: bool, redemption: &Redemption, now: Timestamp) -> OutcomeView {
    let mut steps = redemption.advice(now).map(|advice| steps(&advice, redemption.program())).unwrap_or_default();
    // A7 leads to the point of no return of E6, so what would be lost is said first.
    for step in steps.iter_mut().filter(|step| step.kind == StepKind::CancelMembership) {
        step.notice = discount_at_risk(redemption, Change::Cancel, now).filter(|_| step.state != StepState::Done);
    }
    if problem.kind != ProblemKind::Unreadable {
        steps.iter_mut().for_each(|step| step.places.retain(|place| place.id() != UNREADABLE));
    }
    for step in steps.iter_mut().filter(|step| step.state == StepState::Current) {
        outlives_the_page(step, redemption, now);
    }
    let [heading, explanation, money] = words(problem, redemption.program()).map(Message::new);
    let resumed =
        (resumed && problem.certainty != Certainty::Said).then(|| Message::new("outcome-resumed").instant("at", at));
    let failed = redemption.clearing_failed().then(|| Message::new("clear-cookies-failed"));
    if failed.is_some() {
        let by_hand = action(Action::Done(StepKind::ClearCookies), "action-done", false);
        let clears = |step: &&mut StepView| step.kind == StepKind::ClearCookies && step.state == StepState::Current;
        steps.iter_mut().find(clears).into_iter().for_each(|step| step.actions.push(by_hand.clone()));
    }
    OutcomeView {
        problem: Some(problem.kind),
        details: resumed
            .into_iter()
            .chain([explanation])
            .chain(parameters(problem, redemption))
            .chain(failed)
            .collect(),
        reference: reference(problem.reference.as_deref()),
        ..OutcomeView { steps, ..plain(Tone::Problem, heading, money) }
    }
    .toned()
}

/// What a step needs during which the customer is elsewhere: what happens to the account meanwhile, a way back, and a reminder.
fn outlives_the_page(step: &mut StepView, redemption: &Redemption, now: Timestamp) {
    if let (StepKind::Wait, Some(until)) = (step.kind, step.until) {
        step.notice = redemption.session().account().and_then(|account| {
            let met = account.falls_within(now, until)?;
            Some(meanwhile(met, redemption.program()))
        });
        step.calendar = redemption.journey().map(|_| Message::new("action-calendar"));
    }
    let link = redemption.resume_link().filter(|_| step.kind.may_be_forgotten());
    step.resume = link.map(|fragment| ResumeView {
        fragment,
        label: Message::new("resume-link"),
        text: Message::new("resume-link.text"),
        copy: Message::new("action-copy-link"),
        copied: Message::new("resume-link.copied"),
    });
}

/// What the backend added to the problem, or else the program says: a date, an amount, a currency, a number of tries.
fn parameters(problem: &Problem, redemption: &Redemption) -> impl Iterator<Item = Message> {
    let date = match problem.kind {
        ProblemKind::Expired => Some("problem-expired.date"),
        ProblemKind::NotStarted => Some("problem-not-started.date"),
        ProblemKind::NotClosedYet => Some("problem-not-closed-yet.date"),
        _ => None,
    };
    let amount = match problem.kind {
        ProblemKind::BalanceLimit => Some("problem-balance-limit.amount"),
        ProblemKind::ConditionsNotMet => Some("problem-conditions-not-met.amount"),
        _ => None,
    };
    let currency = (problem.kind == ProblemKind::CurrencyMismatch).then_some("problem-currency-mismatch.currency");
    let program = redemption.program();
    // What was set for the account begins and ends by the clock there, and is printed so.
    let clock = || redemption.session().account().map_or(Zone::Customer, Account::clock);
    let date = date.zip(problem.date).map(|(id, date)| Message::new(id).instant_by("date", date, clock()));
    let limit = program.accepts.balance.filter(|_| problem.kind == ProblemKind::BalanceLimit);
    let amount = amount.zip(problem.amount.or(limit)).map(|(id, amount)| Message::new(id).money("amount", amount));
    let anywhere = currency.filter(|_| program.accepts.regions == Regions::Any);
    let anywhere = anywhere.map(|_| Message::new("problem-currency-mismatch.country"));
    let currency = currency.zip(problem.currency).map(|(id, code)| Message::new(id).code("currency", code.as_str()));
    let left = problem.attempts_left.map(|left| usize::try_from(left).unwrap_or(usize::MAX));
    let left = left.map(|left| Message::new("detail-attempts-left").number("left", left));
    date.into_iter().chain(amount).chain(currency).chain(anywhere).chain(left)
}

impl OutcomeView {
    /// The tone of a problem is one of waiting while time must pass.
    fn toned(mut self) -> Self {
        let waits = |step: &StepView| {
            step.state == StepState::Current && matches!(step.kind, StepKind::Wait | StepKind::WaitShort)
        };
        if self.steps.iter().any(waits) {
            self.tone = Tone::Waiting;
        }
        self
    }
}

/// The ids of heading, explanation and money for a problem. Where a redeemed card went makes three problems of one kind, and a
/// date that has passed is another matter where cards never expire.
fn words(problem: &Problem, program: &Program) -> [&'static str; 3] {
    match (problem.kind, problem.redeemed_into) {
        (ProblemKind::Expired, _) if problem.certainty == Certainty::Inferred => [
            "problem-expired-in-doubt",
            if program.card.printed_on_card {
                "problem-expired-in-doubt.explanation-printed"
            } else {
                "problem-expired-in-doubt.explanation"
            },
            "problem-expired-in-doubt.money",
        ],
        (ProblemKind::Region, _) if problem.certainty == Certainty::Inferred => {
            ["problem-region-in-doubt", "problem-region-in-doubt.explanation", "problem-region-in-doubt.money"]
        }
        (ProblemKind::AlreadyRedeemed, Some(RedeemedInto::ThisAccount)) => [
            "problem-already-redeemed-here",
            "problem-already-redeemed-here.explanation",
            "problem-already-redeemed-here.money",
        ],
        (ProblemKind::AlreadyRedeemed, Some(RedeemedInto::AnotherAccount)) => [
            "problem-already-redeemed-elsewhere",
            "problem-already-redeemed-elsewhere.explanation",
            "problem-already-redeemed-elsewhere.money",
        ],
        (kind, _) => [kind.heading(), kind.explanation(), kind.money()],
    }
}

/// An outcome of which nothing else is known.
pub(super) fn plain(tone: Tone, heading: Message, money: Message) -> OutcomeView {
    let (details, steps, actions) = (Vec::new(), Vec::new(), Vec::new());
    let (money, outlook, reference) = (Some(money), None, None);
    let (form, steps_heading) = (None, None);
    OutcomeView {
        tone,
        problem: None,
        heading,
        money,
        details,
        outlook,
        form,
        steps_heading,
        steps,
        actions,
        reference,
    }
}

/// The line for a conversation with support.
pub(super) fn reference(reference: Option<&str>) -> Option<Message> {
    reference.map(|reference| Message::new("reference").code("reference", reference))
}

/// A button.
pub(super) fn action(action: Action, label: &'static str, primary: bool) -> ActionView {
    ActionView { name: action.name(), label: Message::new(label), primary }
}
