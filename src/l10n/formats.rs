//! What the words need of their host: plural categories, and how values are written. It writes nothing itself.

use std::borrow::Cow;

use crate::date::Date;
use crate::money::Money;
use crate::time::Timestamp;

/// Display options of a value by their names in `Intl`, as a translation chose them: `minimumFractionDigits`, `month`.
pub type DisplayOptions<'a> = [(&'a str, Cow<'a, str>)];

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
    /// An instant; without options as date and time.
    fn instant(&self, language: &str, at: Timestamp, options: &DisplayOptions<'_>) -> String;
    /// A day of the calendar as a date.
    fn date(&self, language: &str, day: Date) -> String;
}
