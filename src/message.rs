//! What to say, before any language: a message id with typed arguments. The words are in `locales/`, found by
//! [`crate::l10n`]; no sentence is ever put together in Rust.

use serde::{Serialize, Serializer};

use crate::date::Date;
use crate::money::Money;
use crate::time::Timestamp;

/// A value that a message shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Argument {
    /// A name, shown as it is.
    Text(String),
    /// Characters of a code or a reference: the same in every language, and left to right in every script.
    Code(String),
    /// A number that decides a plural form.
    Number(f64),
    /// An amount of money.
    Money(Money),
    /// An instant, shown as date and time by a clock.
    Instant(ClockTime),
    /// A day of the calendar, the same everywhere.
    Date(Date),
    /// Where a link in the text leads, as the program gives it; none where the program has no such page.
    Link(Option<String>),
    /// How many days from today a day is, shown as "tomorrow" or "in 3 days".
    Days(i32),
    /// Several characters, or codes, one of which is meant: "Q or D".
    OneOf(Vec<String>),
}

/// An instant, and by whose clock it is told: there is no time without a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ClockTime {
    /// The instant.
    pub at: Timestamp,
    /// Where the clock hangs.
    pub zone: Zone,
}

/// Whose clock tells a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Zone {
    /// That of a place, by its IANA name, such as `Europe/Prague`.
    Place(String),
    /// The customer's own, wherever they are; `null` in JSON.
    Customer,
}

/// The kinds of values, by the names that the comments of `locales/en.ftl` give them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentKind {
    /// [`Argument::Text`].
    Text,
    /// [`Argument::Code`].
    Code,
    /// [`Argument::Number`].
    Number,
    /// [`Argument::Money`].
    Money,
    /// [`Argument::Instant`].
    Instant,
    /// [`Argument::Date`].
    Date,
    /// [`Argument::Link`].
    Link,
    /// [`Argument::Days`].
    Days,
    /// [`Argument::OneOf`].
    OneOf,
}

impl Argument {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> ArgumentKind {
        match self {
            Self::Text(_) => ArgumentKind::Text,
            Self::Code(_) => ArgumentKind::Code,
            Self::Number(_) => ArgumentKind::Number,
            Self::Money(_) => ArgumentKind::Money,
            Self::Instant(_) => ArgumentKind::Instant,
            Self::Date(_) => ArgumentKind::Date,
            Self::Link(_) => ArgumentKind::Link,
            Self::Days(_) => ArgumentKind::Days,
            Self::OneOf(_) => ArgumentKind::OneOf,
        }
    }
}

/// The words of a message in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Words {
    /// The text. Values are isolated (U+2066 or U+2068 to U+2069) only where text of both directions meets.
    pub text: String,
    /// The same in pieces, for pages that mark values instead.
    pub parts: Vec<Part>,
    /// The language that the text is really in.
    pub language: String,
    /// `ltr` or `rtl`: the direction of that language.
    pub direction: Direction,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// Its characters, free of isolation marks.
    pub text: String,
    /// Whether it is what matters most in its sentence.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub emphasis: bool,
    /// For a link: where it leads, as the program gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// What a piece of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartKind {
    /// Words of the language itself.
    Text,
    /// Words of the language itself that lead to another page.
    Link,
    /// Characters of a code or a reference, not to be translated, left to right.
    Code,
    /// An amount of money.
    Amount,
    /// A date, a time, or both.
    Date,
    /// A number.
    Count,
    /// A name.
    Name,
}

/// The direction of a language's script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

/// A message: an id of `locales/en.ftl`, with its arguments.
///
/// ```
/// use redeemkit::message::Message;
/// let message = Message::new("step-wait.text").number("hours", 24);
/// assert_eq!(message.id(), "step-wait.text");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Message {
    id: &'static str,
    #[serde(serialize_with = "by_name")]
    arguments: Vec<(&'static str, Argument)>,
    #[serde(flatten)]
    words: Option<Words>,
}

/// As an object: a list of a few is smaller in the module than a map, and none has a name twice.
fn by_name<S: Serializer>(arguments: &[(&'static str, Argument)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(arguments.iter().map(|(name, argument)| (name, argument)))
}

impl Message {
    /// The message of this id: a Fluent message, or `message.attribute`.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self { id, arguments: Vec::new(), words: None }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: Argument) -> Self {
        self.arguments.push((name, argument));
        self
    }

    /// The same message with a text argument.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Self {
        self.with(name, Argument::Text(text.into()))
    }

    /// The same message with characters of a code, or a reference.
    #[must_use]
    pub fn code(self, name: &'static str, code: impl Into<String>) -> Self {
        self.with(name, Argument::Code(code.into()))
    }

    /// The same message with a number argument; what is beyond 4 billion is shown as that.
    #[must_use]
    pub fn number(self, name: &'static str, number: usize) -> Self {
        self.with(name, Argument::Number(u32::try_from(number).unwrap_or(u32::MAX).into()))
    }

    /// The same message with a money argument.
    #[must_use]
    pub fn money(self, name: &'static str, money: Money) -> Self {
        self.with(name, Argument::Money(money))
    }

    /// The same message with an instant by the customer's own clock: what they did, and what they wait for.
    #[must_use]
    pub fn instant(self, name: &'static str, at: Timestamp) -> Self {
        self.instant_by(name, at, Zone::Customer)
    }

    /// The same message with an instant by the clock of a zone.
    #[must_use]
    pub fn instant_by(self, name: &'static str, at: Timestamp, zone: Zone) -> Self {
        self.with(name, Argument::Instant(ClockTime { at, zone }))
    }

    /// The same message with a day.
    #[must_use]
    pub fn date(self, name: &'static str, day: Date) -> Self {
        self.with(name, Argument::Date(day))
    }

    /// The same message with a link to a page of the program, if it has that page.
    #[must_use]
    pub fn link(self, name: &'static str, url: Option<&String>) -> Self {
        self.with(name, Argument::Link(url.cloned()))
    }

    /// The same message with a number of days from today.
    #[must_use]
    pub fn days(self, name: &'static str, days: i64) -> Self {
        self.with(name, Argument::Days(i32::try_from(days).unwrap_or(i32::MAX)))
    }

    /// The same message with characters, or codes, of which one is meant.
    #[must_use]
    pub fn one_of(self, name: &'static str, items: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with(name, Argument::OneOf(items.into_iter().map(Into::into).collect()))
    }

    /// The id.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The arguments with their names.
    #[must_use]
    pub fn arguments(&self) -> &[(&'static str, Argument)] {
        &self.arguments
    }

    /// The argument of this name.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&Argument> {
        self.arguments.iter().find(|(other, _)| *other == name).map(|(_, argument)| argument)
    }

    /// The words, once [`crate::l10n`] has found them.
    #[must_use]
    pub fn words(&self) -> Option<&Words> {
        self.words.as_ref()
    }

    /// Puts the words in.
    pub fn say(&mut self, words: Words) {
        self.words = Some(words);
    }
}

/// Whether a text has what would be shown as it is and was meant otherwise, or would change how its surroundings look: controls,
/// marks and overrides of direction, an HTML tag or entity. Joiners are letters' own in some scripts.
pub(crate) fn disturbs(text: &str) -> bool {
    let control = |character: char| match character {
        '\n' => false,
        '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' => true,
        '\u{2060}'..='\u{206f}' | '\u{feff}' => true,
        other => other.is_control(),
    };
    let tag = |(at, _)| {
        text.get(at + 1..)
            .is_some_and(|rest: &str| rest.starts_with(|next: char| next.is_ascii_alphabetic() || "/!".contains(next)))
    };
    let entity = |(at, _)| {
        text.get(at + 1..).and_then(|rest: &str| rest.split_once(';')).is_some_and(|(name, _)| {
            !name.is_empty() && name.bytes().all(|byte| byte == b'#' || byte.is_ascii_alphanumeric())
        })
    };
    text.contains(control) || text.match_indices('<').any(tag) || text.match_indices('&').any(entity)
}
