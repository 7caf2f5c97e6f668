//! One language's file as the lint sees it: its messages with their comments, and flat texts. It judges nothing.

use fluent_syntax::ast::{Attribute, Comment, Entry, Pattern};
use fluent_syntax::parser;

use crate::text::Text;

/// One `.ftl` file.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    pub(crate) language: String,
    /// The file as it is.
    pub(crate) source: String,
    pub(crate) messages: Vec<Message>,
    /// What could not be parsed.
    pub(crate) junk: Vec<String>,
    /// All `###` lines.
    pub(crate) introduction: String,
}

/// A message or a term, with its attributes.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) comment: String,
    pub(crate) texts: Vec<Text>,
}

impl Catalogue {
    pub(crate) fn read(language: &str, source: &str) -> Self {
        let mut catalogue = Self { language: language.to_owned(), source: source.to_owned(), ..Self::default() };
        let resource = match parser::parse(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                catalogue.junk.extend(errors.iter().map(|error| {
                    let line = source.get(..error.pos.start).unwrap_or(source).matches('\n').count() + 1;
                    format!("line {line}: {}", error.kind)
                }));
                resource
            }
        };
        let comment = |comment: Option<&Comment<&str>>| comment.map(|one| one.content.join("\n")).unwrap_or_default();
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => catalogue.add(
                    message.id.name.to_owned(),
                    comment(message.comment.as_ref()),
                    message.value.as_ref(),
                    &message.attributes,
                ),
                Entry::Term(term) => catalogue.add(
                    format!("-{}", term.id.name),
                    comment(term.comment.as_ref()),
                    Some(&term.value),
                    &term.attributes,
                ),
                Entry::ResourceComment(comment) => catalogue.introduction.push_str(&comment.content.join(" ")),
                Entry::Junk { .. } | Entry::Comment(_) | Entry::GroupComment(_) => {}
            }
        }
        catalogue
    }

    fn add(&mut self, id: String, comment: String, value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) {
        let value = value.map(|value| Text::read(id.clone(), value));
        let attributes =
            attributes.iter().map(|attribute| Text::read(format!("{id}.{}", attribute.id.name), &attribute.value));
        let texts = value.into_iter().chain(attributes).collect();
        self.messages.push(Message { id, comment, texts });
    }

    pub(crate) fn texts(&self) -> impl Iterator<Item = &Text> {
        self.messages.iter().flat_map(|message| &message.texts)
    }

    pub(crate) fn text(&self, id: &str) -> Option<&Text> {
        self.texts().find(|text| text.id == id)
    }

    /// Every reading in which something is found, as a line for the report.
    pub(crate) fn find(&self, what: impl Fn(&str) -> Option<String>) -> Vec<String> {
        let line =
            |text: &Text, reading: &String| what(reading).map(|found| format!("{}: {found}: {reading}", text.id));
        self.texts().flat_map(|text| text.readings.iter().filter_map(move |reading| line(text, reading))).collect()
    }
}

#[test]
fn what_cannot_be_parsed_is_junk_with_its_line() {
    let catalogue = Catalogue::read("en", "good = Good\nbad = { $open\n");
    assert_eq!((catalogue.messages.len(), catalogue.junk.len()), (1, 1));
    assert!(catalogue.junk[0].starts_with("line "), "{:?}", catalogue.junk);
}
