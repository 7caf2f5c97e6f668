//! Chance: tokens that nobody can guess and references that a person can read out; it keeps and compares none of them.

/// The operating system's source of randomness failed; without it nothing safe can be handed out.
#[derive(Debug)]
pub struct NoRandomness;

/// 32 bytes that nobody can guess.
pub fn secret() -> Result<[u8; 32], NoRandomness> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| NoRandomness)?;
    Ok(bytes)
}

/// A name for a request in the log: 16 hexadecimal digits.
pub fn request_id() -> Result<String, NoRandomness> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(|_| NoRandomness)?;
    Ok(format!("{:016x}", u64::from_be_bytes(bytes)))
}

/// A reference for a customer to read out to support, such as `R-7K2M9QXT`: an identifier, never a credential.
pub fn reference() -> Result<String, NoRandomness> {
    readable("R-")
}

/// A reference of a request to support, such as `S-7K2M9QXT`.
pub fn support_reference() -> Result<String, NoRandomness> {
    readable("S-")
}

/// A name of an identity check, such as `C-7K2M9QXT`.
pub fn check_reference() -> Result<String, NoRandomness> {
    readable("C-")
}

/// The reference of a new account, such as `acc-7K2M9QXT`.
pub fn account_reference() -> Result<String, NoRandomness> {
    readable("acc-")
}

/// 32 characters without I, L, O and U, so that no letter is taken for a digit and no word is spelled.
fn readable(kind: &str) -> Result<String, NoRandomness> {
    const READABLE: [char; 32] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N',
        'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
    ];
    let characters = secret()?.into_iter().take(8).filter_map(|byte| READABLE.get(usize::from(byte % 32)));
    Ok([kind.to_owned(), characters.collect()].concat())
}
