//! Words: finds the text of a message in the best language there is, message by message, and never shows an id. Numbers,
//! money and instants are written by the host's [`Formats`]; only this module knows Fluent.

mod catalogue;
mod contract;
mod fault;
mod formats;
mod language;
mod locale;
mod negotiation;
#[cfg(not(target_family = "wasm"))]
mod plain;
mod resolve;

pub use contract::{Value, values};
pub use fault::{MessageFault, Reason};
pub use formats::{DisplayOptions, Formats, ListPart};
pub use language::{LANGUAGES, Language};
pub use locale::LocaleError;
#[cfg(not(target_family = "wasm"))]
pub use plain::PlainFormats;

use language::PSEUDO;
use locale::Locale;

use crate::message::{Direction, Message, Words};
use crate::program::BrandWords;
use crate::view::{LanguageChoice, View};

/// English, compiled in: the last resort of every language.
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.ftl"));

/// The language that serves a reader of these best, whether its words are loaded or not; English where none does. It is for
/// whoever writes to customers in words of its own, as a backend does.
///
/// ```
/// use redeemkit::l10n::best_language;
/// assert_eq!(best_language(&["de-AT".to_owned(), "en".to_owned()]).tag, "de");
/// assert_eq!(best_language(&[]).tag, "en");
/// ```
#[must_use]
pub fn best_language(requested: &[String]) -> &'static Language {
    negotiation::chain(requested, LANGUAGES).into_iter().next().unwrap_or(&language::ENGLISH)
}

/// The languages of one page: what was asked for, and what has been loaded.
///
/// ```
/// use redeemkit::l10n::{Locales, PlainFormats};
/// use redeemkit::message::Message;
/// let mut locales = Locales::<PlainFormats>::new(vec!["cs-CZ".to_owned(), "de".to_owned()]);
/// assert_eq!(locales.wanted(), ["cs", "de"]);
/// locales.add("cs", "submit = Uplatnit").unwrap();
///
/// // Message by message: what Czech lacks comes in the next language that has it, and says so.
/// let mut messages = [Message::new("submit"), Message::new("field")];
/// messages.iter_mut().for_each(|message| locales.say(message));
/// let languages = messages.iter().map(|message| message.words().unwrap().language.as_str());
/// assert_eq!(languages.collect::<Vec<_>>(), ["cs", "en"]);
/// ```
#[derive(Debug)]
pub struct Locales<F> {
    /// Languages asked for, in order of preference.
    requested: Vec<String>,
    /// Loaded languages.
    loaded: Vec<Locale>,
    /// What is compiled in, which no loaded language replaces.
    english: Option<Locale>,
    /// The names that stand in place of the neutral ones.
    brand: BrandWords,
    formats: F,
}

impl<F: Formats + Default> Locales<F> {
    /// The languages of a page whose customer prefers these, in this order.
    #[must_use]
    pub fn new(requested: Vec<String>) -> Self {
        let english = Locale::new(&language::ENGLISH, ENGLISH).ok();
        Self { requested, loaded: Vec::new(), english, brand: BrandWords::default(), formats: F::default() }
    }
}

impl<F: Formats> Locales<F> {
    /// The same languages with the names of a program's brand.
    #[must_use]
    pub fn branded(self, brand: &BrandWords) -> Self {
        Self { brand: brand.clone(), ..self }
    }

    /// Prefers a language to those preferred so far.
    pub fn prefer(&mut self, tag: &str) {
        self.requested.retain(|other| other != tag);
        self.requested.insert(0, tag.to_owned());
    }

    /// Adds the words of a language, without the messages that do not keep the contract with the program: those, which are
    /// given back with what is wrong, come from the next language.
    ///
    /// # Errors
    /// Where the language is not one of [`LANGUAGES`], or the text has no message that can be read or is too large.
    pub fn add(&mut self, tag: &str, fluent: &str) -> Result<Vec<MessageFault>, LocaleError> {
        let mut languages = LANGUAGES.iter().chain(PSEUDO);
        let language = languages.find(|language| language.tag == tag).ok_or(LocaleError::UnknownLanguage)?;
        let mut locale = Locale::new(language, fluent)?;
        let faults = self.english.as_ref().map(|english| locale.hold_to(english, &self.formats)).unwrap_or_default();
        self.loaded.retain(|other| other.language().tag != tag);
        self.loaded.push(locale);
        Ok(faults)
    }

    /// The languages that would be used if they were there: their words are wanted.
    #[must_use]
    pub fn wanted(&self) -> Vec<String> {
        let missing = |language: &&&Language| **language != &language::ENGLISH && self.loaded(language).is_none();
        self.chain().iter().filter(missing).map(|language| language.tag.to_owned()).collect()
    }

    /// Puts the words of a message in, in the best language that has it without a fault.
    pub fn say(&self, message: &mut Message) {
        self.say_in(&self.spoken(), message);
    }

    fn say_in(&self, spoken: &[(&Locale, &str)], message: &mut Message) {
        let words = |(locale, regional): &(&Locale, &str)| locale.words(message, regional, &self.brand, &self.formats);
        let words = spoken.iter().find_map(words);
        // Empty text rather than an id: that every id is in English is a test, so this is not reached.
        message.say(words.unwrap_or_else(|| Words {
            text: String::new(),
            parts: Vec::new(),
            language: "en".to_owned(),
            direction: Direction::Ltr,
        }));
    }

    /// Puts the words of a view in, and says which languages there are.
    pub fn word(&self, view: &mut View) {
        let spoken = self.spoken();
        let language = spoken.first().map_or(&language::ENGLISH, |(locale, _)| locale.language());
        view.language = language.tag.to_owned();
        view.direction = language.direction;
        view.wanted_locales = self.wanted();
        view.languages = LANGUAGES
            .iter()
            .map(|language| LanguageChoice { tag: language.tag.to_owned(), name: language.name.to_owned() })
            .collect();
        view.messages_mut().into_iter().for_each(|message| self.say_in(&spoken, message));
    }

    /// The languages that are there, best first, each with the tag that values are written by.
    fn spoken(&self) -> Vec<(&Locale, &str)> {
        let loaded = self.chain().into_iter().filter_map(|language| self.loaded(language)).chain(&self.english);
        loaded.map(|locale| (locale, negotiation::regional(locale.language(), &self.requested, LANGUAGES))).collect()
    }

    /// The tag of the language that the customer reads.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.best().tag
    }

    /// The best language whose words are there.
    fn best(&self) -> &'static Language {
        self.chain().into_iter().find(|language| self.loaded(language).is_some()).unwrap_or(&language::ENGLISH)
    }

    fn chain(&self) -> Vec<&'static Language> {
        negotiation::chain(&self.requested, LANGUAGES)
    }

    fn loaded(&self, language: &Language) -> Option<&Locale> {
        self.loaded.iter().find(|locale| locale.language().tag == language.tag)
    }
}
