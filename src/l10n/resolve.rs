//! Works out one message: from a pattern and arguments to parts, after the rules of Fluent. What would show a fault (an
//! unknown variable, an endless reference) gives a reason, and the next language is asked; half a message is never shown. The
//! same rules go over every variant of a text when a language is loaded, without any value.
//!
//! It stands in place of the crate fluent-bundle; ARCHITECTURE says why, and what that saves. `tests/fluent` holds its texts
//! against that crate's and names every difference with its reason.

use std::borrow::Cow;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode;

use super::catalogue::{Catalogue, attribute_id, term_id};
use super::contract;
use super::fault::Reason;
use super::formats::{Formats, ListPart};
use crate::message::{Argument, ArgumentKind, Message, Part, PartKind};
use crate::program::{BrandWords, CASES};

/// The most placeables of one message, references included: what refers to itself ends here.
const MOST_PLACEABLES: usize = 100;

/// Stands where a value will be shown, while none is given.
const VALUE: &str = "\u{fffc}";

type Text = String;
type Options<'a> = Vec<(&'a str, Cow<'a, str>)>;

/// The names of the brand, and the language to have them in: they stand in place of terms.
type Brand<'a> = (&'a BrandWords, &'a str);

/// The parts of a message.
pub(super) fn parts<F: Formats>(
    message: &Message,
    catalogue: &Catalogue,
    language: &str,
    brand: Brand<'_>,
    formats: &F,
) -> Result<Vec<Part>, Reason> {
    let pattern = catalogue.pattern(message.id()).ok_or(Reason::Missing)?;
    let values = Values::Given(message);
    Resolution::new(values, catalogue, language, Some(brand), formats).parts_of(pattern)
}

/// Everything that a pattern can say, all its variants one after the other, where it shows none but these values.
pub(super) fn every_text<F: Formats>(
    pattern: &Pattern<Text>,
    values: &'static [contract::Value],
    catalogue: &Catalogue,
    language: &str,
    formats: &F,
) -> Result<String, Reason> {
    let values = Values::Stated(values);
    let parts = Resolution::new(values, catalogue, language, None, formats).parts_of(pattern)?;
    Ok(parts.into_iter().map(|part| part.text).collect())
}

struct Resolution<'a, F> {
    values: Values<'a>,
    catalogue: &'a Catalogue,
    language: &'a str,
    brand: Option<Brand<'a>>,
    formats: &'a F,
    placeables: usize,
    /// Whether what is said now is what matters most.
    emphasis: bool,
    parts: Vec<Part>,
}

/// The values that a text may show.
enum Values<'a> {
    /// Those of this message.
    Given(&'a Message),
    /// None, but these are allowed: every variant is gone through.
    Stated(&'static [contract::Value]),
}

/// What a term was given. A pattern of a message has none and sees the message's arguments instead.
type Given<'a> = Option<&'a [NamedArgument<Text>]>;

/// What a placeable or a selector stands for.
enum Value<'a> {
    /// A text in quotes.
    Text(String),
    /// A number.
    Number(f64, Options<'a>),
    /// Any other argument of the message.
    Argument(&'a Argument, Options<'a>),
    /// An argument of this kind, where none is given.
    Stated(ArgumentKind),
    /// Something that a term was not given.
    Nothing,
}

impl<'a, F: Formats> Resolution<'a, F> {
    fn new(
        values: Values<'a>,
        catalogue: &'a Catalogue,
        language: &'a str,
        brand: Option<Brand<'a>>,
        formats: &'a F,
    ) -> Self {
        Self { values, catalogue, language, brand, formats, placeables: 0, emphasis: false, parts: Vec::new() }
    }

    fn parts_of(mut self, pattern: &'a Pattern<Text>) -> Result<Vec<Part>, Reason> {
        self.pattern(pattern, None)?;
        Ok(self.parts)
    }

    fn pattern(&mut self, pattern: &'a Pattern<Text>, given: Given<'a>) -> Result<(), Reason> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.say(PartKind::Text, value),
                PatternElement::Placeable { expression } => self.expression(expression, given)?,
            }
        }
        Ok(())
    }

    fn expression(&mut self, expression: &'a Expression<Text>, given: Given<'a>) -> Result<(), Reason> {
        self.placeables += 1;
        if self.placeables > MOST_PLACEABLES {
            return Err(Reason::Reference);
        }
        match expression {
            Expression::Select { selector, variants } => self.select(selector, variants, given),
            Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
                let id = attribute
                    .as_ref()
                    .map(|attribute| attribute_id(&id.name, &attribute.name))
                    .unwrap_or_else(|| id.name.clone());
                self.pattern(self.catalogue.pattern(&id).ok_or(Reason::Reference)?, None)
            }
            Expression::Inline(InlineExpression::TermReference { id, attribute: None, arguments }) => {
                let given = named(arguments.as_ref());
                if let Some(name) = self.brand.and_then(|(brand, language)| brand.word(language, &id.name, case(given)))
                {
                    self.say(PartKind::Name, name);
                    return Ok(());
                }
                let term = self.catalogue.pattern(&term_id(&id.name)).ok_or(Reason::Reference)?;
                self.pattern(term, Some(given))
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression, given),
            Expression::Inline(InlineExpression::FunctionReference { id, arguments }) if is_slot(&id.name) => {
                if !arguments.named.is_empty() {
                    return Err(Reason::Function);
                }
                match arguments.positional.as_slice() {
                    [to, words] if id.name == LINK => {
                        let (to, words) = (self.value(to, given)?, self.value(words, given)?);
                        self.link(&to, &words)
                    }
                    [what] if id.name == EMPHASIS => {
                        let value = self.value(what, given)?;
                        self.emphasis = true;
                        let shown = self.show(&value);
                        self.emphasis = false;
                        shown
                    }
                    _ => Err(Reason::Function),
                }
            }
            Expression::Inline(inline) => {
                let value = self.value(inline, given)?;
                self.show(&value)
            }
        }
    }

    fn select(
        &mut self,
        selector: &'a InlineExpression<Text>,
        variants: &'a [Variant<Text>],
        given: Given<'a>,
    ) -> Result<(), Reason> {
        let value = self.value(selector, given)?;
        if let Values::Stated(_) = self.values {
            return variants.iter().try_for_each(|variant| self.pattern(&variant.value, given));
        }
        let category = match &value {
            Value::Number(number, options) => self.formats.plural(self.language, *number, options),
            _ => String::new(),
        };
        let fits = |variant: &&Variant<Text>| match (&variant.key, &value) {
            (VariantKey::Identifier { name }, Value::Text(text) | Value::Argument(Argument::Text(text), _)) => {
                name == text
            }
            (VariantKey::Identifier { name }, Value::Number(..)) => *name == category,
            // By value alone: one with a decimal to show is still one.
            (VariantKey::NumberLiteral { value }, Value::Number(number, _)) => read_number(value).0 == *number,
            _ => false,
        };
        let chosen = variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default));
        self.pattern(&chosen.ok_or(Reason::Unreadable)?.value, given)
    }

    fn value(&mut self, inline: &'a InlineExpression<Text>, given: Given<'a>) -> Result<Value<'a>, Reason> {
        Ok(match inline {
            InlineExpression::StringLiteral { value } => {
                let mut text = String::new();
                unescape_unicode(&mut text, value).map_err(|_| Reason::Characters)?;
                Value::Text(text)
            }
            InlineExpression::NumberLiteral { value } => {
                let (number, digits) = read_number(value);
                let options = if digits.is_empty() {
                    Vec::new()
                } else {
                    vec![("minimumFractionDigits", Cow::Owned(digits.len().to_string()))]
                };
                Value::Number(number, options)
            }
            InlineExpression::VariableReference { id } => match given {
                None => self.argument(&id.name).ok_or(Reason::Value)?,
                Some(given) => match given.iter().find(|argument| argument.name.name == id.name) {
                    Some(argument) => self.value(&argument.value, None)?,
                    None => Value::Nothing,
                },
            },
            InlineExpression::FunctionReference { id, arguments } => {
                let value = self.value(arguments.positional.first().ok_or(Reason::Function)?, given)?;
                let options = |allowed| options(&arguments.named, allowed).ok_or(Reason::Function);
                match (id.name.as_str(), value) {
                    ("NUMBER", Value::Number(number, mut chosen)) => {
                        chosen.extend(options(NUMBER_OPTIONS)?);
                        Value::Number(number, chosen)
                    }
                    ("DATETIME", Value::Argument(instant @ Argument::Instant(_), _)) => {
                        Value::Argument(instant, options(INSTANT_OPTIONS)?)
                    }
                    ("DATETIME", instant @ Value::Stated(ArgumentKind::Instant)) => {
                        options(INSTANT_OPTIONS)?;
                        instant
                    }
                    _ => return Err(Reason::Function),
                }
            }
            InlineExpression::TermReference { id, attribute: Some(attribute), arguments } => {
                // An attribute of a term is there to choose by: its gender, say.
                let id = attribute_id(&term_id(&id.name), &attribute.name);
                let pattern = self.catalogue.pattern(&id).ok_or(Reason::Reference)?;
                let before = std::mem::take(&mut self.parts);
                self.pattern(pattern, Some(named(arguments.as_ref())))?;
                let parts = std::mem::replace(&mut self.parts, before);
                Value::Text(parts.into_iter().map(|part| part.text).collect())
            }
            InlineExpression::TermReference { attribute: None, .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::Placeable { .. } => return Err(Reason::Reference),
        })
    }

    /// The argument of this name, if there is one.
    fn argument(&self, name: &str) -> Option<Value<'a>> {
        match self.values {
            Values::Given(message) => Some(match message.argument(name)? {
                Argument::Number(number) => Value::Number(*number, Vec::new()),
                other => Value::Argument(other, Vec::new()),
            }),
            Values::Stated(values) => Some(match values.iter().find(|(other, _)| *other == name)?.1 {
                ArgumentKind::Number => Value::Number(0.0, Vec::new()),
                other => Value::Stated(other),
            }),
        }
    }

    /// Words that lead to another page; where the program has no such page, the words alone.
    fn link(&mut self, to: &Value<'_>, words: &Value<'_>) -> Result<(), Reason> {
        match (to, words) {
            (Value::Argument(Argument::Link(Some(url)), _), Value::Text(words)) => {
                let (kind, text, url) = (PartKind::Link, words.clone(), Some(url.clone()));
                self.parts.push(Part { kind, text, emphasis: false, url });
                Ok(())
            }
            (Value::Argument(Argument::Link(None), _) | Value::Stated(ArgumentKind::Link), Value::Text(words)) => {
                self.say(PartKind::Text, words);
                Ok(())
            }
            _ => Err(Reason::Function),
        }
    }

    fn show(&mut self, value: &Value<'_>) -> Result<(), Reason> {
        let language = self.language;
        match value {
            Value::Text(text) => self.say(PartKind::Text, text),
            Value::Nothing => return Err(Reason::Value),
            // An address is for nobody to read.
            Value::Argument(Argument::Link(_), _) | Value::Stated(ArgumentKind::Link) => return Err(Reason::Function),
            _ if matches!(self.values, Values::Stated(_)) => self.say(PartKind::Name, VALUE),
            Value::Number(number, options) | Value::Argument(Argument::Number(number), options) => {
                let text = self.formats.number(language, *number, options);
                self.say(PartKind::Count, &text);
            }
            Value::Argument(Argument::Text(text), _) => self.say(PartKind::Name, &without_controls(text)),
            Value::Argument(Argument::Code(text), _) => self.say(PartKind::Code, &without_controls(text)),
            Value::Argument(Argument::Money(money), _) => {
                let text = self.formats.money(language, *money);
                self.say(PartKind::Amount, &text);
            }
            Value::Argument(Argument::Instant(time), options) => {
                let text = self.formats.instant(language, time, options);
                self.say(PartKind::Date, &text);
            }
            Value::Argument(Argument::Date(day), _) => {
                let text = self.formats.date(language, *day);
                self.say(PartKind::Date, &text);
            }
            Value::Argument(Argument::Days(days), _) => {
                let text = self.formats.days(language, *days);
                self.say(PartKind::Date, &text);
            }
            Value::Argument(Argument::OneOf(items), _) => {
                for part in self.formats.one_of(language, items) {
                    match part {
                        ListPart::Item(text) => self.say(PartKind::Code, &without_controls(&text)),
                        ListPart::Between(text) => self.say(PartKind::Text, &text),
                    }
                }
            }
            Value::Stated(_) => {}
        }
        Ok(())
    }

    /// Adds a part; words that follow words are one part.
    fn say(&mut self, kind: PartKind, text: &str) {
        let emphasis = self.emphasis;
        match self.parts.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if kind == PartKind::Text && last.kind == kind && last.emphasis == emphasis => {
                last.text.push_str(text);
            }
            _ => self.parts.push(Part { kind, text: text.to_owned(), emphasis, url: None }),
        }
    }
}

fn named(arguments: Option<&CallArguments<Text>>) -> &[NamedArgument<Text>] {
    arguments.map(|arguments| arguments.named.as_slice()).unwrap_or_default()
}

/// The case that a sentence asks a term for.
fn case(given: &[NamedArgument<Text>]) -> &str {
    let case = given.iter().find(|argument| argument.name.name == "case");
    match case.map(|argument| &argument.value) {
        Some(InlineExpression::StringLiteral { value }) => value,
        _ => CASES[0],
    }
}

/// The functions that make a slot: `LINK($page, "words")`, `EMPHASIS("words")` and `EMPHASIS($amount)`. They are placeables of
/// their own and choose nothing.
const LINK: &str = "LINK";
const EMPHASIS: &str = "EMPHASIS";

fn is_slot(function: &str) -> bool {
    [LINK, EMPHASIS].contains(&function)
}

/// What a translation may choose of how a number is written. What is counted or paid, `style` and `currency`, is not its to say.
const NUMBER_OPTIONS: &[&str] =
    &["type", "minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits", "useGrouping"];

/// What a translation may choose of how an instant is written. The time zone is not its to say.
const INSTANT_OPTIONS: &[&str] =
    &["dateStyle", "timeStyle", "weekday", "year", "month", "day", "hour", "minute", "hourCycle", "timeZoneName"];

/// The options of a function, literals by the grammar of Fluent; none where one is not among those allowed.
fn options<'a>(named: &'a [NamedArgument<Text>], allowed: &[&str]) -> Option<Options<'a>> {
    named
        .iter()
        .map(|argument| match &argument.value {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                let name = argument.name.name.as_str();
                allowed.contains(&name).then_some((name, Cow::Borrowed(value.as_str())))
            }
            _ => None,
        })
        .collect()
}

/// A number literal (`-?[0-9]+(\.[0-9]+)?`) and its digits after the point, exact to 15 digits. The standard library's way
/// to read one is 10 kB of the module.
fn read_number(literal: &str) -> (f64, &str) {
    let (whole, fraction) = literal.split_once('.').unwrap_or((literal, ""));
    let digit = |number: f64, digit: u8| number * 10.0 + f64::from(digit.saturating_sub(b'0'));
    let units = whole.trim_start_matches('-').bytes().chain(fraction.bytes()).fold(0.0, digit);
    let scale = fraction.bytes().fold(1.0, |scale, _| scale * 10.0);
    (if whole.starts_with('-') { -units / scale } else { units / scale }, fraction)
}

/// A name or code without the marks that turn the direction of what follows: U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069.
fn without_controls(text: &str) -> String {
    text.chars().filter(|character| !matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect()
}
