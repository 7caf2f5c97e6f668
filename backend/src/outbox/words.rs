//! What messages say, in the language of who reads them. Only this file knows Fluent; here that is the crate that everybody uses,
//! because a server has no browser to ask for plurals and numbers, and these messages have neither.

use std::convert::Infallible;
use std::sync::LazyLock;

use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use redeemkit::l10n::best_language;

use super::Letter;
use crate::backend::Backend;

/// Every language with its words; English stands first, as the last resort.
const LANGUAGES: [(&str, &str); 10] = [
    ("en", include_str!("../../locales/en.ftl")),
    ("ar", include_str!("../../locales/ar.ftl")),
    ("cs", include_str!("../../locales/cs.ftl")),
    ("da", include_str!("../../locales/da.ftl")),
    ("de", include_str!("../../locales/de.ftl")),
    ("fr", include_str!("../../locales/fr.ftl")),
    ("he", include_str!("../../locales/he.ftl")),
    ("ja", include_str!("../../locales/ja.ftl")),
    ("pl", include_str!("../../locales/pl.ftl")),
    ("sl", include_str!("../../locales/sl.ftl")),
];

static BUNDLES: LazyLock<Vec<(&str, FluentBundle<FluentResource>)>> =
    LazyLock::new(|| LANGUAGES.iter().map(|(tag, words)| (*tag, bundle(tag, words))).collect());

/// What is wrong with a file is found by the test below; at run time its messages are left out, and English speaks.
fn bundle(tag: &str, words: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(tag.parse().into_iter().collect());
    // Isolation marks would be in the way of who copies a code or a link out of a text message.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(FluentResource::try_new(words.to_owned()).unwrap_or_else(|(resource, _)| resource));
    bundle
}

/// The languages that a request's `Accept-Language` asks for, best first.
#[derive(Clone, Debug, Default)]
pub struct AcceptedLanguage(Vec<String>);

impl<S: Send + Sync> FromRequestParts<S> for AcceptedLanguage {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let header = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Ok(Self::read(header.unwrap_or_default()))
    }
}

impl AcceptedLanguage {
    /// Reads the header's value (RFC 9110, 12.5.4), of which eight languages are enough.
    fn read(value: &str) -> Self {
        let mut languages: Vec<(f32, &str)> = value
            .split(',')
            .take(8)
            .filter_map(|entry| {
                let (tag, weight) = entry.split_once(';').unwrap_or((entry, "q=1"));
                let weight: f32 = weight.trim().strip_prefix("q=")?.parse().ok()?;
                (weight > 0.0).then_some((weight, tag.trim()))
            })
            .collect();
        languages.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        Self(languages.into_iter().map(|(_, tag)| tag.to_owned()).collect())
    }

    /// The one of ours that serves best, negotiated as the page does.
    fn best(&self) -> &'static str {
        best_language(&self.0).tag
    }
}

/// A worded message.
pub struct Words {
    pub subject: String,
    pub text: String,
    pub language: String,
}

/// Words a message.
pub fn word(letter: &Letter, backend: &Backend, language: &AcceptedLanguage) -> Words {
    let (id, (name, value)) = letter.message();
    let mut arguments = FluentArgs::new();
    arguments.set(name, value);
    arguments.set("service", &*backend.service);
    arguments.set("account", format!("{}/membership.html", backend.public_url));
    let best = language.best();
    let preferred = BUNDLES.iter().filter(|(tag, _)| *tag == best);
    let worded = preferred.chain(BUNDLES.first()).find_map(|(tag, bundle)| {
        let message = bundle.get_message(id)?;
        let say = |pattern| {
            let mut faults = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned();
            faults.is_empty().then_some(text)
        };
        let subject = match message.get_attribute("subject") {
            Some(subject) => say(subject.value())?,
            None => String::new(),
        };
        Some(Words { subject, text: say(message.value()?)?, language: (*tag).to_owned() })
    });
    // That every message is worded in every language is a test, so this is not reached; the value alone is of more use than nothing.
    worded.unwrap_or_else(|| Words { subject: String::new(), text: value.to_owned(), language: "en".to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    const MESSAGES: [&str; 5] =
        ["security-code-text", "security-code-mail", "password-reset", "sign-in", "new-account"];

    #[test]
    fn every_message_is_worded_in_every_language() {
        for (tag, words) in LANGUAGES {
            FluentResource::try_new(words.to_owned()).unwrap_or_else(|(_, faults)| panic!("{tag}: {faults:?}"));
        }
        let mut arguments = FluentArgs::new();
        for (name, value) in [
            ("code", "012345"),
            ("link", "https://x.example/#1"),
            ("service", "Lumen"),
            ("account", "https://x.example/a"),
        ] {
            arguments.set(name, value);
        }
        let english = &BUNDLES[0].1;
        for (tag, bundle) in BUNDLES.iter() {
            for id in MESSAGES {
                let say = |bundle: &FluentBundle<FluentResource>| {
                    let message = bundle.get_message(id).unwrap();
                    let subject = message.get_attribute("subject").map(|subject| subject.value());
                    let mut faults = Vec::new();
                    let said = [message.value(), subject].map(|pattern| {
                        pattern
                            .map(|pattern| bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned())
                    });
                    assert!(faults.is_empty(), "{tag} {id}: {faults:?}");
                    said
                };
                let ([Some(text), subject], [Some(original), first]) = (say(bundle), say(english)) else {
                    panic!("{tag} {id}: no text");
                };
                assert_eq!(subject.is_some(), first.is_some(), "{tag} {id}");
                for value in ["012345", "https://x.example/#1", "https://x.example/a", "Lumen", "10", "30"] {
                    assert_eq!(text.contains(value), original.contains(value), "{tag} {id}: {value}");
                }
                assert!(*tag == "en" || text != original, "{tag} {id} is in English");
            }
        }
    }

    #[test]
    fn the_language_is_the_first_that_there_is() {
        for (header, language) in [
            ("", "en"),
            ("da", "da"),
            ("xx, sl;q=0.5, cs;q=0.8", "cs"),
            ("de-AT,en;q=0.5", "de"),
            ("fr;q=0, pl", "pl"),
            ("*", "en"),
        ] {
            assert_eq!(AcceptedLanguage::read(header).best(), language, "{header}");
        }
    }
}
