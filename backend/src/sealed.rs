//! Encryption at rest, with XChaCha20-Poly1305: a copy of the database file tells nothing of what customers wrote, and of what was
//! written to them.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use redeemkit::problem::ProblemKind;

use crate::problem_details::Refusal;
use crate::random;
use crate::secrets::Stamp;

/// Bytes of the number used once, which stands before what it encrypted. So many can be drawn from chance without a second use.
const NONCE: usize = 24;

/// Encrypts what belongs to this context, such as the name of its row.
pub fn seal(key: &Stamp, context: &str, plain: &[u8]) -> Result<Vec<u8>, Refusal> {
    let chance = random::secret()?;
    let nonce: [u8; NONCE] = std::array::from_fn(|place| chance.get(place).copied().unwrap_or_default());
    let payload = Payload { msg: plain, aad: context.as_bytes() };
    let sealed = cipher(key).encrypt(&XNonce::from(nonce), payload).map_err(|_| ProblemKind::Technical)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// Decrypts it. Nothing comes of what was changed, of another context or of another secret.
pub fn open(key: &Stamp, context: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
    cipher(key).decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: context.as_bytes() }).ok()
}

fn cipher(key: &Stamp) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(*key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_opens_with_its_own_key_and_context_only() {
        let (key, plain) = ([7; 32], b"1K7Q-CTFM-LMTC");
        let sealed = seal(&key, "S-1", plain).unwrap();
        assert_eq!(open(&key, "S-1", &sealed).as_deref(), Some(plain.as_slice()));
        assert_eq!(open(&key, "S-2", &sealed), None);
        assert_eq!(open(&[8; 32], "S-1", &sealed), None);
        let mut changed = sealed.clone();
        changed[30] ^= 1;
        assert_eq!(open(&key, "S-1", &changed), None);
        assert_eq!(open(&key, "S-1", &sealed[..10]), None);
        assert!(!sealed.windows(4).any(|window| window == b"1K7Q"));
        assert_ne!(sealed, seal(&key, "S-1", plain).unwrap(), "the same text twice is not seen to be the same");
    }
}
