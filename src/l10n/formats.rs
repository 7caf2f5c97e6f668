//! What the words need of their host: plural categories, and how values are written. It writes nothing itself.

use std::borrow::Cow;

use crate::date::Date;
use crate::message::ClockTime;
use crate::money::Money;

/// Display options of a value by their names in `Intl`, as a translation chose them: `minimumFractionDigits`, `month`.
pub type DisplayOptions<'a> = [(&'a str, Cow<'a, str>)];

/// A piece of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListPart {
    /// One of its items.
    Item(String),
    /// What stands between them.
    Between(String),
}

/// How values are written in a language. In the browser it is `Intl`; natively, for tests, [`super::PlainFormats`].
///
/// A language is a BCP 47 tag. What a host cannot write as asked, it writes plainly; it never fails.
pub trait Formats {
    /// The category of CLDR (`zero`, `one`, `two`, `few`, `many`, `other`) of a number as it is written with these options.
    fn plural(&self, language: &str, number: f64, options: &DisplayOptions<'_>) -> String;
    /// A number.
    fn number(&self, language: &str, number: f64, options: &DisplayOptions<'_>) -> String;
    /// An amount of money.
    fn money(&self, language: &str, money: Money) -> String;
    /// An instant by the clock that it names; without options as date and time. Where that is not the customer's own, it says so.
    fn instant(&self, language: &str, time: &ClockTime, options: &DisplayOptions<'_>) -> String;
    /// A day of the calendar as a date.
    fn date(&self, language: &str, day: Date) -> String;
    /// How many days from today a day is: "tomorrow", "in 3 days".
    fn days(&self, language: &str, days: i32) -> String;
    /// A list of which one is meant, as the items and what stands between them: "Q", " or ", "D".
    fn one_of(&self, language: &str, items: &[String]) -> Vec<ListPart>;
}
