//! Any text read as a code, searched for codes, and arranged in the field: nothing panics, and what is read is read the same again.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use redeemkit::code::{Format, Side, arrange, arrive, find, read};
use redeemkit::program::Program;

/// Programs of every kind of format.
static FORMATS: LazyLock<Vec<Vec<Format>>> = LazyLock::new(|| {
    let programs = [
        include_str!("../../www/programs/streaming-card.json"),
        r#"{ "name": "a", "formats": [{ "ready": "stripe" }, { "ready": "adyen" }, { "ready": "shopify" }, { "ready": "voucherify" }] }"#,
        r#"{ "name": "b", "formats": [{ "id": "c", "length": { "shortest": 5, "longest": 40 }, "check": "crockford" },
             { "id": "d", "groups": [4, 4], "prefix": "GIFT", "alphabet": "GIFT0123456789", "separators": "significant" },
             { "id": "e", "groups": [4, 4, 4, 4], "check": "luhn", "pin": { "shortest": 4, "longest": 6 } }] }"#,
    ];
    programs.iter().map(|json| Program::from_json(json).expect("it is a program").formats).collect()
});

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let formats = &FORMATS[usize::from(*first) % FORMATS.len()];
    // Pairs of bytes are UTF-16, as it comes from a page; lone surrogates arrive replaced.
    let text = match first & 0x80 {
        0 => String::from_utf8_lossy(rest).into_owned(),
        _ => String::from_utf16_lossy(&rest.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect::<Vec<_>>()),
    };
    let reading = read(&text, formats);
    if reading.candidates.is_empty() && reading.expected.is_some_and(|expected| reading.length <= expected.longest * 2) {
        let again = read(&reading.formatted, formats);
        // What is read in a wide format may fit a narrower one of the same program once look-alikes are read as what they look like.
        if again.format == reading.format {
            assert_eq!((again.code.expose(), again.pin.expose()), (reading.code.expose(), reading.pin.expose()));
        }
    }
    assert_eq!(reading.places.len(), if reading.format.is_some() { reading.formatted.encode_utf16().count() + 1 } else { reading.places.len() });
    if let Some(suggestion) = &reading.suggestion {
        assert!(read(&suggestion.text, formats).complete);
    }
    let found = find(&text, formats);
    assert!(found.candidates.len() != 1);
    let units = text.encode_utf16().count();
    assert!(found.candidates.iter().all(|one| one.start < one.end && one.end <= units));
    assert!(found.findings.iter().all(|one| one.start <= one.end && one.end <= units));
    if let Some(arrival) = arrive(&text, formats) {
        assert!(!arrival.shown.code.contains(['\n', '\r']));
    }
    let caret = usize::from(*first).min(units);
    let arranged = arrange(&text, [caret, units], if units % 2 == 0 { Side::Before } else { Side::After }, formats);
    let length = arranged.text.encode_utf16().count();
    assert!(arranged.start <= length && arranged.end <= length);
});
