//! Words in the page: languages as they arrive, and values as the browser's `Intl` writes them.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{redeemer, value};

const CZECH: &str = include_str!("../../locales/cs.ftl");

#[wasm_bindgen_test]
fn a_language_takes_over_once_its_words_are_there() {
    let redeemer = redeemer(&["cs-CZ", "en"]);
    let before = value(&redeemer.view().expect("a view"));
    assert_eq!((&before["language"], &before["wanted_locales"]), (&"en".into(), &serde_json::json!(["cs"])));
    redeemer.add_locale("cs".into(), CZECH.into()).expect("they are Czech words");
    let after = value(&redeemer.view().expect("a view"));
    assert_eq!((&after["language"], &after["wanted_locales"]), (&"cs".into(), &serde_json::json!([])));
    assert_eq!(after["title"]["language"], "cs");
    assert_ne!(after["title"]["text"], before["title"]["text"]);
    redeemer.set_language("en".into()).expect("it is text");
    assert_eq!(value(&redeemer.view().expect("a view"))["title"], before["title"]);
}

#[wasm_bindgen_test]
fn a_message_that_cannot_be_used_is_told_and_said_in_english() {
    let redeemer = redeemer(&["cs"]);
    let before = value(&redeemer.view().expect("a view"));
    let broken = CZECH.replace("\nsubmit = Uplatnit\n", "\nsubmit = Uplatnit { $kod }\n");
    assert_ne!(broken, CZECH);
    let faults = value(&redeemer.add_locale("cs".into(), broken.into()).expect("the others can be used"));
    let [fault] = faults.as_array().expect("a list").as_slice() else { panic!("{faults}") };
    assert_eq!(
        (&fault["kind"], &fault["language"], &fault["id"]),
        (&"message-unusable".into(), &"cs".into(), &"submit".into())
    );
    assert!(!fault.to_string().contains("kod"), "{fault}");
    let after = value(&redeemer.view().expect("a view"));
    assert_eq!(after["submit"]["label"], before["submit"]["label"]);
    assert_eq!(after["title"]["language"], "cs");
}

#[wasm_bindgen_test]
fn numbers_in_a_note_are_written_by_intl() {
    // Arabic digits of Egypt would need that language; a thousand shows the separator of the page's own.
    let redeemer = redeemer(&["en"]);
    redeemer.type_text("1K7Q-CTFM-LMTC".repeat(100).into()).expect("it is text");
    let notes = value(&redeemer.view().expect("a view"))["field"]["notes"].to_string();
    assert!(notes.contains("1,188"), "{notes}");
}
