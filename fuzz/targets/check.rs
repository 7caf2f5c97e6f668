//! Any characters held against any check scheme, in any groups: nothing panics, and what fails lies within the code.
#![no_main]

use libfuzzer_sys::fuzz_target;
use redeemkit::code::{Alphabet, Check};

const SCHEMES: [Check; 13] = [
    Check::None,
    Check::CouponCode,
    Check::Crockford,
    Check::Luhn,
    Check::LuhnModN,
    Check::Iso7064Mod11_2,
    Check::Iso7064Mod37_2,
    Check::Iso7064Mod97_10,
    Check::Iso7064Mod661_26,
    Check::Iso7064Mod1271_36,
    Check::Iso7064Mod11_10,
    Check::Iso7064Mod27_26,
    Check::Iso7064Mod37_36,
];

fuzz_target!(|input: (u8, u8, &str)| {
    let (scheme, group, text) = input;
    let code: Vec<char> = text.chars().collect();
    let length = usize::from(group) + 1;
    let groups: Vec<_> = (0..code.len()).step_by(length).map(|start| start..(start + length).min(code.len())).collect();
    let check = SCHEMES[usize::from(scheme) % SCHEMES.len()];
    for alphabet in ["0123456789", "abcdef", ""] {
        let failing = check.failing(&code, &groups, &Alphabet::new(alphabet));
        assert!(failing.iter().all(|places| places.start <= places.end && places.end <= code.len()));
        assert!(check != Check::None || failing.is_empty());
    }
});
