//! The options of a redeemer, out of plain JavaScript data.

use js_sys::JSON;
use serde::Deserialize;
use serde_json::Value;
use wasm_bindgen::JsValue;

use super::fault::Fault;
use crate::json::{self, JsonFault};
use crate::program::Program;
use crate::support::Form;

/// The longest options in JSON, in UTF-16 units: a program of 32 formats has a few thousand.
const LONGEST: u32 = 200_000;

/// The options.
#[derive(Debug)]
pub(super) struct Options {
    /// The program.
    pub(super) program: Program,
    /// The backend's base URL, without a slash at its end; empty for the same site.
    pub(super) endpoint: String,
    /// The languages that the customer prefers.
    pub(super) languages: Vec<String>,
    /// Where to keep memory and attempts.
    pub(super) storage: Storage,
}

/// Where to keep memory and attempts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Storage {
    /// In the browser's storage.
    #[default]
    Local,
    /// Nowhere: guidance lasts as long as the page, and a lost answer cannot be asked for after a reload.
    None,
}

/// The options as they come, with the program unread so that its faults keep their own paths.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    program: Value,
    #[serde(default)]
    endpoint: String,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default)]
    storage: Storage,
}

/// Reads the options.
pub(super) fn read(value: &JsValue) -> Result<Options, Fault> {
    let text = text("options", value)?;
    let raw: Raw = json::read(&text)
        .map_err(|JsonFault { field, fault }| Fault::argument(&field, &fault, "see the options in the README"))?;
    let secure = raw.endpoint.is_empty() || raw.endpoint.starts_with("https://") || is_loopback(&raw.endpoint);
    if !secure {
        return Err(Fault::argument(
            "endpoint",
            "it is not an https: URL",
            "write \"https://…\", or nothing for the same site",
        ));
    }
    let endpoint = raw.endpoint.trim_end_matches('/').to_owned();
    Ok(Options {
        program: Program::from_value(&raw.program)?,
        endpoint,
        languages: raw.languages,
        storage: raw.storage,
    })
}

/// Reads a program alone.
pub(super) fn program(value: &JsValue) -> Result<Program, Fault> {
    Ok(Program::from_json(&text("program", value)?)?)
}

/// Reads what was filled in for a hand-off to support.
pub(super) fn form(value: &JsValue) -> Result<Form, Fault> {
    let text = text("form", value)?;
    let form: Form = json::read(&text).map_err(|JsonFault { field, fault }| {
        let remedy = "pass { asks, with_code, email, note, receipt, shop, bought, legible }, all of them optional";
        Fault::argument(&format!("form.{field}"), &fault, remedy)
    })?;
    Ok(form.shortened())
}

/// The JSON of plain data.
fn text(field: &str, value: &JsValue) -> Result<String, Fault> {
    let wrong = |fault| Fault::argument(field, fault, "pass plain data: an object as JSON has them");
    let json = JSON::stringify(value).map_err(|_| wrong("it cannot be read as JSON"))?;
    match json.is_undefined() {
        true => Err(wrong("it is missing")),
        false if json.length() > LONGEST => Err(wrong("it is too large")),
        false => Ok(String::from(json)),
    }
}

/// Whether a plain `http:` URL stays on this machine, as in development.
fn is_loopback(url: &str) -> bool {
    let host = url.strip_prefix("http://").and_then(|rest| rest.split(['/', ':', '?', '#']).next());
    host.is_some_and(|host| {
        host == "localhost"
            || (host.starts_with("127.")
                && host.chars().all(|character| character.is_ascii_digit() || character == '.'))
    })
}
