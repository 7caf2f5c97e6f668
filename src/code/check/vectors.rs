//! Vectors that others have published for the check schemes, each by its source.

use super::Check;
use crate::code::Alphabet;

/// Whether a code, printed in groups, passes.
pub(super) fn passes(check: Check, code: &str) -> bool {
    let mut characters = Vec::new();
    let mut groups = Vec::new();
    for group in code.split('-') {
        let start = characters.len();
        characters.extend(group.chars());
        groups.push(start..characters.len());
    }
    check.failing(&characters, &groups, &Alphabet::new("abcdef")).is_empty()
}

fn hold(check: Check, good: &[&str], bad: &[&str]) {
    for code in good {
        assert!(passes(check, code), "{check:?} {code}");
    }
    for code in bad {
        assert!(!passes(check, code), "{check:?} {code}");
    }
}

/// Algorithm::CouponCode (`t/*.t`, `html/jquery.couponcode.js`) and its port `coupon-code` for Node (`test/*.js`).
#[test]
fn coupon_code() {
    let good = [
        "1K7Q",
        "1K7Q-CTFM",
        "1K7Q-CTFM-LMTC",
        "X730-KCV1-MA2G",
        "190D-V467-8D52",
        "55G2-DHM0-50NN",
        "7YQH-1FU7-E1HX-0BG9",
        "U5H9-HKDH-8RNX-1EX7",
        "YENH-UPJK-PTE0-20U6-QYME",
        "YENH-UPJK-PTE0-20U6-QYME-RBK1",
        "WYLKQM-U35V40-9N84DA",
        "QBXA5CV4Q85E-HNYV4U3UD69M-B7XU1BHF3FYE-HXT9LD4Q0DAH-U6WMKC1WNF4N-5PCG5C4JF0GL-5DTUNJ40LRB5",
    ];
    let bad = [
        "1K7C",
        "1K7Q-CTFW",
        "1K7Q-CTFM-LMT1",
        "7YQH-1FU7-E1HX-0BGP",
        "YENH-UPJK-PTE0-20U6-QYMT",
        "YENH-UPJK-PTE0-20U6-QYME-RBK2",
        "CTFM-1K7Q",
        "55G2-DHM0-50NK",
        "55G2-DHM-50NN",
    ];
    hold(Check::CouponCode, &good, &bad);
}

/// jbittel/base32-crockford (README and `test.py`).
#[test]
fn crockford() {
    hold(Check::Crockford, &["00", "1A5", "16JD"], &["16JE", "01", "1A6"]);
}

/// python-stdnum (`tests/test_luhn.doctest`) and Apache Commons Validator (`LuhnCheckDigitTest`).
#[test]
fn luhn() {
    let good = [
        "49927398716",
        "490154203237518",
        "1428572",
        "3984382462386423786482364872364827347",
        "4417123456789113",
        "4222222222222",
        "378282246310005",
        "5105105105105100",
        "6011000990139424",
        "30569309025904",
    ];
    hold(Check::Luhn, &good, &["49927398717", "4417123456789112", "378282246310006"]);
}

/// The example of the article on Luhn mod N that its ports are tested with: the alphabet is a to f.
#[test]
fn luhn_mod_n() {
    hold(Check::LuhnModN, &["abcdefe"], &["abcdefa", "bacdefe"]);
}

/// python-stdnum (`iso7064`) and the crate `iso-7064` (README and tests).
#[test]
fn iso_7064() {
    hold(Check::Iso7064Mod11_2, &["07940", "079X", "337688112X"], &["0790", "1687459121"]);
    hold(Check::Iso7064Mod37_2, &["G123489654321Y", "G123498654321H", "9C9AU99B19GBB7KD2U3V*"], &["G123489654321H"]);
    let good =
        ["9999123456789012141490", "435411161155111431", "2218132140253432144670161135", "08686001256515001121751"];
    hold(Check::Iso7064Mod97_10, &[&good[..], &["79444", "536702", "530397", "533598"]].concat(), &["79445"]);
    hold(Check::Iso7064Mod1271_36, &["ISO793W"], &["ISO794W"]);
    let good = ["FSBULOLEILVNJ", "SICFPGUUV", "IRMQSMWHFDSXDXQPO"];
    hold(Check::Iso7064Mod661_26, &good, &["QLMLVMME", "JCCPQKYDCYCMGGKUDO"]);
    let good = ["DNWCSEWBUSMXUHMNVEC", "FKNJRXARTPHMFSP", "JLWVIPKDZKMRENSERY"];
    hold(Check::Iso7064Mod27_26, &good, &["GFBZWRJEKNLGEIJIOWFEA", "WQCJRWJVWIKIIKUBPNMEYD"]);
    let good = ["12323", "546794", "07945", "794623", "002006673085"];
    hold(Check::Iso7064Mod11_10, &good, &["002006673084"]);
    hold(Check::Iso7064Mod37_36, &["A12425GABC1234002M"], &["A12425GABC1234002N"]);
}
