//! Texts that customers paste, and what is found in them.

use redeemkit::code::{FindingKind, Reading, Withheld, arrive, find};
use redeemkit::program::Program;

const CODE: &str = "1K7Q-CTFM-LMTC";

fn reading(text: &str) -> Reading {
    find(text, &Program::example().formats)
}

fn in_format(format: &str, text: &str) -> Reading {
    let json = format!(r#"{{ "name": "Shop", "formats": [{format}] }}"#);
    find(text, &Program::from_json(&json).expect("it is a program").formats)
}

/// Four groups of four, of all letters and digits.
const PLAIN: &str = r#"{ "id": "card", "groups": [4, 4, 4, 4], "alphabet": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" }"#;

fn has(reading: &Reading, kind: FindingKind) -> bool {
    reading.findings.iter().any(|finding| finding.kind == kind)
}

#[test]
fn the_code_is_found_wherever_it_stands() {
    for text in [
        "Code: 1K7Q-CTFM-LMTC",
        "code:1k7qctfmlmtc",
        "Ihr Gutscheincode lautet 1K7Q-CTFM-LMTC.",
        "Yours: “1K7Q-CTFM-LMTC”",
        "card (1K7Q CTFM LMTC)",
        "**1K7Q-CTFM-LMTC**",
        "• 1K7Q–CTFM–LMTC",
        "Is it 1K7Q-CTFM-LMTC?",
        "https://shop.example/redeem?code=1K7Q-CTFM-LMTC&source=mail",
        "https://shop.example/r/1K7QCTFMLMTC",
        "Dear Anna,\n\nhere is your present.\nCode:\n1K7Q-CTFM-LMTC\n\nOrder 4711-0815 of 2026-11-24, 25.00 EUR",
        "ギフトコードは１Ｋ７Ｑ－ＣＴＦＭ－ＬＭＴＣです。",
        "رمز القسيمة: \u{2068}1K7Q-CTFM-LMTC\u{2069}",
        "הקוד: 1K7Q-CTFM-LMTC",
        "Kód: 1K7Q\u{200b}-CTFM\u{a0}-LMTC",
        "Code: 1K7Q-CTFM-LMTC, serial number: 600212345678",
        "My card 4111 1111 1111 1111 bought the code 1K7Q-CTFM-LMTC",
        "1K7Q-CTFM-LMTC\n1k7q ctfm lmtc",
    ] {
        let reading = reading(text);
        assert_eq!((reading.formatted.as_str(), reading.complete), (CODE, true), "{text}: {reading:?}");
        assert!(has(&reading, FindingKind::LeftOut), "{text}: {reading:?}");
    }
}

#[test]
fn places_are_those_of_the_text() {
    let text = "🎁 Kód: 1k7q-ctfm-lmtc!";
    let reading = reading(text);
    let units: Vec<u16> = text.encode_utf16().collect();
    let small = |unit: u16| char::from_u32(u32::from(unit)).map(|one| one.to_ascii_lowercase());
    for (unit, place) in reading.formatted.encode_utf16().zip(&reading.places) {
        assert_eq!(small(unit), small(units[*place]));
    }
    let left_out: Vec<_> = reading.findings.iter().map(|finding| (finding.start, finding.end)).collect();
    assert_eq!(left_out, [(0, 6), (22, 23)]);
}

#[test]
fn a_text_that_is_the_code_has_nothing_left_out() {
    for text in [CODE, " 1k7q ctfm lmtc\n", "1K7QCTFMLMTC", "BCDFG-HJKLM", "1K7Q/CTFM_LMTC", "“1K7Q-CTFM-LMTC”"] {
        assert!(reading(text).complete && reading(text).findings.is_empty(), "{text}");
    }
    assert_eq!(in_format(r#"{ "ready": "shopify" }"#, "aBcD 1234 efGH 5678").formatted, "ABCD1234EFGH5678");
    assert_eq!(in_format(r#"{ "ready": "shopify" }"#, "ABCD1234 EFGHIJKL").formatted, "ABCD1234EFGHIJKL");
}

#[test]
fn one_character_too_many_is_told_and_not_left_out() {
    let reading = reading("1K7Q-CTFM-LMTCX");
    assert!(has(&reading, FindingKind::TooLong) && !has(&reading, FindingKind::LeftOut));
}

#[test]
fn a_format_without_a_check_goes_by_label_and_print() {
    for text in
        ["Code: ABCD-EFGH-2345-6789", "Your card ABCD EFGH 2345 6789 is here", "Code: ABCDEFGH23456789 until 2027"]
    {
        assert_eq!(in_format(PLAIN, text).formatted, "ABCD-EFGH-2345-6789", "{text}");
    }
    // No word of sixteen letters is a code.
    assert!(!in_format(PLAIN, "Your code of responsibilities").complete);
    let shopify = in_format(r#"{ "ready": "shopify" }"#, "Gift card code: ABCD1234EFGH valid for a year");
    assert_eq!(shopify.formatted, "ABCD1234EFGH");
}

#[test]
fn several_cards_are_all_given_in_their_places() {
    let text = "1. 1K7Q-CTFM-LMTC\n2. 190D-V467-8D52\n3. 55g2 dhm0 50nn";
    let reading = reading(text);
    assert_eq!(reading.withheld, Some(Withheld::Several));
    let found: Vec<_> =
        reading.candidates.iter().map(|one| (one.formatted.as_str(), &text[one.start..one.end])).collect();
    assert_eq!(found, [(CODE, CODE), ("190D-V467-8D52", "190D-V467-8D52"), ("55G2-DHM0-50NN", "55g2 dhm0 50nn")]);
    assert!(reading.candidates.iter().all(|one| one.complete && one.format == "gift-card"));
}

#[test]
fn between_two_that_may_be_the_code_the_customer_chooses() {
    let reading = in_format(r#"{ "ready": "magento" }"#, "A1B2C3D4E5F6 or Z9Y8X7W6V5U4");
    assert_eq!((reading.withheld, reading.candidates.len()), (Some(Withheld::Choose), 2));
    // A label decides.
    let reading = in_format(r#"{ "ready": "magento" }"#, "Order A1B2C3D4E5F6, code Z9Y8X7W6V5U4");
    assert_eq!(reading.formatted, "Z9Y8X7W6V5U4");
}

#[test]
fn a_pin_is_found_alone_on_the_line_behind_the_code() {
    let format =
        r#"{ "id": "a", "groups": [4, 4, 4, 4], "alphabet": "0123456789", "pin": { "shortest": 4, "longest": 4 } }"#;
    for (text, pin) in [
        ("6006 4912 6055 0218\n1234", "1234"),
        ("Karte:\r\n6006-4912-6055-0218 \r\n 1234\r\n", "1234"),
        ("6006 4912 6055 0218\n2026 bought", ""),
        ("6006 4912 6055 0218\n\n\n1234", ""),
        ("6006 4912 6055 0218\nworth 1234", ""),
    ] {
        assert_eq!(in_format(format, text).pin.expose(), pin, "{text:?}");
    }
}

#[test]
fn a_pin_is_found_by_its_name_or_right_behind_the_code() {
    for (format, text, formatted) in [
        (r#"{ "ready": "adyen" }"#, "Card number: 6006 4912 6055 0218 157 PIN: 1234", "6006491260550218157 PIN 1234"),
        (
            r#"{ "id": "a", "groups": [4, 4, 4, 4], "alphabet": "0123456789", "pin": { "shortest": 4, "longest": 4 } }"#,
            "Karte 6006 4912 6055 0218 1234 danke",
            "6006-4912-6055-0218 1234",
        ),
    ] {
        let reading = in_format(format, text);
        assert_eq!((reading.formatted.as_str(), reading.pin.expose()), (formatted, "1234"));
        assert_eq!(in_format(format, formatted).pin.expose(), "1234");
    }
}

#[test]
fn a_number_that_is_no_code_is_told() {
    for (text, kind) in [
        ("Your card ****-****-LMTC", FindingKind::Masked),
        ("Karte: XXXX-XXXX-LMTC", FindingKind::Masked),
        ("Serial number: 6002-1234", FindingKind::SerialNumber),
        ("製造番号：600212345678", FindingKind::SerialNumber),
        ("Visa 4111 1111 1111 1111 of Anna", FindingKind::PaymentCard),
    ] {
        let reading = reading(text);
        assert!(has(&reading, kind) && has(&reading, FindingKind::LeftOut), "{text}: {reading:?}");
        assert!(!reading.complete);
    }
    assert_eq!(reading("Visa 4111 1111 1111 1111").withheld, Some(Withheld::PaymentCard));
}

#[test]
fn the_letter_x_covers_a_code_only_in_a_row() {
    assert_eq!(in_format(PLAIN, "XXXX-XXXX-2345-6789").withheld, Some(Withheld::Masked));
    assert_eq!(in_format(PLAIN, "xxxxxxxxxxxx6789").withheld, Some(Withheld::Masked));
    for code in ["XAX1-XBX2-XCX3-XDX4", "XXXX-2345-6789-ABCD"] {
        assert!(in_format(PLAIN, code).complete, "{code}");
    }
}

#[test]
fn what_is_read_otherwise_by_itself_is_left_as_it_arrived() {
    let json = r#"{ "name": "x", "formats": [{ "id": "c", "length": { "shortest": 4, "longest": 12 }, "check": "crockford" }] }"#;
    let formats = Program::from_json(json).expect("it is a program").formats;
    assert_eq!(arrive("serial no. 4111 1111 1111 1111-コード-G123489654321Y", &formats), None);
}

#[test]
fn nothing_is_found_where_nothing_is() {
    for text in ["", "my shopping list", "confirmation", "Call 030 1234567 on 2026-11-24", "🎁", "----", "EF-GH"] {
        let reading = reading(text);
        assert!(!reading.complete && reading.candidates.is_empty() && !has(&reading, FindingKind::LeftOut), "{text}");
    }
}
