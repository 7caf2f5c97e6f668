//! Any JSON taken as a program: a program that reads a text, or an error that names a field and a remedy.
#![no_main]

use libfuzzer_sys::fuzz_target;
use redeemkit::code::{find, read};
use redeemkit::program::Program;

fuzz_target!(|json: &str| {
    match Program::from_json(json) {
        Ok(program) => {
            for text in ["", "1K7Q-CTFM-LMTC", "Code: ABCD 1234 PIN 1234, 4111 1111 1111 1111", "????", "X"] {
                let _ = (read(text, &program.formats), find(text, &program.formats));
            }
        }
        Err(error) => assert!(!error.field.is_empty() && !error.fault.is_empty() && !error.remedy.is_empty()),
    }
});
