//! Plurals, numbers, money and instants by the browser's `Intl`. Where `Intl` refuses, a plain form is shown.

use std::cell::RefCell;

use js_sys::{Array, Function, JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::date::Date;
use crate::l10n::{DisplayOptions, Formats};
use crate::money::Money;
use crate::time::Timestamp;

/// The browser's formats.
#[derive(Debug, Default)]
pub struct BrowserFormats {
    /// What `Intl` has made, by constructor, language and options: making one takes a hundred times as long as using it.
    made: RefCell<Vec<(String, Object)>>,
}

impl Formats for BrowserFormats {
    fn plural(&self, language: &str, number: f64, options: &DisplayOptions<'_>) -> String {
        self.say("PluralRules", "select", language, &[], options, &number.into()).unwrap_or_default()
    }

    fn number(&self, language: &str, number: f64, options: &DisplayOptions<'_>) -> String {
        let number = JsValue::from(number);
        self.say("NumberFormat", "format", language, &[], options, &number)
            .unwrap_or_else(|| String::from(JsString::from(number)))
    }

    fn money(&self, language: &str, money: Money) -> String {
        let currency = money.currency();
        let options = [("style", "currency"), ("currency", currency.as_str())];
        // As decimal text, which `Intl` takes to the last digit; a float would not hold every amount.
        self.say("NumberFormat", "format", language, &options, &[], &money.decimal().into())
            .unwrap_or_else(|| money.to_string())
    }

    /// Long date and short time: a short date such as 11/3/26 would be ambiguous.
    fn instant(&self, language: &str, at: Timestamp, options: &DisplayOptions<'_>) -> String {
        let usual: &[_] = if options.is_empty() { &[("dateStyle", "long"), ("timeStyle", "short")] } else { &[] };
        #[expect(clippy::cast_precision_loss, reason = "within a Date's range, which is below 2^53")]
        let milliseconds = at.milliseconds() as f64;
        self.say("DateTimeFormat", "format", language, usual, options, &milliseconds.into())
            .unwrap_or_else(|| at.to_string())
    }

    /// A day is the same everywhere, so it is written in the zone that it is read in.
    fn date(&self, language: &str, day: Date) -> String {
        let options = [("dateStyle", "long"), ("timeZone", "UTC")];
        let midnight = f64::from(i32::try_from(day.days()).unwrap_or_default()) * 86_400_000.0;
        self.say("DateTimeFormat", "format", language, &options, &[], &midnight.into())
            .unwrap_or_else(|| day.to_string())
    }
}

impl BrowserFormats {
    /// `new Intl[constructor](language, { ...own, ...chosen })[method](value)`; where `Intl` does not take the tag, by its first subtag.
    fn say(
        &self,
        constructor: &str,
        method: &str,
        language: &str,
        own: &[(&str, &str)],
        chosen: &DisplayOptions<'_>,
        value: &JsValue,
    ) -> Option<String> {
        let chosen = chosen.iter().map(|(name, value)| (*name, value.as_ref()));
        let options: Vec<(&str, &str)> = own.iter().copied().chain(chosen).collect();
        let bare = language.split('-').next().unwrap_or(language);
        [language, bare].iter().find_map(|language| {
            let tool = self.tool(constructor, language, &options)?;
            let method: Function = Reflect::get(&tool, &method.into()).ok()?.dyn_into().ok()?;
            method.call1(&tool, value).ok()?.as_string()
        })
    }

    fn tool(&self, constructor: &str, language: &str, options: &[(&str, &str)]) -> Option<Object> {
        let mut key = [constructor, " ", language].concat();
        options.iter().for_each(|(name, value)| key.extend([" ", name, "=", value]));
        let known = self.made.borrow().iter().find(|(other, _)| *other == key).map(|(_, tool)| tool.clone());
        known.or_else(|| {
            let tool = make(constructor, language, options)?;
            self.made.borrow_mut().push((key, tool.clone()));
            Some(tool)
        })
    }
}

fn make(constructor: &str, language: &str, options: &[(&str, &str)]) -> Option<Object> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &constructor.into()).ok()?.dyn_into().ok()?;
    let bag = Object::new();
    for (name, value) in options {
        Reflect::set(&bag, &(*name).into(), &(*value).into()).ok()?;
    }
    Reflect::construct(&constructor, &Array::of2(&language.into(), &bag)).ok()?.dyn_into().ok()
}
