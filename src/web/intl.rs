//! Plurals, numbers, money, instants, days and lists by the browser's `Intl`. Where `Intl` refuses, a plain form is shown.

use std::cell::{Cell, RefCell};

use js_sys::{Array, Function, JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::date::Date;
use crate::l10n::{DisplayOptions, Formats, ListPart};
use crate::message::{ClockTime, Zone};
use crate::money::Money;

/// For how many milliseconds the customer's own time zone is believed: people travel with a page open.
const ZONE_LASTS: f64 = 60_000.0;

/// The browser's formats.
#[derive(Debug, Default)]
pub struct BrowserFormats {
    /// What `Intl` has made, by constructor, language and options: making one takes a hundred times as long as using it.
    made: RefCell<Vec<(String, Object)>>,
    /// The customer's own time zone, and when it was looked up; by the name, so that nothing depends on what `Intl` takes unsaid.
    own_zone: RefCell<String>,
    looked_up: Cell<f64>,
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

    /// Long date and short time: a short date such as 11/3/26 would be ambiguous. A place that `Intl` does not know has no clock.
    fn instant(&self, language: &str, time: &ClockTime, options: &DisplayOptions<'_>) -> String {
        #[expect(clippy::cast_precision_loss, reason = "within a Date's range, which is below 2^53")]
        let milliseconds = time.at.milliseconds() as f64;
        let own = self.own_zone();
        let by = |zone: &str| {
            let usual: &[_] = match (options.is_empty(), zone == own) {
                (false, _) => &[],
                (true, true) => &[("dateStyle", "long"), ("timeStyle", "short")],
                (true, false) => &FOREIGN_CLOCK,
            };
            let zone = Some(("timeZone", zone)).filter(|(_, zone)| !zone.is_empty());
            let own: Vec<_> = usual.iter().copied().chain(zone).collect();
            self.say("DateTimeFormat", "format", language, &own, options, &milliseconds.into())
        };
        let place = match &time.zone {
            Zone::Place(zone) => by(zone),
            Zone::Customer => None,
        };
        place.or_else(|| by(&own)).unwrap_or_else(|| time.at.to_string())
    }

    /// A day is the same everywhere, so it is written in the zone that it is read in.
    fn date(&self, language: &str, day: Date) -> String {
        let options = [("dateStyle", "long"), ("timeZone", "UTC")];
        let midnight = f64::from(i32::try_from(day.days()).unwrap_or_default()) * 86_400_000.0;
        self.say("DateTimeFormat", "format", language, &options, &[], &midnight.into())
            .unwrap_or_else(|| day.to_string())
    }

    fn days(&self, language: &str, days: i32) -> String {
        let say = |language| {
            let tool = self.tool("RelativeTimeFormat", language, &[("numeric", "auto")])?;
            method(&tool, "format")?.call2(&tool, &days.into(), &"day".into()).ok()?.as_string()
        };
        tags(language).into_iter().find_map(say).unwrap_or_else(|| days.to_string())
    }

    fn one_of(&self, language: &str, items: &[String]) -> Vec<ListPart> {
        let list: Array = items.iter().map(JsValue::from).collect();
        let say = |language| {
            let tool = self.tool("ListFormat", language, &[("type", "disjunction")])?;
            let parts = method(&tool, "formatToParts")?.call1(&tool, &list).ok()?;
            let text = |part: &JsValue, name: &str| Reflect::get(part, &name.into()).ok()?.as_string();
            let read = |part: JsValue| {
                let value = text(&part, "value")?;
                Some(if text(&part, "type")? == "element" { ListPart::Item(value) } else { ListPart::Between(value) })
            };
            parts.dyn_into::<Array>().ok()?.iter().map(read).collect()
        };
        tags(language).into_iter().find_map(say).unwrap_or_else(|| vec![ListPart::Item(items.join(" / "))])
    }
}

/// Date and time with the name of the clock. `dateStyle` does not go with it.
const FOREIGN_CLOCK: [(&str, &str); 6] = [
    ("year", "numeric"),
    ("month", "long"),
    ("day", "numeric"),
    ("hour", "numeric"),
    ("minute", "2-digit"),
    ("timeZoneName", "short"),
];

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
        tags(language).into_iter().find_map(|language| {
            let tool = self.tool(constructor, language, &options)?;
            self::method(&tool, method)?.call1(&tool, value).ok()?.as_string()
        })
    }

    fn own_zone(&self) -> String {
        let now = js_sys::Date::now();
        if (now - self.looked_up.get()).abs() > ZONE_LASTS {
            self.looked_up.set(now);
            let zone = || {
                let tool = make("DateTimeFormat", "en", &[])?;
                let resolved = method(&tool, "resolvedOptions")?.call0(&tool).ok()?;
                Reflect::get(&resolved, &"timeZone".into()).ok()?.as_string()
            };
            self.own_zone.replace(zone().unwrap_or_default());
        }
        self.own_zone.borrow().clone()
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

/// A tag and, where `Intl` does not take that, its first subtag.
fn tags(language: &str) -> [&str; 2] {
    [language, language.split('-').next().unwrap_or(language)]
}

fn method(tool: &Object, name: &str) -> Option<Function> {
    Reflect::get(tool, &name.into()).ok()?.dyn_into().ok()
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
