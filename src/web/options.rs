//! The options of a redeemer, out of plain JavaScript data.

use js_sys::JSON;
use serde::Deserialize;
use wasm_bindgen::JsValue;

use super::fault::Fault;
use crate::program::{Program, place};
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
    program: Box<serde_json::value::RawValue>,
    #[serde(default)]
    endpoint: String,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default)]
    storage: Storage,
}

/// Reads the options.
pub(super) fn read(value: &JsValue) -> Result<Options, Fault> {
    let json = json("options", value)?;
    let raw: Raw = serde_json::from_str(&json).map_err(|error| {
        Fault::argument(&place::path(&json, &error), &error.to_string(), "see the options in the README")
    })?;
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
        program: Program::from_json(raw.program.get())?,
        endpoint,
        languages: raw.languages,
        storage: raw.storage,
    })
}

/// Reads a program alone.
pub(super) fn program(value: &JsValue) -> Result<Program, Fault> {
    Ok(Program::from_json(&json("program", value)?)?)
}

/// Reads what was filled in for a hand-off to support.
pub(super) fn form(value: &JsValue) -> Result<Form, Fault> {
    let json = json("form", value)?;
    let form: Form = serde_json::from_str(&json).map_err(|error| {
        let remedy = "pass { asks, with_code, email, note, receipt, shop, bought, legible }, all of them optional";
        Fault::argument(&format!("form.{}", place::path(&json, &error)), &error.to_string(), remedy)
    })?;
    Ok(form.shortened())
}

/// The JSON of plain data.
fn json(field: &str, value: &JsValue) -> Result<String, Fault> {
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
