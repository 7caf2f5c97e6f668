//! Drawing the view of a redemption: the page around the outcome.

use super::notice::notices;
use super::outcome::action;
use super::outlook::outlook;
use super::{AccountView, OutcomeView, SituationsView, Stage, StepView, SubmitView, View, cards, field, outcome};
use crate::account::Session;
use crate::client::{Action, Redemption, State};
use crate::guidance::{StepKind, StepState};
use crate::message::{Direction, Message};
use crate::program::Program;
use crate::time::Timestamp;

/// Draws what the page has to show now. Its messages have no words yet, and it names no language.
#[must_use]
pub fn draw(redemption: &Redemption, now: Timestamp) -> View {
    let stage = stage(redemption.state());
    let outcome = outcome::outcome(redemption, now);
    View {
        stage,
        language: String::new(),
        direction: Direction::Ltr,
        wanted_locales: Vec::new(),
        languages: Vec::new(),
        title: Message::new("redeem-title"),
        introduction: Message::new("redeem-introduction"),
        account: account(redemption, stage, now),
        field: field::field(redemption),
        submit: SubmitView {
            label: Message::new("submit"),
            busy: matches!(stage, Stage::Opening | Stage::Sending | Stage::Settling),
        },
        status: status(redemption, stage, outcome.as_ref()),
        cards: cards::cards(redemption),
        outcome,
        support: super::support::support(redemption),
        situations: situations(redemption.program(), stage),
    }
}

/// What a customer without an error at hand can choose from.
fn situations(program: &Program, stage: Stage) -> Option<SituationsView> {
    let choice = |situation| action(Action::Choose(situation), outcome::situation_heading(situation), false);
    let choices: Vec<_> = program.guidance.situations().map(choice).collect();
    let rests = matches!(stage, Stage::Ready | Stage::Refused | Stage::Redeemed);
    (rests && !choices.is_empty()).then(|| SituationsView { label: Message::new("situations"), choices })
}

fn stage(state: &State) -> Stage {
    match state {
        State::Opening(_) => Stage::Opening,
        State::Ready(_) => Stage::Ready,
        State::Identifying { .. } | State::Sending { .. } => Stage::Sending,
        State::Mailing(_) => Stage::Mailing,
        State::Checking(_) => Stage::Checking,
        State::Settling { .. } => Stage::Settling,
        State::Unsettled { .. } => Stage::Unsettled,
        State::Refused { .. } => Stage::Refused,
        State::Redeemed(_) => Stage::Redeemed,
    }
}

fn account(redemption: &Redemption, stage: Stage, now: Timestamp) -> Option<AccountView> {
    let account = match redemption.session() {
        Session::Unknown => return None,
        Session::SignedOut => {
            let label = Message::new("account-signed-out").link("page", redemption.program().links.sign_in.as_ref());
            return Some(AccountView { label, outlook: None, notices: Vec::new() });
        }
        Session::SignedIn(account) => account,
    };
    Some(AccountView {
        label: Message::new("account-credit-to").text("account", &account.label),
        outlook: outlook(account, now).filter(|_| stage != Stage::Redeemed),
        notices: notices(account, redemption.program(), now),
    })
}

/// What is under way; how it ends is said by the outcome, whose heading takes the focus.
fn status(redemption: &Redemption, stage: Stage, outcome: Option<&OutcomeView>) -> Option<Message> {
    match stage {
        Stage::Checking => {
            let asking = matches!(redemption.state(), State::Checking(checking) if checking.is_asking());
            asking.then(|| Message::new("status-asking"))
        }
        Stage::Mailing => {
            let asking = matches!(redemption.state(), State::Mailing(mailing) if mailing.is_asking());
            asking.then(|| Message::new("status-asking"))
        }
        Stage::Sending => cards::status(redemption).or_else(|| Some(Message::new("status-sending"))),
        Stage::Opening | Stage::Settling => Some(Message::new("status-settling")),
        Stage::Refused if outcome.is_some_and(time_has_come) => Some(Message::new("status-time-has-come")),
        Stage::Ready | Stage::Unsettled | Stage::Refused | Stage::Redeemed => None,
    }
}

/// Whether a wait is over and what comes after it is to be done now.
fn time_has_come(outcome: &OutcomeView) -> bool {
    let waited = |step: &StepView| matches!(step.kind, StepKind::Wait | StepKind::WaitShort);
    let over = |pair: &[StepView]| match pair {
        [wait, next] => waited(wait) && wait.state == StepState::Done && next.state == StepState::Current,
        _ => false,
    };
    outcome.steps.windows(2).any(over)
}
