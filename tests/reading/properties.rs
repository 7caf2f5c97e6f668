//! What holds of every text, tried on texts of chance: nothing panics, nothing is lost, nothing is read in two ways.

use std::collections::HashSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use redeemkit::code::{FindingKind, Format, Reading, Side, arrange, arrive, find, read};
use redeemkit::program::Program;

/// Codes that pass the check of the format they are given with.
const GOOD: [(&str, &str); 6] = [
    (r#"{ "id": "a", "groups": [4, 4, 4], "check": "coupon-code" }"#, "1K7QCTFMLMTC"),
    (r#"{ "id": "b", "groups": [4, 4, 4, 4], "check": "coupon-code" }"#, "7YQH1FU7E1HX0BG9"),
    (r#"{ "id": "c", "length": { "shortest": 4, "longest": 12 }, "check": "crockford" }"#, "16JD"),
    (r#"{ "id": "d", "groups": [4, 4, 4, 4], "check": "luhn" }"#, "4417123456789113"),
    (r#"{ "id": "e", "groups": [7, 7], "check": "iso-7064-mod-37-2" }"#, "G123489654321Y"),
    (r#"{ "id": "f", "groups": [6, 6, 6], "check": "iso-7064-mod-37-36" }"#, "A12425GABC1234002M"),
];

/// Formats of every kind, each a program of its own, and some that stand beside others.
fn programs() -> Vec<Vec<Format>> {
    let one = GOOD.map(|(format, _)| format.to_owned());
    let more = [
        r#"{ "ready": "shopify" }, { "ready": "magento" }"#,
        r#"{ "ready": "stripe" }"#,
        r#"{ "ready": "adyen" }"#,
        r#"{ "ready": "voucherify" }, { "id": "z", "groups": [4, 4], "prefix": "GIFT", "alphabet": "GIFT0123456789" }"#,
        r#"{ "id": "p", "groups": [4, 4, 4, 4], "alphabet": "0123456789", "pin": { "shortest": 3, "longest": 6 } }"#,
        r#"{ "id": "s", "groups": [5, 5], "alphabet": "BCDFGHJKLMNPQRTVWXYZ2346789", "separators": "significant", "look_alikes": { "0": "Q" } }"#,
    ];
    let programs = one.into_iter().chain(more.map(ToOwned::to_owned)).map(|formats| {
        let json = format!(r#"{{ "name": "Shop", "formats": [{formats}] }}"#);
        Program::from_json(&json).expect("it is a program").formats
    });
    programs.chain([Program::example().formats]).collect()
}

/// Pieces of what customers type and paste, and any characters at all.
fn text() -> impl Strategy<Value = String> {
    let pieces = [
        "1K7Q-CTFM-LMTC",
        "190D-V467-8D52",
        "1k7q",
        "CTFM",
        "Code: ",
        "PIN: 1234",
        " pin ",
        "serial no. ",
        "https://a.example/?c=",
        "4111 1111 1111 1111",
        "****",
        "?",
        "-",
        " ",
        "\n",
        ".",
        "/",
        "–",
        "\u{200b}",
        "\u{2068}",
        "\u{ad}",
        "Ａ１",
        "А",
        "é",
        "🎁",
        "GIFT",
        "12345678",
        "16JD",
        "G123489654321Y",
        "XXXX",
        "コード",
        "قسيمة",
    ];
    let piece = prop_oneof![
        4 => select(pieces.to_vec()).prop_map(ToOwned::to_owned),
        2 => any::<char>().prop_map(String::from),
        2 => select("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().collect::<Vec<_>>()).prop_map(String::from),
    ];
    vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

fn formats() -> impl Strategy<Value = Vec<Format>> {
    select(programs())
}

/// A code of a format, without its check.
fn code() -> impl Strategy<Value = (Vec<Format>, String)> {
    let of = |formats: Vec<Format>| {
        let (format, length) = (formats[0].clone(), formats[0].length());
        let characters =
            vec(select(format.alphabet.as_str().chars().collect::<Vec<_>>()), length.shortest..=length.longest);
        let prefixed = move |characters: Vec<char>| {
            let rest = characters.into_iter().skip(format.prefix.len());
            (vec![format.clone()], format.prefix.chars().chain(rest).collect())
        };
        characters.prop_map(prefixed)
    };
    formats().prop_flat_map(of)
}

/// A good code with a slip of the eye or of the fingers in it, or two.
fn slipped() -> impl Strategy<Value = (Vec<Format>, String)> {
    let slip =
        (any::<prop::sample::Index>(), select("?O0I1L5S8B2Z4A6GQDXY7T*".chars().collect::<Vec<_>>()), any::<bool>());
    (select(GOOD.to_vec()), vec(slip, 1..3)).prop_map(|((format, good), slips)| {
        let json = format!(r#"{{ "name": "Shop", "formats": [{format}] }}"#);
        let mut code: Vec<char> = good.chars().collect();
        for (place, character, swaps) in slips {
            let place = place.index(code.len());
            if swaps { code.swap(place, (place + 1) % good.len()) } else { code[place] = character }
        }
        (Program::from_json(&json).expect("it is a program").formats, code.into_iter().collect())
    })
}

/// The letters and digits of a text that a reading has neither in its code nor in a finding.
fn lost(text: &str, reading: &Reading) -> Vec<char> {
    let kept: HashSet<usize> = reading.places.iter().copied().collect();
    let left_out = |place| {
        reading.findings.iter().any(|one| one.kind == FindingKind::LeftOut && (one.start..one.end).contains(&place))
    };
    let mut place = 0;
    let mut lost = Vec::new();
    for character in text.chars() {
        // Seen as a dash, and not seen at all.
        let is_letter = character.is_alphanumeric() && !matches!(character, '\u{30fc}' | '\u{ff70}' | '\u{3164}');
        // The name of a PIN is printed anew before it.
        let names_pin = !reading.pin.is_empty() && "PINpin".contains(character);
        if is_letter && !names_pin && !kept.contains(&place) && !left_out(place) {
            lost.push(character);
        }
        place += character.len_utf16();
    }
    lost
}

/// As many as take some seconds; with `REDEEMKIT_LONG`, some minutes.
fn cases() -> ProptestConfig {
    let cases = if std::env::var_os("REDEEMKIT_LONG").is_some() { 300_000 } else { 3_000 };
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn what_is_read_is_read_the_same_again(text in text(), formats in formats()) {
        let reading = read(&text, &formats);
        // In a longer text codes are looked for, and its marks tell what is none.
        let longest = reading.expected.map_or(0, |expected| expected.longest);
        prop_assume!(reading.candidates.is_empty() && reading.length <= longest * 2);
        let again = read(&reading.formatted, &formats);
        // What is read in a wide format may fit a narrower one of the same program once look-alikes are read as what they look like.
        prop_assume!(again.format == reading.format);
        prop_assert_eq!(again.code.expose(), reading.code.expose());
        prop_assert_eq!(again.pin.expose(), reading.pin.expose());
    }

    #[test]
    fn a_code_in_print_is_that_code((formats, code) in code()) {
        let printed = read(&code, &formats).formatted;
        let reading = read(&printed, &formats);
        let bare = reading.code.expose().replace('-', "");
        prop_assert_eq!(bare, code.replace('-', ""));
        prop_assert_eq!(reading.length, code.chars().count());
    }

    #[test]
    fn nothing_is_lost_without_a_finding(text in text(), formats in formats()) {
        prop_assert_eq!(lost(&text, &read(&text, &formats)), Vec::<char>::new());
        let found = find(&text, &formats);
        prop_assert_eq!(lost(&text, &found), Vec::<char>::new());
        prop_assert!(found.candidates.len() != 1);
    }

    #[test]
    fn what_is_found_is_what_the_field_then_reads(text in text(), formats in formats()) {
        let found = find(&text, &formats);
        if let Some(arrival) = arrive(&text, &formats) {
            prop_assert_eq!(arrival.reading.code.expose(), found.code.expose());
            prop_assert_eq!(arrival.shown.pin.unwrap_or_default(), found.pin.expose());
            prop_assert_eq!(arrival.reading.withheld, found.withheld);
        }
    }

    #[test]
    fn a_suggestion_passes_and_differs_in_one_place((formats, code) in slipped()) {
        let reading = read(&code, &formats);
        if let Some(suggestion) = reading.suggestion {
            let meant = read(&suggestion.text, &formats);
            prop_assert!(meant.complete, "{:?}", meant);
            let differing = |(one, other): &(char, char)| one != other;
            let pairs: Vec<_> = reading.code.expose().chars().zip(meant.code.expose().chars()).collect();
            let first = pairs.iter().position(differing).expect("it differs");
            let last = pairs.iter().rposition(differing).expect("it differs");
            prop_assert!(last == first || (last == first + 1 && pairs[first].0 == pairs[last].1 && pairs[first].1 == pairs[last].0));
            let [changed] = suggestion.changed.as_slice() else { panic!("one place") };
            let marked: String = suggestion.text[changed.start..changed.end].replace('-', "");
            prop_assert_eq!(marked, pairs[first..=last].iter().map(|(_, meant)| *meant).collect::<String>());
        }
    }

    #[test]
    fn nothing_panics_on_any_text(units in vec(any::<u16>(), 0..40), formats in formats(), caret in 0_usize..44, after in any::<bool>()) {
        let text = String::from_utf16_lossy(&units);
        let _ = (read(&text, &formats), find(&text, &formats), arrive(&text, &formats));
        let arranged = arrange(&text, [caret, caret + 1], if after { Side::After } else { Side::Before }, &formats);
        let again = arrange(&arranged.text, [arranged.start, arranged.end], Side::After, &formats);
        // What is read as another character may fit another format, with other groups.
        prop_assert_eq!(again.text.replace('-', ""), arranged.text.replace('-', ""));
    }
}

#[test]
fn slips_do_get_suggestions() {
    let formats = Program::example().formats;
    for (typed, meant) in [
        ("1K7Q-CTFM-1MTC", "1K7Q-CTFM-LMTC"),
        ("1K7Q-CTMF-LMTC", "1K7Q-CTFM-LMTC"),
        ("1K7Q-C?FM-LMTC", "1K7Q-CTFM-LMTC"),
    ] {
        assert_eq!(
            read(typed, &formats).suggestion.map(|suggestion| suggestion.text).as_deref(),
            Some(meant),
            "{typed}"
        );
    }
    assert!(read("1K7Q-C??M-LMTC", &formats).suggestion.is_none());
}
