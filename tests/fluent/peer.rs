//! What the crate fluent-bundle makes of a message, with numbers, money and instants as ours writes them natively. It compares
//! nothing.

use std::borrow::Cow;
use std::cell::Cell;

use fluent::types::{FluentNumber, FluentNumberType};
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use redeemkit::l10n::{Formats, PlainFormats};
use redeemkit::message::{Argument, Message};

thread_local! {
    /// The language that fluent-bundle writes in: its formatter is a plain function and is not told.
    static LANGUAGE: Cell<&'static str> = const { Cell::new("en") };
}

/// A number as [`PlainFormats`] writes it with the options that fluent-bundle read; nothing for what is text already.
fn written(value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else { return None };
    let digits = [
        ("minimumIntegerDigits", options.minimum_integer_digits),
        ("minimumFractionDigits", options.minimum_fraction_digits),
        ("maximumFractionDigits", options.maximum_fraction_digits),
    ];
    let mut chosen: Vec<_> =
        digits.into_iter().filter_map(|(name, digits)| Some((name, Cow::from(digits?.to_string())))).collect();
    if options.r#type == FluentNumberType::Ordinal {
        chosen.push(("type", "ordinal".into()));
    }
    Some(PlainFormats.number(LANGUAGE.get(), *value, &chosen))
}

/// What it was given: a slot changes no text, and natively ours writes an instant the same whatever the options are.
fn as_given<'a>(given: &[FluentValue<'a>]) -> FluentValue<'a> {
    given.first().cloned().unwrap_or(FluentValue::Error)
}

/// fluent-bundle with the words of a language, values without isolation marks.
pub fn bundle(tag: &'static str, fluent: &str) -> FluentBundle<FluentResource> {
    LANGUAGE.set(tag);
    let mut bundle = FluentBundle::new(vec![tag.parse().expect("it is a tag")]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| written(value)));
    bundle.add_builtins().expect("NUMBER is new");
    bundle.add_function("DATETIME", |given, _| as_given(given)).expect("it has no DATETIME of its own");
    bundle
        .add_function("LINK", |given, _| given.get(1).cloned().unwrap_or(FluentValue::Error))
        .expect("it has no LINK of its own");
    bundle.add_function("EMPHASIS", |given, _| as_given(given)).expect("it has no EMPHASIS of its own");
    let resource = FluentResource::try_new(fluent.to_owned()).expect("it is Fluent");
    bundle.add_resource(resource).expect("no id is there twice");
    bundle
}

/// Money and instants are to be text for fluent-bundle: how they are written is no rule of Fluent.
fn value(argument: &Argument) -> FluentValue<'static> {
    match argument {
        Argument::Text(text) | Argument::Code(text) => text.clone().into(),
        Argument::Link(url) => url.clone().unwrap_or_default().into(),
        Argument::Number(number) => number.into(),
        Argument::Money(money) => PlainFormats.money(LANGUAGE.get(), *money).into(),
        Argument::Instant(time) => PlainFormats.instant(LANGUAGE.get(), time, &[]).into(),
        Argument::Date(day) => PlainFormats.date(LANGUAGE.get(), *day).into(),
        Argument::Days(days) => PlainFormats.days(LANGUAGE.get(), *days).into(),
        Argument::OneOf(items) => items.join(" / ").into(),
    }
}

/// What fluent-bundle makes of a message; none where it reports a fault.
pub fn theirs(bundle: &FluentBundle<FluentResource>, message: &Message) -> Option<String> {
    let (id, attribute) = message.id().split_once('.').map_or((message.id(), None), |(id, name)| (id, Some(name)));
    let found = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => found.get_attribute(name)?.value(),
        None => found.value()?,
    };
    let arguments: FluentArgs<'_> =
        message.arguments().iter().map(|(name, argument)| (*name, value(argument))).collect();
    let mut faults = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned();
    faults.is_empty().then_some(text)
}
