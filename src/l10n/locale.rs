//! The words of one language: a Fluent bundle, and the way from a message to its text.

use std::fmt;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue, memoizer::MemoizerKind};
use unic_langid::LanguageIdentifier;

use super::Formats;
use super::language::Language;
use crate::message::{Argument, Message, Words};

/// Why the words of a language could not be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocaleError {
    /// redeemkit does not speak the language.
    UnknownLanguage,
    /// The text has no message that can be read.
    NoMessages,
}

impl fmt::Display for LocaleError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::UnknownLanguage => "redeemkit has no such language; use a tag of the view's `languages`",
            Self::NoMessages => "no message could be read; give the text of the language's .ftl file",
        })
    }
}

impl std::error::Error for LocaleError {}

/// The words of one language.
pub(super) struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Locale {
    pub(super) fn new<F: Formats>(language: &Language, fluent: &str) -> Result<Self, LocaleError> {
        // What cannot be read is left out, and its messages come from the next language.
        let resource = FluentResource::try_new(fluent.to_owned()).unwrap_or_else(|(resource, _)| resource);
        if !resource.entries().any(|entry| matches!(entry, fluent_syntax::ast::Entry::Message(_))) {
            return Err(LocaleError::NoMessages);
        }
        let tag: LanguageIdentifier = language.tag.parse().map_err(|_| LocaleError::UnknownLanguage)?;
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_formatter(Some(format_number::<F, _>));
        // A message that is there twice keeps its first meaning.
        let _ = bundle.add_resource(resource);
        Ok(Self { language: *language, bundle })
    }

    pub(super) fn language(&self) -> &Language {
        &self.language
    }

    /// The words of a message, with values as the `regional` form of the language writes them; none where the message is
    /// missing or cannot be formatted without a fault.
    pub(super) fn words<F: Formats>(&self, message: &Message, regional: &str) -> Option<Words> {
        let (id, attribute) =
            message.id().split_once('.').map_or((message.id(), None), |(id, attribute)| (id, Some(attribute)));
        let found = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => found.value()?,
            Some(attribute) => found.get_attribute(attribute)?.value(),
        };
        let arguments: FluentArgs<'_> =
            message.arguments().iter().map(|(name, argument)| (*name, value::<F>(argument, regional))).collect();
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned();
        let words = Words { text, language: self.language.tag.to_owned(), direction: self.language.direction };
        faults.is_empty().then_some(words)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Locale({})", self.language.tag)
    }
}

fn value<'a, F: Formats>(argument: &'a Argument, language: &str) -> FluentValue<'a> {
    match argument {
        Argument::Text(text) => FluentValue::from(text.as_str()),
        Argument::Number(number) => FluentValue::from(*number),
        Argument::Money(money) => FluentValue::from(F::money(language, *money)),
        Argument::Instant(at) => FluentValue::from(F::instant(language, *at)),
    }
}

/// The language of a bundle, which its hook for numbers is not told otherwise.
struct BundleLanguage(String);

impl intl_memoizer::Memoizable for BundleLanguage {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(language.to_string()))
    }
}

/// Fluent's hook for numbers. It is called for every value and once more for the finished text, hence the `None`.
fn format_number<F: Formats, M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => memoizer
            .with_try_get_threadsafe::<BundleLanguage, _, _>((), |language| F::number(&language.0, number.value))
            .ok(),
        _ => None,
    }
}
