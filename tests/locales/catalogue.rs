//! One language's words as the lint sees them: flat texts with their variables and plural selectors. It judges nothing.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Stands in a reading where a value will be shown.
pub(crate) const VALUE: char = '\u{fffc}';

/// One `.ftl` file.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    pub(crate) language: String,
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

/// The value of a message, or one attribute.
#[derive(Debug, Default)]
pub(crate) struct Text {
    /// `message` or `message.attribute`.
    pub(crate) id: String,
    pub(crate) variables: BTreeSet<String>,
    pub(crate) selectors: Vec<Selector>,
    /// Every sentence that can come out: one, or one for each variant.
    pub(crate) readings: Vec<String>,
}

/// One choice among variants.
#[derive(Debug)]
pub(crate) struct Selector {
    /// The variable that chooses, or nothing where something else does.
    pub(crate) variable: Option<String>,
    pub(crate) keys: Vec<String>,
    pub(crate) default: String,
    /// Whether it is the whole text, so that every variant is a whole sentence.
    pub(crate) alone: bool,
}

impl Catalogue {
    pub(crate) fn read(language: &str, source: &str) -> Self {
        let mut catalogue = Self { language: language.to_owned(), ..Self::default() };
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
                Entry::Message(message) => {
                    catalogue.add(
                        message.id.name.to_owned(),
                        comment(message.comment.as_ref()),
                        message.value.as_ref().into_iter().map(|value| (None, value)).chain(
                            message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)),
                        ),
                    )
                }
                Entry::Term(term) => catalogue.add(
                    format!("-{}", term.id.name),
                    comment(term.comment.as_ref()),
                    std::iter::once((None, &term.value)),
                ),
                Entry::ResourceComment(comment) => catalogue.introduction.push_str(&comment.content.join(" ")),
                Entry::Junk { .. } | Entry::Comment(_) | Entry::GroupComment(_) => {}
            }
        }
        catalogue
    }

    fn add<'a>(
        &mut self,
        id: String,
        comment: String,
        patterns: impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)>,
    ) {
        let text = |(attribute, pattern): (Option<&str>, &Pattern<&str>)| {
            let id = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
            let mut text = Text { id, ..Text::default() };
            text.read(pattern);
            text
        };
        let texts = patterns.map(text).collect();
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

impl Text {
    fn read(&mut self, pattern: &Pattern<&str>) {
        let mut reading = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => reading.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    self.inline(inline, &mut reading)
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.inline(selector, &mut String::new());
                    let key = |key: &VariantKey<&str>| match key {
                        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
                            (*name).to_owned()
                        }
                    };
                    let variable = match selector {
                        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
                        _ => None,
                    };
                    let default = variants.iter().find(|variant| variant.default).map(|variant| key(&variant.key));
                    self.selectors.push(Selector {
                        variable,
                        keys: variants.iter().map(|variant| key(&variant.key)).collect(),
                        default: default.unwrap_or_default(),
                        alone: pattern.elements.len() == 1,
                    });
                    for variant in variants {
                        self.read(&variant.value);
                    }
                    reading.push(VALUE);
                }
            }
        }
        if reading.chars().any(|character| character != VALUE) || self.selectors.is_empty() {
            self.readings.push(reading);
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, reading: &mut String) {
        match inline {
            InlineExpression::StringLiteral { value } => reading.push_str(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => reading.push_str(value),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                reading.push(VALUE);
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
                    self.inline(argument, &mut String::new());
                }
                reading.push(VALUE);
            }
            InlineExpression::Placeable { expression } => match expression.as_ref() {
                Expression::Inline(inner) => self.inline(inner, reading),
                Expression::Select { selector, .. } => self.inline(selector, reading),
            },
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => reading.push(VALUE),
        }
    }
}

#[test]
fn what_cannot_be_parsed_is_junk_with_its_line() {
    let catalogue = Catalogue::read("en", "good = Good\nbad = { $open\n");
    assert_eq!((catalogue.messages.len(), catalogue.junk.len()), (1, 1));
    assert!(catalogue.junk[0].starts_with("line "), "{:?}", catalogue.junk);
}

#[test]
fn variables_and_readings_are_found_wherever_they_stand() {
    let source = "a = { $n ->\n    [one] { $n } day\n   *[other] { $n } days until { NUMBER($m) }\n }\n    .b = { \"\\u202E\" }{ $c }\n";
    let catalogue = Catalogue::read("en", source);
    let text = catalogue.text("a").unwrap();
    assert_eq!(text.variables.iter().collect::<Vec<_>>(), ["m", "n"]);
    assert_eq!(text.readings, ["\u{fffc} day", "\u{fffc} days until \u{fffc}"]);
    assert_eq!(catalogue.text("a.b").unwrap().readings, ["\u{202e}\u{fffc}"]);
}
