//! The English screen of a view, as text.

use redeemkit::guidance::StepState;
use redeemkit::message::Message;
use redeemkit::view::{
    ActionView, CardsView, FormView, NoticeView, OutcomeView, OutlookView, SituationsView, StepView, SupportView, View,
};

/// The lines of the screen that can change: account, notes, error, status, outcome.
pub fn lines(view: &View) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(account) = &view.account {
        lines.push(words(&account.label));
        lines.extend(links(&account.label));
        lines.extend(account.outlook.iter().flat_map(outlook));
        lines.extend(account.notices.iter().flat_map(notice));
    }
    lines.extend(view.field.error.iter().map(|error| format!("! {}", words(error))));
    if let Some(pin) = &view.field.pin {
        lines.push(format!("_ {}: {}", words(&pin.label), words(&pin.hint)));
        lines.extend(pin.error.iter().map(|error| format!("! {}", words(error))));
    }
    lines.extend(view.field.notes.iter().map(|note| format!("({})", words(note))));
    lines.extend(view.field.choice.iter().map(|question| format!("? {}", words(question))));
    lines.extend(
        view.field
            .suggestion
            .iter()
            .map(|suggestion| format!("? {} [{}]", words(&suggestion.question), words(&suggestion.accept))),
    );
    lines.extend(view.status.iter().map(|status| format!("… {}", words(status))));
    lines.extend(view.cards.iter().flat_map(cards));
    lines.extend(view.outcome.iter().flat_map(outcome));
    lines.extend(view.support.iter().flat_map(support));
    lines
}

fn support(support: &SupportView) -> Vec<String> {
    let mut lines = vec![String::new(), words(&support.heading), words(&support.text)];
    lines.extend(support.asks.iter().map(|ask| format!("  ( ) {}: {}", ask.name, words(&ask.label))));
    lines.extend(support.with_code.iter().map(|label| format!("  [ ] {}", words(label))));
    lines.extend(support.fields.iter().map(|field| format!("  {}: ____ {}", field.name, words(&field.label))));
    lines.extend(support.error.iter().map(|error| format!("  ! {}", words(error))));
    lines.extend(support.received.iter().map(|received| format!("  ✓ {}", words(received))));
    let busy = if support.busy { " …" } else { "" };
    lines.extend(support.mail.iter().map(|mail| format!("  {} → {}", words(&mail.label), mail.address)));
    lines.extend(support.send.iter().map(|send| format!("  [{}]{busy}", words(send))));
    lines
}

fn cards(list: &CardsView) -> Vec<String> {
    let mut lines = vec![String::new(), words(&list.heading)];
    for (card, number) in list.cards.iter().zip(1..) {
        let take = card.take.iter().map(|take| format!(" [{}]", words(take)));
        let actions = buttons(&card.actions).into_iter().map(|buttons| format!(" {buttons}"));
        lines.push(format!(
            "  {number}. {} {}{}",
            card.code,
            words(&card.text),
            take.chain(actions).collect::<String>()
        ));
    }
    lines.extend(list.notes.iter().map(|note| format!("  ({})", words(note))));
    lines.extend(buttons(&list.actions));
    lines
}

fn outcome(outcome: &OutcomeView) -> Vec<String> {
    let slug = outcome.problem.map(|problem| format!("[{}] ", problem.slug())).unwrap_or_default();
    let mut lines = vec![String::new(), format!("{slug}{}", words(&outcome.heading))];
    lines.extend(outcome.details.iter().map(words));
    lines.extend(outcome.money.iter().map(|money| format!("€ {}", words(money))));
    lines.extend(outcome.outlook.iter().flat_map(outlook));
    lines.extend(outcome.form.iter().flat_map(form));
    lines.extend(outcome.steps_heading.iter().map(|heading| format!("{}:", words(heading))));
    lines.extend(outcome.steps.iter().flat_map(step));
    lines.extend(outcome.reference.iter().map(words));
    lines.extend(buttons(&outcome.actions));
    lines
}

fn form(form: &FormView) -> Vec<String> {
    let mut lines = vec![format!("{}: ____ ({})", words(&form.label), words(&form.hint))];
    lines.extend(form.error.iter().map(|error| format!("  ! {}", words(error))));
    lines.extend(form.notes.iter().map(|note| format!("  ({})", words(note))));
    lines
        .extend(form.submit.iter().map(|submit| format!("  [{}]{}", words(submit), if form.busy { " …" } else { "" })));
    lines
}

/// The situations that a customer can choose.
pub fn situations(situations: &SituationsView) -> Vec<String> {
    let choices = situations.choices.iter().map(|choice| format!("  [{}: {}]", choice.name, words(&choice.label)));
    std::iter::once(words(&situations.label)).chain(choices).collect()
}

fn outlook(outlook: &OutlookView) -> Vec<String> {
    let marks = outlook.marks.iter().filter_map(|mark| mark.text.as_ref());
    let facts = outlook.facts.iter().chain(marks).map(|fact| format!("  - {}", words(fact)));
    std::iter::once(words(&outlook.heading)).chain(facts).collect()
}

/// A notice about the account.
pub fn notice(notice: &NoticeView) -> Vec<String> {
    let mut lines = vec![format!("⚠ {}", words(&notice.heading))];
    lines.extend(notice.benefits.iter().map(|benefit| format!("  * {benefit}")));
    lines.extend(notice.details.iter().map(|detail| format!("  {}", words(detail))));
    lines.extend(notice.steps.iter().flat_map(step).map(|line| format!("  {line}")));
    lines
}

fn step(step: &StepView) -> Vec<String> {
    let mark = match step.state {
        StepState::Done => "✓",
        StepState::Current => "▶",
        StepState::Later => "·",
    };
    let note = step.note.as_ref().map(|note| format!(" — {}", words(note))).unwrap_or_default();
    let or = step.alternative.as_ref().map(|or| format!("({}) ", words(or))).unwrap_or_default();
    let mut lines = vec![format!("{mark} {or}{}: {}{note}", step.kind.slug(), words(&step.heading))];
    if step.state == StepState::Current {
        lines.extend(step.text.iter().map(|text| format!("  {}", words(text))));
        lines.extend(step.text.iter().flat_map(links).map(|link| format!("  {link}")));
        lines.extend(step.places.iter().map(|place| format!("  ({}) {}", place.id(), words(place))));
        lines.extend(step.keep.iter().map(|keep| format!("  ! {}", words(keep))));
        lines.extend(step.notice.iter().flat_map(notice).map(|line| format!("  {line}")));
        lines.extend(
            step.resume.iter().map(|resume| {
                format!("  # {}: {} [{}]", words(&resume.label), words(&resume.text), words(&resume.copy))
            }),
        );
        lines.extend(step.calendar.iter().map(|calendar| format!("  [{}]", words(calendar))));
        lines.extend(step.link.iter().map(|link| format!("  {} → {}", words(&link.label), link.url)));
    }
    lines.extend(buttons(&step.actions).map(|line| format!("  {line}")));
    lines
}

fn buttons(actions: &[ActionView]) -> Option<String> {
    let labels: Vec<String> =
        actions.iter().map(|action| format!("[{}: {}]", action.name, words(&action.label))).collect();
    (!labels.is_empty()).then(|| labels.join(" "))
}

/// The words of a message that are links, and where they lead.
fn links(message: &Message) -> impl Iterator<Item = String> {
    let parts = message.words().into_iter().flat_map(|words| &words.parts);
    parts.filter_map(|part| Some(format!("{} → {}", part.text, part.url.as_ref()?)))
}

/// The words of a message, without the marks that isolate values.
fn words(message: &Message) -> String {
    let words = message.words().expect("a worded view");
    assert!(!words.text.is_empty(), "{} has no words", message.id());
    words.text.replace(['\u{2068}', '\u{2069}'], "").replace('\n', " ")
}
