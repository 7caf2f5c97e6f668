//! The patterns of one language by id, out of Fluent text. It words nothing.

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;

/// The deepest nesting of braces that is read; a sentence has two, a hostile text could exhaust the stack.
const DEEPEST: usize = 16;

/// The patterns of one language.
pub(super) struct Catalogue {
    /// In the order of the text, so that of two with one id the first counts.
    patterns: Vec<(String, Pattern<String>)>,
}

impl Catalogue {
    /// The patterns that can be read. What cannot is left out; its messages come from the next language.
    pub(super) fn read(fluent: &str) -> Self {
        if is_too_deep(fluent) {
            return Self { patterns: Vec::new() };
        }
        let resource = parser::parse_runtime(fluent.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let mut patterns = Vec::new();
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name, message.value, message.attributes),
                Entry::Term(term) => (term_id(&term.id.name), Some(term.value), term.attributes),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
            };
            for attribute in attributes {
                patterns.push((attribute_id(&id, &attribute.id.name), attribute.value));
            }
            patterns.extend(value.map(|value| (id, value)));
        }
        Self { patterns }
    }

    /// Whether there is any message; terms alone say nothing.
    pub(super) fn has_messages(&self) -> bool {
        self.patterns.iter().any(|(id, _)| !id.starts_with('-'))
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
        assert!(!Catalogue::read("-a = Term").has_messages());
    }

    #[test]
    fn braces_without_end_are_not_followed() {
        assert!(!Catalogue::read(&format!("a = {}", "{".repeat(1_000_000))).has_messages());
    }
}
