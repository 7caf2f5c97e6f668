//! One text as the lint sees it: its variables, functions, references and variants, and every sentence it can be. It judges nothing.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Stands in a reading where a value will be shown.
pub(crate) const VALUE: char = '\u{fffc}';

/// The value of a message or term, or one attribute.
#[derive(Debug, Default)]
pub(crate) struct Text {
    /// `message` or `message.attribute`.
    pub(crate) id: String,
    pub(crate) variables: BTreeSet<String>,
    pub(crate) functions: Vec<Function>,
    /// What it refers to: `message`, `message.attribute` or `-term`.
    pub(crate) references: BTreeSet<String>,
    /// What the terms it refers to are told: the term, the name, and the text.
    pub(crate) told: Vec<(String, String, String)>,
    pub(crate) selectors: Vec<Selector>,
    /// Every sentence that can come out: one, or one for each variant.
    pub(crate) readings: Vec<String>,
}

/// The call of a function.
#[derive(Debug)]
pub(crate) struct Function {
    pub(crate) name: String,
    /// The variable it is called with, or nothing where it is something else.
    pub(crate) variable: Option<String>,
    /// The words it is called with.
    pub(crate) words: Option<String>,
    pub(crate) options: Vec<String>,
}

/// One choice among variants.
#[derive(Debug)]
pub(crate) struct Selector {
    /// The variable that chooses, or nothing where something else does.
    pub(crate) variable: Option<String>,
    /// The variables that have chosen before, where it stands in a variant.
    pub(crate) inside: Vec<String>,
    pub(crate) variants: Vec<Variant>,
    /// Whether it is the whole text, so that every variant is a whole sentence.
    pub(crate) alone: bool,
}

/// What is said in one case.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) key: String,
    pub(crate) default: bool,
    pub(crate) variables: BTreeSet<String>,
}

impl Text {
    /// Whether it is a name that stands in other texts.
    pub(crate) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    pub(crate) fn read(id: String, pattern: &Pattern<&str>) -> Self {
        let mut text = Self { id, ..Self::default() };
        let mut reading = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => reading.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.expression(expression, pattern.elements.len() == 1, &mut reading)
                }
            }
        }
        if reading.chars().any(|character| character != VALUE) || text.selectors.is_empty() {
            text.readings.push(reading);
        }
        text
    }

    fn expression(&mut self, expression: &Expression<&str>, alone: bool, reading: &mut String) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, reading),
            Expression::Select { selector, variants } => {
                self.inline(selector, &mut String::new());
                let variable = match selector {
                    InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
                    _ => None,
                };
                let mut choice = Selector { variable, inside: Vec::new(), variants: Vec::new(), alone };
                let mut inner = Vec::new();
                for variant in variants {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
                    let mut text = Self::read(self.id.clone(), &variant.value);
                    text.selectors.iter_mut().for_each(|selector| selector.inside.extend(choice.variable.clone()));
                    inner.append(&mut text.selectors);
                    self.variables.extend(text.variables.iter().cloned());
                    self.functions.append(&mut text.functions);
                    self.references.append(&mut text.references);
                    self.told.append(&mut text.told);
                    self.readings.append(&mut text.readings);
                    let variables = text.variables;
                    choice.variants.push(Variant { key: key.to_owned(), default: variant.default, variables });
                }
                self.selectors.push(choice);
                self.selectors.append(&mut inner);
                reading.push(VALUE);
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, reading: &mut String) {
        match inline {
            InlineExpression::StringLiteral { value } => reading.push_str(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => reading.push_str(value),
            InlineExpression::Placeable { expression } => self.expression(expression, false, reading),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                reading.push(VALUE);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.arguments(arguments);
                let variable = match arguments.positional.first() {
                    Some(InlineExpression::VariableReference { id }) => Some(id.name.to_owned()),
                    _ => None,
                };
                let words = arguments.positional.iter().find_map(|argument| match argument {
                    InlineExpression::StringLiteral { value } => Some(unescape_unicode_to_string(value).into_owned()),
                    _ => None,
                });
                let options = arguments.named.iter().map(|named| named.name.name.to_owned()).collect();
                match &words {
                    Some(words) => reading.push_str(words),
                    None => reading.push(VALUE),
                }
                self.functions.push(Function { name: id.name.to_owned(), variable, words, options });
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
                self.references.insert(format!("{}{attribute}", id.name));
                reading.push(VALUE);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
                self.references.insert(format!("-{}{attribute}", id.name));
                for named in arguments.iter().flat_map(|arguments| &arguments.named) {
                    let text = match &named.value {
                        InlineExpression::StringLiteral { value } => (*value).to_owned(),
                        _ => String::new(),
                    };
                    self.told.push((format!("-{}", id.name), named.name.name.to_owned(), text));
                }
                arguments.iter().for_each(|arguments| self.arguments(arguments));
                reading.push(VALUE);
            }
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
            self.inline(argument, &mut String::new());
        }
    }
}

#[test]
fn what_is_in_a_text_is_found_wherever_it_stands() {
    let source = "a = { $n ->\n    [one] { $n } day { b.c }\n   *[other] { $n } days until { NUMBER($m, style: \"x\") }\n }\n    .b = { \"\\u202E\" }{ $c }{ -t(d: 1) }\n";
    let catalogue = crate::catalogue::Catalogue::read("en", source);
    let text = catalogue.text("a").unwrap();
    assert_eq!(text.variables.iter().collect::<Vec<_>>(), ["m", "n"]);
    assert_eq!(text.readings, ["\u{fffc} day \u{fffc}", "\u{fffc} days until \u{fffc}"]);
    assert_eq!(text.references.iter().collect::<Vec<_>>(), ["b.c"]);
    let function = &text.functions[0];
    assert_eq!((function.name.as_str(), function.variable.as_deref()), ("NUMBER", Some("m")));
    assert_eq!(function.options, ["style"]);
    let slots = crate::catalogue::Catalogue::read("en", "a = { LINK($m, \"See\") } { EMPHASIS($n) }\n");
    let slots = slots.text("a").unwrap();
    assert_eq!(slots.readings, ["See \u{fffc}"]);
    assert_eq!(slots.functions[0].words.as_deref(), Some("See"));
    let attribute = catalogue.text("a.b").unwrap();
    assert_eq!(attribute.readings, ["\u{202e}\u{fffc}\u{fffc}"]);
    assert_eq!(attribute.references.iter().collect::<Vec<_>>(), ["-t"]);
}
