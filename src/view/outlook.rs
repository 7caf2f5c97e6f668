//! What the balance pays for, as text and as a line of marks that a page can draw; the reckoning is in [`crate::account`].

use serde::Serialize;

use crate::account::{Account, Interval, Outlook, OutlookDays};
use crate::date::Date;
use crate::message::Message;
use crate::time::Timestamp;

/// The most payments that are drawn; more would be a comb.
const MOST_PAYMENTS_DRAWN: u32 = 36;

/// What the balance pays for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OutlookView {
    /// What it is about, with the balance.
    pub heading: Message,
    /// How much the balance covers, and what follows.
    pub facts: Vec<Message>,
    /// The days, in order; empty where they are not known. What is drawn of them is all in their texts.
    pub marks: Vec<MarkView>,
}

/// A day of the outlook.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MarkView {
    /// What happens.
    pub kind: MarkKind,
    /// When.
    pub date: Date,
    /// Where it lies between today (0) and the day on which the balance is used up (1000).
    pub position: u16,
    /// The day and what happens on it; none for the payments after the next one, which the facts count.
    pub text: Option<Message>,
}

/// What happens on a day of the outlook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    /// It is today.
    Today,
    /// A payment is taken from the balance (B7).
    Payment,
    /// An e-mail reminds (B7).
    Reminder,
    /// The balance is used up.
    UsedUp,
}

/// What the balance of an account pays for; none where there is nothing to tell.
pub(super) fn outlook(account: &Account, now: Timestamp) -> Option<OutlookView> {
    let (outlook, balance) = account.outlook(now).zip(account.balance.filter(|balance| balance.is_positive()))?;
    Some(OutlookView {
        heading: Message::new("outlook").money("balance", balance),
        facts: facts(&outlook),
        marks: outlook.days.map(|days| marks(account, &outlook, days)).unwrap_or_default(),
    })
}

fn facts(outlook: &Outlook) -> Vec<Message> {
    let covers = match (outlook.payments, outlook.interval) {
        (0, _) => "outlook.short",
        (_, Interval::Month) => "outlook.months",
        (_, Interval::Year) => "outlook.years",
    };
    let mut covers = Message::new(covers).money("price", outlook.price);
    if outlook.payments > 0 {
        covers = covers.number("payments", usize::try_from(outlook.payments).unwrap_or(usize::MAX));
    }
    let then = match (outlook.cancelled, outlook.goes_on) {
        (true, _) => Some("outlook.cancelled"),
        (_, Some(true)) => Some("outlook.goes-on"),
        (_, Some(false)) => Some("outlook.add"),
        (_, None) => None,
    };
    std::iter::once(covers).chain(then.map(Message::new)).collect()
}

fn marks(account: &Account, outlook: &Outlook, days: OutlookDays) -> Vec<MarkView> {
    let span = (days.used_up.days() - days.today.days()).max(1);
    let mark = |kind, date: Date, text: Option<Message>| MarkView {
        kind,
        date,
        position: u16::try_from((date.days() - days.today.days()) * 1_000 / span).unwrap_or_default(),
        text: text.map(|text| text.date("date", date)),
    };
    let payments = (0..outlook.payments.min(MOST_PAYMENTS_DRAWN)).filter_map(|index| {
        let text = (index == 0).then(|| Message::new("outlook-payment").money("price", outlook.price));
        Some(mark(MarkKind::Payment, account.payment_due(index)?, text))
    });
    let mut marks = vec![mark(MarkKind::Today, days.today, Some(Message::new("outlook-today")))];
    marks.extend(payments);
    // Everything but the reminder comes in the order of its day. A sort would be 4 kB of the module.
    if days.reminder >= days.today {
        let place = marks.partition_point(|mark| mark.date <= days.reminder);
        marks.insert(place, mark(MarkKind::Reminder, days.reminder, Some(Message::new("outlook-reminder"))));
    }
    marks.push(mark(MarkKind::UsedUp, days.used_up, Some(Message::new("outlook-used-up"))));
    marks
}

impl OutlookView {
    pub(super) fn messages_mut(&mut self) -> Vec<&mut Message> {
        let mut messages = vec![&mut self.heading];
        messages.extend(&mut self.facts);
        messages.extend(self.marks.iter_mut().filter_map(|mark| mark.text.as_mut()));
        messages
    }
}
