//! The words that people and machines write before a code, and before numbers that are none.
//!
//! They are data of the reader and no messages: a customer whose page is in Czech pastes from a German letter, so the words of all the
//! page's languages count at once, and those of the language that is shown have no say. They are stems as well, not texts to be read.

use std::cmp::Reverse;
use std::ops::Range;

use super::super::typed::Typed;
use super::super::work;

/// How far before a code its label may stand, in characters: "Your code for the birthday present of last week is:".
const REACH: usize = 48;

/// How many lines may end between a label and what it names.
const LINES: usize = 2;

/// What a label says of the number behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// It is a code.
    Code,
    /// It is the PIN of a card.
    Pin,
    /// It is the serial number that is printed on a card beside the code.
    Serial,
    /// It is something else, such as the number of an order.
    Other,
}

/// Stems by what they say, with a bar between them. Capital and small letters of ASCII are alike, others are not; a blank stands for any
/// mark or an end. The long sound of Japanese is a blank too, as its sign is one of the dashes that people type. English, Arabic, Czech,
/// Danish, French, German, Hebrew, Japanese, Polish and Slovenian.
const STEMS: [(Label, &str); 4] = [
    (
        Label::Code,
        "code|kod|kód|kÓd|voucher|coupon|kupon|kupón|gutschein|gavekort|card number|card no|kartennummer|\
         kortnummer|numéro de carte|číslo karty|numer karty|številka kartice|קוד|שובר|رمز|كود|قسيمة|コ ド|ク ポン|\
         番号",
    ),
    (Label::Pin, " pin |security|sicherheits|暗証|סודי|السري"),
    (
        Label::Serial,
        "serial| s n | sn |seriennum|serienum|série|sériov|výrobní|seryjn|serijsk|סידורי|تسلسلي|シリアル|製造",
    ),
    (
        Label::Other,
        " order|invoice|customer|referenc|tracking|phone| tel |bestell|auftrag|rechnung|kunden|telefon|ordre|\
         faktur|commande|facture|objedn|zamów|naročil|račun|הזמנה|טלפון|طلب|هاتف|注文",
    ),
];

/// The labels in a text, in the order in which they end.
pub(super) struct Labels<'a> {
    typed: &'a [Typed],
    found: Vec<Place>,
}

/// Where a label stands.
struct Place {
    start: usize,
    end: usize,
    label: Label,
}

impl<'a> Labels<'a> {
    /// The labels in what was typed.
    pub(super) fn new(typed: &'a [Typed]) -> Self {
        let first = |stem: &str| stem.trim_start().chars().next().unwrap_or_default();
        // Each is put in its place, here and below: what a sort does for longer lists would be 4 kB of the module for each of them.
        let mut stems: Vec<(char, &str, Label)> = Vec::new();
        for (label, stem) in STEMS.iter().flat_map(|(label, stems)| stems.split('|').map(|stem| (*label, stem))) {
            let place = stems.partition_point(|(other, ..)| *other <= first(stem));
            stems.insert(place, (first(stem), stem, label));
        }
        let mut found: Vec<Place> = Vec::new();
        for (start, one) in typed.iter().enumerate() {
            work::count(1);
            let character = one.character.to_ascii_lowercase();
            let from = stems.partition_point(|(first, ..)| *first < character);
            let alike = stems.iter().skip(from).take_while(|(first, ..)| *first == character);
            for (_, stem, label) in alike {
                let Some(end) = end(typed, start, stem) else { continue };
                // Of two that end alike the longer one comes last, and counts. They come by their starts, so what ends later is near the end.
                let place = found.partition_point(|other| (other.end, Reverse(other.start)) <= (end, Reverse(start)));
                found.insert(place, Place { start, end, label: *label });
            }
        }
        Self { typed, found }
    }

    /// Whether one stands in these places.
    pub(super) fn is_in(&self, places: &Range<usize>) -> bool {
        let first = self.found.partition_point(|place| place.end <= places.start);
        self.found.get(first).is_some_and(|place| place.end <= places.end)
    }

    /// The label that stands nearest before a place, and after another.
    fn place(&self, floor: usize, before: usize) -> Option<(usize, &Place)> {
        let at = self.found.partition_point(|place| place.end <= before).checked_sub(1)?;
        let place = self.found.get(at).filter(|place| place.start >= floor.max(before.saturating_sub(REACH)))?;
        let between = self.typed.get(place.end..before)?;
        (between.iter().filter(|one| one.character == '\n').count() <= LINES).then_some((at, place))
    }

    /// What the nearest label says of what stands at a place. In "PIN code" and "serial code" the first word says it.
    pub(super) fn of(&self, floor: usize, place: usize) -> Option<Label> {
        let (at, nearest) = self.place(floor, place)?;
        let earlier = at.checked_sub(1).and_then(|at| self.found.get(at)).filter(|_| nearest.label == Label::Code);
        let qualifies = |earlier: &&Place| {
            let between = self.typed.get(earlier.end..nearest.start);
            earlier.start >= floor
                && between.is_some_and(|between| between.iter().all(|one| !one.character.is_alphanumeric()))
        };
        Some(earlier.filter(qualifies).map_or(nearest.label, |earlier| earlier.label))
    }

    /// Whether nothing but a colon or the like stands between the nearest label and a place.
    pub(super) fn name_directly(&self, floor: usize, place: usize) -> bool {
        let Some((_, nearest)) = self.place(floor, place) else { return false };
        let between = self.typed.get(nearest.end..place).unwrap_or_default();
        let mut marks = between.iter().map(|one| one.character).skip_while(|character| character.is_alphanumeric());
        marks.clone().all(|mark| !mark.is_alphanumeric()) && marks.any(|mark| matches!(mark, ':' | '=' | '\n'))
    }
}

/// Where a stem ends that begins at a place; nothing where it does not.
fn end(typed: &[Typed], start: usize, stem: &str) -> Option<usize> {
    let character = |place: usize| typed.get(place).map(|one| one.character);
    let is_mark = |place: Option<usize>| place.and_then(character).is_none_or(|character| !character.is_alphanumeric());
    let word = stem.trim();
    let mut end = start;
    for expected in word.chars() {
        let real = character(end)?;
        if real.to_ascii_lowercase() != expected && real != expected && (expected != ' ' || real.is_alphanumeric()) {
            return None;
        }
        end += 1;
    }
    let begins = !stem.starts_with(' ') || is_mark(start.checked_sub(1));
    (begins && (!stem.ends_with(' ') || is_mark(Some(end)))).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::super::super::typed;
    use super::*;

    fn label(text: &str) -> Option<Label> {
        let typed = typed::characters(text);
        Labels::new(&typed).of(0, typed.len())
    }

    #[test]
    fn each_language_of_the_page_names_a_code() {
        for text in [
            "Your gift card code is: ",
            "رمز القسيمة: ",
            "Kód poukazu: ",
            "Din kode er ",
            "Votre code cadeau : ",
            "Ihr Gutscheincode lautet ",
            "הקוד שלך: ",
            "ギフトコードは",
            "Twój kod: ",
            "Koda darilne kartice: ",
        ] {
            assert_eq!(label(text), Some(Label::Code), "{text}");
        }
    }

    #[test]
    fn each_language_of_the_page_names_a_serial_number() {
        for text in [
            "Serial number: ",
            "الرقم التسلسلي: ",
            "Sériové číslo: ",
            "Serienummer: ",
            "Numéro de série : ",
            "Seriennummer: ",
            "מספר סידורי: ",
            "シリアル番号：",
            "Numer seryjny: ",
            "Serijska številka: ",
            "S/N ",
        ] {
            assert_eq!(label(text), Some(Label::Serial), "{text}");
        }
    }

    #[test]
    fn the_nearest_label_counts_and_its_first_word_says_what_it_is() {
        assert_eq!(label("Order 17, code: "), Some(Label::Code));
        assert_eq!(label("Code 17, order no. "), Some(Label::Other));
        assert_eq!(label("PIN code: "), Some(Label::Pin));
        assert_eq!(label("Code PIN : "), Some(Label::Pin));
        assert_eq!(label("shipping "), None);
        assert_eq!(label("code\n\n\n\n"), None);
    }

    fn names_directly(text: &str) -> bool {
        let typed = typed::characters(text);
        Labels::new(&typed).name_directly(0, typed.len())
    }

    #[test]
    fn a_colon_names_directly() {
        assert!(names_directly("Code: "));
        assert!(names_directly("?code="));
        assert!(!names_directly("code confirmation"));
        assert!(!names_directly("Code of today: "));
    }
}
