//! The patterns of one language by id, out of Fluent text. It words nothing.

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;

/// The deepest nesting of braces that is read; a sentence has two, a hostile text could exhaust the stack.
const DEEPEST: usize = 16;

/// The most texts of a language; ours have 340, and a hostile file could have a hundred thousand.
const MOST_TEXTS: usize = 2_000;

/// The longest id that is kept of lines that cannot be read.
const LONGEST_ID: usize = 60;

/// The patterns of one language.
#[derive(Default)]
pub(super) struct Catalogue {
    /// In the order of the text, so that of two with one id the first counts.
    patterns: Vec<(String, Pattern<String>)>,
    /// What the entries that cannot be read begin with: an id, or nothing.
    unreadable: Vec<String>,
}

impl Catalogue {
    /// The patterns that can be read. What cannot is left out; its messages come from the next language.
    pub(super) fn read(fluent: &str) -> Self {
        let mut catalogue = Self::default();
        if is_too_deep(fluent) {
            return catalogue;
        }
        let resource = parser::parse_runtime(fluent.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let Self { patterns, unreadable } = &mut catalogue;
        for entry in resource.body.into_iter().take(MOST_TEXTS) {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name, message.value, message.attributes),
                Entry::Term(term) => (term_id(&term.id.name), Some(term.value), term.attributes),
                Entry::Junk { content } => {
                    let id = content
                        .bytes()
                        .take(LONGEST_ID)
                        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-');
                    unreadable.push(id.map(char::from).collect());
                    continue;
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            };
            for attribute in attributes {
                patterns.push((attribute_id(&id, &attribute.id.name), attribute.value));
            }
            patterns.extend(value.map(|value| (id, value)));
        }
        catalogue
    }

    /// The ids of the messages and their attributes; terms alone say nothing.
    pub(super) fn messages(&self) -> impl Iterator<Item = &str> {
        self.patterns.iter().map(|(id, _)| id.as_str()).filter(|id| !id.starts_with('-'))
    }

    /// The ids of the entries that cannot be read; empty where they begin with none.
    pub(super) fn unreadable(&self) -> impl Iterator<Item = &str> {
        self.unreadable.iter().map(String::as_str)
    }

    /// Keeps those patterns whose id is wanted.
    pub(super) fn keep(&mut self, wanted: impl Fn(&str) -> bool) {
        self.patterns.retain(|(id, _)| wanted(id));
    }

    /// The pattern of an id: `message`, `message.attribute`, `-term` or `-term.attribute`.
    pub(super) fn pattern(&self, id: &str) -> Option<&Pattern<String>> {
        self.patterns.iter().find(|(other, _)| other == id).map(|(_, pattern)| pattern)
    }
}

/// The id of a term's pattern.
pub(super) fn term_id(name: &str) -> String {
    ["-", name].concat()
}

/// The id of an attribute's pattern.
pub(super) fn attribute_id(id: &str, attribute: &str) -> String {
    [id, ".", attribute].concat()
}

fn is_too_deep(fluent: &str) -> bool {
    let mut depth = 0_usize;
    fluent.bytes().any(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_two_counts_and_a_term_is_no_message() {
        let catalogue = Catalogue::read("a = One\na = Two\n-a = Term\nb =\n    .c = Three\nbroken {\n");
        assert_eq!(catalogue.patterns.len(), 4);
        assert_eq!(catalogue.pattern("a"), Catalogue::read("x = One").pattern("x"));
        assert_eq!(catalogue.pattern("-a"), Catalogue::read("x = Term").pattern("x"));
        assert_eq!(catalogue.pattern("b.c"), Catalogue::read("x = Three").pattern("x"));
        assert!(catalogue.pattern("b").is_none());
        assert_eq!(catalogue.messages().collect::<Vec<_>>(), ["a", "a", "b.c"]);
        assert_eq!(catalogue.unreadable().collect::<Vec<_>>(), ["broken"]);
    }

    #[test]
    fn braces_without_end_are_not_followed() {
        assert_eq!(Catalogue::read(&format!("a = {}", "{".repeat(1_000_000))).messages().count(), 0);
    }

    #[test]
    fn a_text_without_end_is_cut_off() {
        assert_eq!(Catalogue::read(&"a = A\n".repeat(50_000)).messages().count(), MOST_TEXTS);
        assert_eq!(Catalogue::read(&"!\n".repeat(50_000)).unreadable().count(), 1);
    }
}
