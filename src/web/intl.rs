//! Numbers, money and instants as the browser's `Intl` writes them. Where `Intl` refuses, the plain form is shown.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::l10n::{Formats, PlainFormats};
use crate::money::Money;
use crate::time::Timestamp;

/// The browser's formats.
#[derive(Clone, Copy, Debug)]
pub(super) struct BrowserFormats;

impl Formats for BrowserFormats {
    fn number(language: &str, number: f64) -> String {
        format("NumberFormat", language, &[], &number.into()).unwrap_or_else(|| PlainFormats::number(language, number))
    }

    fn money(language: &str, money: Money) -> String {
        let options = [("style", "currency"), ("currency", money.currency().as_str())]
            .map(|(name, value)| (name, JsValue::from(value)));
        // A gift card's amount in minor units is far below 2^53, so the number is the amount to the last unit shown.
        let amount = money.decimal().parse::<f64>().unwrap_or_default();
        format("NumberFormat", language, &options, &amount.into())
            .unwrap_or_else(|| PlainFormats::money(language, money))
    }

    /// Long date and short time in the customer's own time zone: a short date such as 11/3/26 would be ambiguous.
    fn instant(language: &str, at: Timestamp) -> String {
        let options = [("dateStyle", "long"), ("timeStyle", "short")].map(|(name, value)| (name, JsValue::from(value)));
        #[expect(clippy::cast_precision_loss, reason = "within a Date's range, which is below 2^53")]
        let milliseconds = at.milliseconds() as f64;
        format("DateTimeFormat", language, &options, &milliseconds.into())
            .unwrap_or_else(|| PlainFormats::instant(language, at))
    }
}

/// `new Intl[name](language, options).format(value)`; where `Intl` does not take the tag, by its first subtag.
fn format(name: &str, language: &str, options: &[(&str, JsValue)], value: &JsValue) -> Option<String> {
    let bare = language.split('-').next().unwrap_or(language);
    [language, bare].iter().find_map(|language| formatted(name, language, options, value))
}

fn formatted(name: &str, language: &str, options: &[(&str, JsValue)], value: &JsValue) -> Option<String> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &name.into()).ok()?.dyn_into().ok()?;
    let bag = Object::new();
    for (option, value) in options {
        Reflect::set(&bag, &(*option).into(), value).ok()?;
    }
    let formatter = Reflect::construct(&constructor, &Array::of2(&language.into(), &bag)).ok()?;
    let format: Function = Reflect::get(&formatter, &"format".into()).ok()?.dyn_into().ok()?;
    format.call1(&formatter, value).ok()?.as_string()
}
