//! A hand-off as text: how a line is put together out of words, an aside and a value. Which words, is for the view.

/// A line: an aside in brackets, or a value behind a colon.
#[must_use]
pub fn line(words: &str, aside: Option<&str>, value: Option<&str>) -> String {
    let aside = aside.map(|aside| format!(" ({aside})"));
    words.to_owned() + &aside.or_else(|| value.map(|value| format!(": {value}"))).unwrap_or_default()
}

/// Lines, one under the other.
#[must_use]
pub fn lines(lines: &[String]) -> String {
    lines.join("\n")
}
