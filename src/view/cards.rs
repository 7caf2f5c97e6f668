//! The list of several cards as a page shows it: how far each one is, and what can be done. Their codes are in no view.

use serde::Serialize;

use super::outcome::action;
use super::{ActionView, OutcomeView, Tone};
use crate::client::{Action, Card, CardState, Cards, Redemption};
use crate::message::Message;

/// A list of cards.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CardsView {
    /// What it is, and how far.
    pub heading: Message,
    /// What was credited from it, and why it stands still.
    pub notes: Vec<Message>,
    /// The cards, in the order in which they arrived.
    pub cards: Vec<CardView>,
    /// What can be done about the list as a whole.
    pub actions: Vec<ActionView>,
}

/// A card of the list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CardView {
    /// Its code as it is printed, covered but for its end.
    pub code: String,
    /// How far it is.
    pub state: CardStage,
    /// The same in words; for a refused one, why.
    pub text: Message,
    /// The button that takes its code into the field, to see what can be done or to complete it.
    pub take: Option<Message>,
    /// What else can be done.
    pub actions: Vec<ActionView>,
}

/// How far a card is, as far as a page differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardStage {
    /// It has not been sent.
    Waiting,
    /// Something is missing that the customer fills in.
    Incomplete,
    /// Its attempt is under way.
    UnderWay,
    /// Its outcome is open.
    Open,
    /// It is redeemed.
    Redeemed,
    /// It was refused.
    Refused,
}

/// The list, if there is one.
pub(super) fn cards(redemption: &Redemption) -> Option<CardsView> {
    let cards = redemption.cards()?;
    let mut notes: Vec<Message> =
        cards.sum().map(|sum| Message::new("cards.sum").money("sum", sum)).into_iter().collect();
    if cards.has_met_refusals() {
        notes.push(Message::new("cards.refusals"));
    } else if cards.is_stopped() {
        notes.push(Message::new("cards.stopped"));
    }
    let runs = cards.under_way().is_some() && !cards.is_stopped() && cards.waits();
    let actions = match (cards.is_stopped(), runs) {
        (true, _) if cards.under_way().is_none() => vec![action(Action::GoOn, "action-go-on", true)],
        (false, true) => vec![action(Action::Pause, "action-pause", false)],
        _ => Vec::new(),
    };
    let all = cards.all();
    Some(CardsView {
        heading: Message::new("cards").number("redeemed", cards.redeemed()).number("count", all.len()),
        notes,
        cards: all.iter().enumerate().map(|(place, one)| card(one, place, cards)).collect(),
        actions,
    })
}

fn card(card: &Card, place: usize, cards: &Cards) -> CardView {
    let (state, text, take) = match card.state() {
        CardState::Waiting => (CardStage::Waiting, Message::new("card-waiting"), Some("action-take-card")),
        CardState::Incomplete => (CardStage::Incomplete, Message::new("card-incomplete"), Some("action-complete-card")),
        CardState::UnderWay => (CardStage::UnderWay, Message::new("card-under-way"), None),
        CardState::Open => (CardStage::Open, Message::new("card-open"), Some("action-take-card")),
        CardState::Redeemed(amount) => {
            (CardStage::Redeemed, Message::new("card-redeemed").money("amount", *amount), None)
        }
        CardState::Refused { problem, .. } => {
            (CardStage::Refused, Message::new(problem.kind.heading()), Some("action-see-card"))
        }
    };
    let rests = cards.under_way().is_none();
    let leaves = state == CardStage::Waiting && rests;
    CardView {
        code: card.covered(),
        state,
        text,
        take: take.filter(|_| rests && cards.taken() != Some(place)).map(Message::new),
        actions: leaves.then(|| action(Action::LeaveOut(place), "action-leave-out", false)).into_iter().collect(),
    }
}

/// What is being redeemed, for the live region; none without a list under way.
pub(super) fn status(redemption: &Redemption) -> Option<Message> {
    let cards = redemption.cards()?;
    let place = cards.under_way()?;
    Some(Message::new("status-cards").number("place", place + 1).number("count", cards.all().len()))
}

/// Whether a list has come to its end, and no single card of it is looked at.
pub(super) fn is_told_as_a_whole(redemption: &Redemption) -> bool {
    redemption.cards().is_some_and(|cards| cards.is_finished() && cards.taken().is_none())
}

/// How a list ended.
pub(super) fn outcome(redemption: &Redemption) -> Option<OutcomeView> {
    let cards = redemption.cards()?;
    let (redeemed, count) = (cards.redeemed(), cards.all().len());
    let account = redemption.session().account();
    let credited = || {
        let account = account?;
        Some(Message::new("outcome-redeemed.money").money("balance", account.balance?).text("account", &account.label))
    };
    let money = if redeemed == 0 { Some(Message::new("outcome-cards.nothing")) } else { credited() };
    let others = (redeemed < count).then(|| Message::new("outcome-cards.others"));
    Some(OutcomeView {
        tone: if redeemed == count { Tone::Good } else { Tone::Notice },
        problem: None,
        heading: Message::new("outcome-cards").number("redeemed", redeemed).number("count", count),
        money,
        details: others.into_iter().collect(),
        outlook: None,
        form: None,
        steps_heading: None,
        steps: Vec::new(),
        actions: vec![action(Action::StartOver, "action-start-over", false)],
        reference: None,
    })
}

impl CardsView {
    pub(super) fn messages_mut(&mut self) -> Vec<&mut Message> {
        let mut messages = vec![&mut self.heading];
        messages.extend(&mut self.notes);
        for card in &mut self.cards {
            messages.push(&mut card.text);
            messages.extend(card.take.as_mut());
            messages.extend(card.actions.iter_mut().map(|action| &mut action.label));
        }
        messages.extend(self.actions.iter_mut().map(|action| &mut action.label));
        messages
    }
}
