//! The brand's own words, language by language: the names of its card, its company and its page. The sentences round them, and the
//! neutral words where a brand has none, are in `locales/`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::ProgramError;
use crate::message::disturbs;

/// The words that a brand may have of its own; each is a term of every language, `-card` and so on.
pub const BRAND_WORDS: [&str; 3] = ["card", "company", "page"];

/// The cases that a sentence may ask for. The first stands for each that is not given.
pub const CASES: [&str; 6] = ["nominative", "genitive", "dative", "accusative", "locative", "instrumental"];

/// The longest word, in characters: it stands in a heading.
pub(super) const LONGEST: usize = 60;

/// The words of a brand: in JSON by language, then by word, each a text or, where the language has them, a text for each case.
///
/// ```
/// use redeemkit::program::BrandWords;
/// let words = r#"{ "en": { "company": "Lumen" }, "cs": { "company": { "nominative": "Lumen", "dative": "Lumenu" } } }"#;
/// let words: BrandWords = serde_json::from_str(words).unwrap();
/// assert_eq!(words.word("en", "company", "dative"), Some("Lumen"));
/// assert_eq!(words.word("cs", "company", "dative"), Some("Lumenu"));
/// assert_eq!(words.word("cs", "company", "locative"), Some("Lumen"));
/// assert_eq!(words.word("de", "company", "nominative"), None);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BrandWords {
    /// By path, such as `cs.company.dative`; none where there is something else than a text.
    texts: Vec<(String, Option<String>)>,
}

impl BrandWords {
    /// A word of the brand in a language; none where the brand has none there.
    #[must_use]
    pub fn word(&self, language: &str, name: &str, case: &str) -> Option<&str> {
        let word = [language, ".", name].concat();
        self.at(&word)
            .or_else(|| self.at(&[&word, ".", case].concat()))
            .or_else(|| self.at(&[&word, ".", CASES[0]].concat()))
    }

    fn at(&self, path: &str) -> Option<&str> {
        self.texts.iter().find(|(other, _)| other == path)?.1.as_deref()
    }

    /// The first fault, with the path of its field.
    pub(super) fn fault(&self) -> Option<ProgramError> {
        self.texts.iter().find_map(|(path, text)| {
            let mut steps = path.split('.');
            let (language, name, case, more) = (steps.next(), steps.next(), steps.next(), steps.next());
            let word = [language, Some("."), name].into_iter().flatten().collect::<String>();
            let lacks_nominative = || self.word(language.unwrap_or_default(), name.unwrap_or_default(), "").is_none();
            let (field, (fault, remedy)) = match text.as_deref().map(str::trim) {
                _ if name.is_none() => {
                    (path, ("it is not an object", "write words by language and name, as in the README"))
                }
                _ if name.is_some_and(|name| !BRAND_WORDS.contains(&name)) => {
                    (&word, ("a brand has no such word", "write card, company or page"))
                }
                _ if case.is_some_and(|case| !CASES.contains(&case)) || more.is_some() => (
                    path,
                    (
                        "there is no such case",
                        "write nominative, genitive, dative, accusative, locative or instrumental",
                    ),
                ),
                None => (path, ("it is not text", "write a text")),
                Some(_) if lacks_nominative() => {
                    (&word, ("it has no nominative", "add it: it stands for cases that are not given"))
                }
                Some("") => (path, ("it is empty", "leave it out, and a neutral word stands there")),
                Some(text) if text.chars().count() > LONGEST => {
                    (path, ("it is longer than 60 characters", "write a name"))
                }
                Some(text) if disturbs(text) || text.contains(['{', '}', '\n']) => {
                    (path, ("it has control characters, braces or HTML", "write the name alone, as plain text"))
                }
                Some(_) => return None,
            };
            let field = if field.is_empty() { "words".to_owned() } else { ["words.", field].concat() };
            Some(ProgramError::new(field, fault, remedy))
        })
    }
}

impl<'de> Deserialize<'de> for BrandWords {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut texts = Vec::new();
        gather(String::new(), Value::deserialize(deserializer)?, &mut texts);
        Ok(Self { texts })
    }
}

/// What is not an object, by its path.
fn gather(path: String, value: Value, texts: &mut Vec<(String, Option<String>)>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let path = if path.is_empty() { name } else { [&path, ".", &name].concat() };
                gather(path, value, texts);
            }
        }
        Value::String(text) => texts.push((path, Some(text))),
        _ => texts.push((path, None)),
    }
}

impl Serialize for BrandWords {
    /// By path, which is read alike.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.texts.iter().map(|(path, text)| (path, text)))
    }
}

#[cfg(test)]
mod tests {
    use crate::program::Program;

    #[test]
    fn a_fault_names_its_place_and_what_to_do() {
        let cases = [
            ("[]", "words", "it is not an object"),
            (r#"{ "en": "Lumen" }"#, "words.en", "it is not an object"),
            (r#"{ "en": { "submit": "Go" } }"#, "words.en.submit", "a brand has no such word"),
            (r#"{ "en": { "-card": "Lumen" } }"#, "words.en.-card", "a brand has no such word"),
            (r#"{ "en": { "card": 7 } }"#, "words.en.card", "it is not text"),
            (
                r#"{ "en": { "card": { "nominative": { "one": "Lumen" } } } }"#,
                "words.en.card.nominative.one",
                "there is no such case",
            ),
            (r#"{ "en": { "card": " " } }"#, "words.en.card", "it is empty"),
            (r#"{ "en": { "card": "<b>Lumen</b>" } }"#, "words.en.card", "it has control characters, braces or HTML"),
            (r#"{ "en": { "card": "a { $code }" } }"#, "words.en.card", "it has control characters, braces or HTML"),
            (r#"{ "ar": { "page": "Lumen\u202e" } }"#, "words.ar.page", "it has control characters, braces or HTML"),
            (r#"{ "cs": { "company": { "dative": "Lumenu" } } }"#, "words.cs.company", "it has no nominative"),
            (
                r#"{ "cs": { "company": { "nominative": "Lumen", "vocative": "Lumene" } } }"#,
                "words.cs.company.vocative",
                "there is no such case",
            ),
            (
                r#"{ "cs": { "company": { "nominative": "Lumen", "dative": null } } }"#,
                "words.cs.company.dative",
                "it is not text",
            ),
        ];
        let program = |words: &str| {
            let formats = r#"[{ "id": "a", "groups": [4], "alphabet": "AB" }]"#;
            Program::from_json(&format!(r#"{{ "name": "x", "formats": {formats}, "words": {words} }}"#))
        };
        for (words, field, fault) in cases {
            let error = program(words).expect_err(words);
            assert_eq!((error.field.as_str(), error.fault.as_str()), (field, fault), "{words}");
            assert!(!error.remedy.is_empty());
        }
        let long = format!(r#"{{ "en": {{ "card": "{}" }} }}"#, "L".repeat(61));
        assert_eq!(program(&long).expect_err("it is too long").field, "words.en.card");
        let named = r#"{ "cs": { "company": { "nominative": "Lumen", "dative": "Lumenu" }, "card": "Lumen" } }"#;
        let named = program(named).expect("it is well-formed");
        let again = serde_json::to_string(&named).expect("it is plain data");
        assert_eq!(Program::from_json(&again), Ok(named), "what is written is read alike");
        assert!(program(r#"{ "en": {}, "xx": { "card": "Lumen < Co & Sons" } }"#).is_ok());
    }
}
