//! Whether a text can be an e-mail address. Whether anybody reads what is sent there, only sending tells.

/// The longest address that mail can be sent to (RFC 5321, 4.5.3.1.3, less the two angle brackets).
const LONGEST: usize = 254;

/// Whether mail could be addressed to it: something before and after the last `@`, and nothing that ends an address or a line.
pub fn is_readable(text: &str) -> bool {
    let Some((mailbox, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let delimits =
        |character: char| character.is_whitespace() || character.is_control() || "<>()[],;:\"\\".contains(character);
    let labelled = domain.split('.').all(|label| !label.is_empty());
    text.len() <= LONGEST && !mailbox.is_empty() && labelled && !text.contains(delimits) && !mailbox.contains('@')
}

#[cfg(test)]
mod tests {
    use super::is_readable;

    #[test]
    fn an_address_has_two_sides_and_one_line() {
        for address in ["anna@example.com", "a.b+c@mail.example", "jána@példa.example", "root@localhost"] {
            assert!(is_readable(address), "{address}");
        }
        for text in ["", "anna", "@example.com", "anna@", "anna@example..com", "a b@example.com", "a@b@example.com"] {
            assert!(!is_readable(text), "{text}");
        }
        assert!(!is_readable("anna@example.com\r\nBcc: everybody@example.com"));
        assert!(!is_readable("anna@example.com,bo@example.com"));
        assert!(!is_readable(&format!("{}@example.com", "a".repeat(250))));
    }
}
