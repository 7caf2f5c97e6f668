//! What translators are told: the comments of `en.ftl` and the introduction of every translation; not the words.

use crate::catalogue::{Catalogue, Message};

/// The types of arguments, as translators read them: [`redeemkit::message::Argument`].
const TYPES: &[&str] = &["Text", "Code", "Number", "Money", "Instant", "Date", "Days", "OneOf", "Link"];

/// The lines `$name (Type) - meaning` of a comment, taken apart; a line of another shape is left out.
fn described(comment: &str) -> impl Iterator<Item = (&str, &str)> {
    comment.lines().filter_map(|line| {
        let (name, rest) = line.strip_prefix('$')?.split_once(" (")?;
        let (kind, meaning) = rest.split_once(") - ")?;
        (!meaning.trim().is_empty() && TYPES.contains(&kind)).then_some((name, kind))
    })
}

/// The type of a variable as the English message says it; the text may be an attribute of that message.
pub(crate) fn variable_type<'a>(english: &'a Catalogue, text: &str, variable: &str) -> Option<&'a str> {
    let id = text.split('.').next()?;
    let message = english.messages.iter().find(|message| message.id == id)?;
    described(&message.comment).find(|(name, _)| *name == variable).map(|(_, kind)| kind)
}

pub(crate) fn unexplained(english: &Catalogue) -> Vec<String> {
    english.messages.iter().flat_map(faults).collect()
}

fn faults(message: &Message) -> Vec<String> {
    let mut found = Vec::new();
    let names: Vec<_> = described(&message.comment).map(|(name, _)| name).collect();
    if !message.comment.lines().any(|line| !line.trim().is_empty() && !line.starts_with('$')) {
        found.push(format!("{} has no comment that says where it appears", message.id));
    }
    let used = || message.texts.iter().flat_map(|text| &text.variables);
    let missing: std::collections::BTreeSet<_> =
        used().filter(|variable| !names.contains(&variable.as_str())).collect();
    found.extend(missing.iter().map(|variable| format!("{}: no line “${variable} (Type) - meaning”", message.id)));
    let unused = names.iter().filter(|name| !used().any(|variable| variable == *name));
    found.extend(unused.map(|name| format!("{}: ${name} is described, but not used", message.id)));
    found
}

/// A reader of a translation must learn its register, its revision and whether a native reader has seen it.
pub(crate) fn unintroduced(translation: &Catalogue) -> Vec<String> {
    let missing = |word: &&&str| !translation.introduction.to_lowercase().contains(**word);
    let words = ["register:", "revision", "reviewed"];
    words.iter().filter(missing).map(|word| format!("its first comment does not say “{word}”")).collect()
}

#[test]
fn an_unexplained_message_or_variable_is_found() {
    let found = |source: &str| unexplained(&Catalogue::read("en", source));
    assert_eq!(found("a = A\n"), ["a has no comment that says where it appears"]);
    assert_eq!(found("# $n (Number) - how many\na = { $n } A\n"), ["a has no comment that says where it appears"]);
    assert_eq!(found("# A button.\na = { $n } A\n"), ["a: no line “$n (Type) - meaning”"]);
    assert_eq!(found("# A button.\n# $n - how many\na = { $n } A\n"), ["a: no line “$n (Type) - meaning”"]);
    assert_eq!(
        found("# A button.\n# $n (Integer) - how many\na = A\n    .b = { $n }\n"),
        ["a: no line “$n (Type) - meaning”"]
    );
    assert_eq!(found("# A button.\n# $n (Number) - how many\na = A\n"), ["a: $n is described, but not used"]);
    assert_eq!(found("# A button.\n# $n (Number) - how many\na = { $n } A\n"), [""; 0]);
}

#[test]
fn a_group_comment_is_no_comment_of_a_message() {
    assert_eq!(unexplained(&Catalogue::read("en", "## Buttons\n\na = A\n")).len(), 1);
}

#[test]
fn a_missing_introduction_is_found() {
    let found = |source: &str| unintroduced(&Catalogue::read("da", source)).len();
    assert_eq!(found("a = A\n"), 3);
    assert_eq!(found("### Register: du. Revision 0.1.\n\na = A\n"), 1);
    assert_eq!(found("### Register: du. Revision 0.1. Not yet reviewed.\n\na = A\n"), 0);
}
