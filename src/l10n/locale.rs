//! The words of one language, and the way from a message to its text.

use std::fmt;

use super::catalogue::Catalogue;
use super::contract;
use super::fault::MessageFault;
use super::formats::Formats;
use super::language::Language;
use super::resolve;
use crate::message::{Direction, Message, Part, PartKind, Words};
use crate::program::BrandWords;

/// Why the words of a language could not be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocaleError {
    /// redeemkit does not speak the language.
    UnknownLanguage,
    /// The text has no message that can be read.
    NoMessages,
    /// The text is larger than any language.
    TooLarge,
}

/// The largest text of a language, in bytes; ours have 35,000.
const LARGEST: usize = 1 << 20;

impl fmt::Display for LocaleError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::UnknownLanguage => "redeemkit has no such language; use a tag of the view's `languages`",
            Self::NoMessages => "no message could be read; give the text of the language's .ftl file",
            Self::TooLarge => "it is larger than 1 MiB; give the text of the language's .ftl file",
        })
    }
}

impl std::error::Error for LocaleError {}

/// Leaves out everything that words need, so that `cargo xtask benchmark` can weigh it.
const WITHOUT_WORDS: bool = cfg!(redeemkit_without_words);

/// The words of one language.
pub(super) struct Locale {
    language: Language,
    catalogue: Catalogue,
}

impl Locale {
    pub(super) fn new(language: &Language, fluent: &str) -> Result<Self, LocaleError> {
        if fluent.len() > LARGEST {
            return Err(LocaleError::TooLarge);
        }
        if WITHOUT_WORDS {
            return Err(LocaleError::NoMessages);
        }
        let catalogue = Catalogue::read(fluent);
        if catalogue.messages().next().is_none() {
            return Err(LocaleError::NoMessages);
        }
        Ok(Self { language: *language, catalogue })
    }

    /// Takes out what does not keep the contract that the other language states, and says what that was.
    pub(super) fn hold_to<F: Formats>(&mut self, english: &Self, formats: &F) -> Vec<MessageFault> {
        contract::hold(&mut self.catalogue, &english.catalogue, &self.language, formats)
    }

    pub(super) fn language(&self) -> &Language {
        &self.language
    }

    /// The words of a message, with values as the `regional` form of the language writes them; none where the message is
    /// missing or cannot be worked out without a fault.
    pub(super) fn words<F: Formats>(
        &self,
        message: &Message,
        regional: &str,
        brand: &BrandWords,
        formats: &F,
    ) -> Option<Words> {
        if WITHOUT_WORDS {
            return None;
        }
        let Language { tag, direction, .. } = self.language;
        let parts = resolve::parts(message, &self.catalogue, regional, (brand, tag), formats).ok()?;
        Some(Words { text: text(&parts, direction), parts, language: tag.to_owned(), direction })
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Locale({})", self.language.tag)
    }
}

/// The parts as one text. A value is isolated where its surroundings could turn it or be turned by it, and only there: who
/// copies plain text is not to copy marks.
fn text(parts: &[Part], direction: Direction) -> String {
    let mut text = String::new();
    for part in parts {
        let mixed = direction == Direction::Rtl || part.text.chars().any(runs_right_to_left);
        let words = matches!(part.kind, PartKind::Text | PartKind::Link);
        if words || parts.len() == 1 || !mixed {
            text.push_str(&part.text);
        } else {
            // LEFT-TO-RIGHT ISOLATE for what is so in every script, FIRST STRONG ISOLATE for the rest; POP DIRECTIONAL ISOLATE.
            text.push(if part.kind == PartKind::Code { '\u{2066}' } else { '\u{2068}' });
            text.push_str(&part.text);
            text.push('\u{2069}');
        }
    }
    text
}

/// Whether a character belongs to a script that runs right to left: the blocks that Unicode's `DerivedBidiClass.txt` gives
/// to R and AL by default.
fn runs_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
#[cfg(not(target_family = "wasm"))]
mod tests {
    use super::super::PlainFormats;
    use super::*;
    use crate::message::Argument;

    fn say(direction: Direction, fluent: &str, message: &Message) -> Option<Words> {
        let language = Language { tag: "en", name: "", direction };
        Locale::new(&language, fluent).expect("it has messages").words(
            message,
            "en",
            &BrandWords::default(),
            &PlainFormats,
        )
    }

    fn text_of(fluent: &str, message: &Message) -> Option<String> {
        say(Direction::Ltr, fluent, message).map(|words| words.text)
    }

    #[test]
    fn a_plural_is_chosen_by_the_number_as_it_is_written() {
        let fluent = "a = { NUMBER($n, minimumFractionDigits: 1) ->\n    [1] exactly { $n }\n    [one] one\n   *[other] { $n } of { 1.50 }\n }";
        let text = |number| text_of(fluent, &Message::new("a").with("n", Argument::Number(number)));
        assert_eq!(text(1.0).as_deref(), Some("exactly 1"), "fluent-rs issue 401");
        assert_eq!(text(1234.5).as_deref(), Some("1,234.5 of 1.50"));
        let ordinal = "a = { NUMBER($n, type: \"ordinal\") ->\n    [two] { $n }nd\n   *[other] { $n }th\n }";
        assert_eq!(text_of(ordinal, &Message::new("a").number("n", 22)).as_deref(), Some("22nd"));
    }

    #[test]
    fn terms_see_what_they_are_given_and_nothing_else() {
        let fluent = "-card = { $case ->\n   *[nominative] card\n    [genitive] card’s\n }\n    .gender = feminine\n-deep = { $n }\n\
                      a = The { -card(case: \"genitive\") } and { -card }\nb = { -deep }\n\
                      c = { -card.gender ->\n    [feminine] she\n   *[other] it\n }\nd = see { a }, { c }";
        let text = |id| text_of(fluent, &Message::new(id).number("n", 1).text("case", "genitive"));
        assert_eq!(text("a").as_deref(), Some("The card’s and card"));
        assert_eq!(text("b"), None, "the message's arguments do not leak into a term");
        assert_eq!(text("c").as_deref(), Some("she"));
        assert_eq!(text("d").as_deref(), Some("see The card’s and card, she"));
    }

    #[test]
    fn half_a_message_is_no_message() {
        for fluent in [
            "a = x { $m }",
            "a = x { b }",
            "a = x { -b }",
            "a = { a }",
            "a = x { LUCK($n) }",
            "a = x { DATETIME($n) }",
            "a = x { NUMBER($n, style: \"percent\") }",
            "a = x { NUMBER($n, currency: \"EUR\") }",
            "a = x { LINK($n, \"y\") }",
            "a = x { LINK(\"/page\", \"y\") }",
            "a = x { LINK($page) }",
            "a = x { LINK($page, $n) }",
            "a = x { $page }",
            "a = x { EMPHASIS() }",
            "a = x { EMPHASIS($page) }",
            "a = x { EMPHASIS($n, size: 2) }",
            "a = x { EMPHASIS(LINK($page, \"y\")) }",
            "a = { EMPHASIS($n) ->\n   *[other] x\n }",
            "b = x",
            "a =\n    .b = x",
        ] {
            let message = Message::new("a").number("n", 1).link("page", Some(&"/page".to_owned()));
            assert_eq!(text_of(fluent, &message), None, "{fluent}");
        }
    }

    #[test]
    fn slots_are_parts_in_the_order_of_the_language() {
        let fluent = "a = { EMPHASIS($n) } of { LINK($page, \"these\") } { EMPHASIS(\"now\") }, { EMPHASIS(NUMBER($n, minimumFractionDigits: 1)) }";
        let message = |url: Option<&String>| Message::new("a").number("n", 2).link("page", url);
        let parts = |fluent, url| {
            let words = say(Direction::Rtl, fluent, &message(url)).expect("it has words");
            let part = |part: Part| (part.kind, part.text, part.emphasis, part.url);
            (words.text, words.parts.into_iter().map(part).collect::<Vec<_>>())
        };
        let part = |kind, text: &str, emphasis| (kind, text.to_owned(), emphasis, None);
        let url = "/cards".to_owned();
        let link = (PartKind::Link, "these".to_owned(), false, Some(url.clone()));
        let (text, found) = parts(fluent, Some(&url));
        assert_eq!(text, "\u{2068}2\u{2069} of these now, \u{2068}2.0\u{2069}");
        assert_eq!(
            found,
            [
                part(PartKind::Count, "2", true),
                part(PartKind::Text, " of ", false),
                link.clone(),
                part(PartKind::Text, " ", false),
                part(PartKind::Text, "now", true),
                part(PartKind::Text, ", ", false),
                part(PartKind::Count, "2.0", true),
            ]
        );
        let (_, turned) = parts("a = { LINK($page, \"these\") }: { EMPHASIS($n) }", Some(&url));
        assert_eq!(turned, [link, part(PartKind::Text, ": ", false), part(PartKind::Count, "2", true)]);
        let (_, nowhere) = parts("a = of { LINK($page, \"these\") } cards", None);
        assert_eq!(nowhere, [part(PartKind::Text, "of these cards", false)], "the program has no such page");
    }

    #[test]
    fn values_are_parts_and_are_isolated_where_directions_meet() {
        let fluent = "a = From { $who }: { $code }";
        let message = Message::new("a").text("who", "א\u{202e}").code("code", "R-7");
        let words = say(Direction::Ltr, fluent, &message).expect("it has words");
        assert_eq!(words.text, "From \u{2068}א\u{2069}: R-7");
        let kinds: Vec<_> = words.parts.iter().map(|part| (part.kind, part.text.as_str())).collect();
        assert_eq!(
            kinds,
            [(PartKind::Text, "From "), (PartKind::Name, "א"), (PartKind::Text, ": "), (PartKind::Code, "R-7")]
        );
        let words = say(Direction::Rtl, fluent, &message).expect("it has words");
        assert_eq!(words.text, "From \u{2068}א\u{2069}: \u{2066}R-7\u{2069}");
        assert_eq!(say(Direction::Rtl, "a = { $code }", &message).expect("it has words").text, "R-7");
    }
}
