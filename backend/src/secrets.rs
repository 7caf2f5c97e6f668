//! What is derived with the backend's secret: how a code is known without being kept, and how cases and attempts are told
//! apart. Where the secret comes from is the business of [`crate::start`].

use hmac::{Hmac, KeyInit, Mac};
use redeemkit::code::SecretCode;
use sha2::{Digest, Sha256};

/// 32 bytes that stand for something secret.
pub type Stamp = [u8; 32];

/// Keys derived from the backend's one secret, one for each purpose, so that no stamp can be used as another.
#[derive(Clone)]
pub struct Secrets {
    codes: Stamp,
    pins: Stamp,
    cases: Stamp,
    attempts: Stamp,
    addresses: Stamp,
    support_fingerprints: Stamp,
    sealing: Stamp,
    security_codes: Stamp,
    payment_cards: Stamp,
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Secrets(hidden)")
    }
}

impl Secrets {
    /// Derives the keys.
    pub fn derive(secret: &[u8]) -> Self {
        let secret = hash(secret);
        let key = |purpose: &str| keyed(&secret, &[purpose.as_bytes()]);
        Self {
            codes: key("codes"),
            pins: key("pins"),
            cases: key("case"),
            attempts: key("attempts"),
            addresses: key("addresses"),
            support_fingerprints: key("support fingerprints"),
            sealing: key("sealing"),
            security_codes: key("security codes"),
            payment_cards: key("payment cards"),
        }
    }

    /// What a code is stored and looked up as. A keyed digest: codes are short enough that a plain one could be searched.
    pub fn digest(&self, code: &SecretCode) -> Stamp {
        keyed(&self.codes, &[code.expose().as_bytes()])
    }

    /// What a PIN is stored and compared as: keyed, as there are few PINs, and bound to its card, so that equal ones look different.
    /// Nothing where there is none.
    pub fn pin(&self, code: &SecretCode) -> Option<Stamp> {
        let pin = code.expose_pin().as_bytes();
        (!pin.is_empty()).then(|| keyed(&self.pins, &[code.expose().as_bytes(), pin]))
    }

    /// The `case`: lets a client tell "the same card again" from "another card" without keeping the code.
    pub fn case(&self, account: &str, code: &SecretCode) -> String {
        let mut text = hexadecimal(&keyed(&self.cases, &[account.as_bytes(), code.expose().as_bytes()]));
        text.truncate(16);
        text
    }

    /// What binds an idempotency key to one code of one account. Of the code as it was read, not of the request's body:
    /// the same card typed with other dashes is the same attempt. Another PIN is another attempt, as the answer may be another.
    pub fn fingerprint(&self, account: &str, code: &SecretCode) -> Stamp {
        keyed(&self.attempts, &[account, code.expose(), code.expose_pin()].map(str::as_bytes))
    }

    /// What a client's address is counted as: there are so few addresses that a plain digest could be searched.
    pub fn address(&self, network: &[u8]) -> Stamp {
        keyed(&self.addresses, &[network])
    }

    /// The key of [`crate::sealed`].
    pub fn sealing_key(&self) -> &Stamp {
        &self.sealing
    }

    /// What a security code of a check is kept as.
    pub fn security_code(&self, check: &str, code: &str) -> Stamp {
        keyed(&self.security_codes, &[check.as_bytes(), code.as_bytes()])
    }

    /// What the number of a payment card is known by.
    pub fn payment_card(&self, number: &str) -> Stamp {
        keyed(&self.payment_cards, &[number.as_bytes()])
    }

    /// What binds an idempotency key to one request to support.
    pub fn support_fingerprint(&self, content: &[u8]) -> Stamp {
        keyed(&self.support_fingerprints, &[content])
    }
}

/// The plain hash of something that nobody can guess anyway, such as a session's token.
pub fn hash(unguessable: &[u8]) -> Stamp {
    Sha256::digest(unguessable).into()
}

/// Bytes as lowercase hexadecimal digits.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// HMAC-SHA-256 over parts, each with its length before it so that no two lists of parts look alike.
fn keyed(key: &Stamp, parts: &[&[u8]]) -> Stamp {
    // HMAC itself fills a short key with zeros up to the block's 64 bytes; done here, the constructor cannot fail.
    let mut block = [0; 64];
    block.iter_mut().zip(key).for_each(|(place, byte)| *place = *byte);
    let mut mac = Hmac::<Sha256>::new(&block.into());
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hmac_is_the_one_of_rfc_4231() {
        // Test case 1 of RFC 4231 has a key of 20 bytes; filled with zeros to 32 it is the same HMAC key.
        let mut key = [0; 32];
        key[..20].fill(0x0b);
        let mut block = [0; 64];
        block[..32].copy_from_slice(&key);
        let mut mac = Hmac::<Sha256>::new(&block.into());
        mac.update(b"Hi There");
        let expected = "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7";
        assert_eq!(hexadecimal(&mac.finalize().into_bytes()), expected);
    }

    #[test]
    fn no_stamp_serves_for_another_purpose_account_or_secret() {
        let (secrets, code) = (Secrets::derive(b"one"), SecretCode::new("1K7QCTFMLMTC".to_owned()));
        let case = secrets.case("acc-anna", &code);
        assert_eq!(case.len(), 16);
        assert_ne!(case, secrets.case("acc-bo", &code));
        assert_ne!(secrets.digest(&code), secrets.fingerprint("", &code));
        assert_ne!(secrets.digest(&code), Secrets::derive(b"two").digest(&code));
        assert!(!hexadecimal(&secrets.fingerprint("acc-anna", &code)).starts_with(&case));
    }
}
