//! A file for the customer's own calendar, after RFC 5545; what stands in it is for others to say.

use crate::time::Timestamp;

/// The longest line in octets, without its end (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// One entry, in words.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// Its name of chance; an entry of the same name, made later, takes the place of the earlier one.
    pub id: &'a str,
    /// When it was made.
    pub made: Timestamp,
    /// When to be reminded.
    pub at: Timestamp,
    /// The language of the texts.
    pub language: &'a str,
    /// The title.
    pub title: &'a str,
    /// The description.
    pub text: &'a str,
    /// The page that it leads to, without a fragment; one that could not stand in a file as it is, is left out.
    pub page: Option<&'a str>,
    /// The fragment of its address.
    pub fragment: &'a str,
}

impl Entry<'_> {
    /// The file, of type `text/calendar`.
    #[must_use]
    pub fn file(&self) -> String {
        let mut file = String::new();
        let mut line = |text: &str| fold(text, &mut file);
        let (language, title, text) = (self.language, escaped(self.title), escaped(self.text));
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//redeemkit//redeemkit//EN");
        line("BEGIN:VEVENT");
        line(&format!("UID:{}@redeemkit", self.id));
        line(&format!("DTSTAMP:{}", utc(self.made)));
        line(&format!("DTSTART:{}", utc(self.at)));
        line("DURATION:PT15M");
        // It takes up no time: nobody is busy because of it.
        line("TRANSP:TRANSPARENT");
        line(&format!("SUMMARY;LANGUAGE={language}:{title}"));
        line(&format!("DESCRIPTION;LANGUAGE={language}:{text}"));
        if let Some(page) = self.page.filter(|page| is_address(page)) {
            line(&format!("URL:{page}#{}", self.fragment));
        }
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("TRIGGER:PT0M");
        line(&format!("DESCRIPTION;LANGUAGE={language}:{title}"));
        line("END:VALARM");
        line("END:VEVENT");
        line("END:VCALENDAR");
        file
    }
}

/// Whether a text is an address of the web and can stand in a file as it is.
fn is_address(page: &str) -> bool {
    let web = page.starts_with("https://") || page.starts_with("http://");
    web && page.len() <= 2_000 && page.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#')
}

/// An instant as `20261124T120000Z`.
fn utc(at: Timestamp) -> String {
    let text = at.to_string();
    let seconds = text.split('.').next().unwrap_or_default();
    seconds.chars().filter(char::is_ascii_alphanumeric).chain(['Z']).collect()
}

/// A text as a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            other if other.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// Writes a line in pieces of at most 75 octets, none of which ends within a character; every further piece begins with a space.
fn fold(line: &str, file: &mut String) {
    let mut room = LONGEST_LINE;
    for character in line.chars() {
        if character.len_utf8() > room {
            file.push_str("\r\n ");
            room = LONGEST_LINE - 1;
        }
        room -= character.len_utf8();
        file.push(character);
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_and_folded_between_characters() {
        let at = Timestamp::from_milliseconds(0);
        let (title, text) = ("a,b;c\\d\ne\u{7}", "ア".repeat(60));
        let entry = Entry { id: "1", made: at, at, language: "ja", title, text: &text, page: None, fragment: "" };
        let file = entry.file();
        assert!(file.contains("SUMMARY;LANGUAGE=ja:a\\,b\\;c\\\\d\\ne\r\n"));
        assert!(file.split("\r\n").all(|line| line.len() <= 75));
        assert!(file.replace("\r\n ", "").contains(&text));
    }
}
