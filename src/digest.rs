//! A small digest that tells things apart. It is no cryptography: where it must not betray what it was made of, it is cut so
//! short that it cannot.

/// The digest of these bytes; another salt gives another one.
///
/// The mixing is that of SplitMix64 (Steele, Lea, Flood 2014), after each byte. It stays the same in every version, as it is stored.
///
/// ```
/// use redeemkit::digest::digest;
/// assert_eq!(digest(7, b"code"), digest(7, b"code"));
/// assert_ne!(digest(7, b"code"), digest(8, b"code"));
/// ```
#[must_use]
pub fn digest(salt: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(mixed(salt), |digest, byte| mixed(digest ^ u64::from(*byte)))
}

fn mixed(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn cut_to_ten_bits_it_spreads_evenly() {
        let mut counts = BTreeMap::new();
        for number in 0..10_240 {
            *counts.entry(digest(1, format!("1K7Q-CTFM-{number}").as_bytes()) >> 54).or_insert(0) += 1;
        }
        // 10 on average; a value that never comes, or comes three times as often, would tell more than 10 bits.
        assert_eq!(counts.len(), 1_024);
        assert!(counts.values().all(|count| (1..=30).contains(count)));
    }
}
