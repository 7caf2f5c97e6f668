//! The view as JavaScript has it: a member that is as it was is the object that it was, and is neither handed over nor parsed again.

use std::cell::RefCell;

use js_sys::{JSON, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::view::View;

/// The last view that was handed over.
#[derive(Debug, Default)]
pub(super) struct Shown {
    object: RefCell<Object>,
    /// The JSON of each of its members.
    members: RefCell<Vec<String>>,
}

impl Shown {
    /// A view as plain data.
    pub(super) fn view(&self, view: &View) -> Result<JsValue, JsValue> {
        // By name, so that the compiler finds the member that is missing here.
        let View {
            stage,
            language,
            direction,
            wanted_locales,
            languages,
            title,
            introduction,
            account,
            field,
            submit,
            status,
            cards,
            outcome,
            support,
            situations,
        } = view;
        let members = [
            ("stage", json(stage)),
            ("language", json(language)),
            ("direction", json(direction)),
            ("wanted_locales", json(wanted_locales)),
            ("languages", json(languages)),
            ("title", json(title)),
            ("introduction", json(introduction)),
            ("account", json(account)),
            ("field", json(field)),
            ("submit", json(submit)),
            ("status", json(status)),
            ("cards", json(cards)),
            ("outcome", json(outcome)),
            ("support", json(support)),
            ("situations", json(situations)),
        ];
        // Taken out, as a page may have replaced what is called below by what calls back.
        let (last, mut known) = (self.object.take(), self.members.take());
        let object = Object::assign(&Object::new(), &last);
        known.resize(members.len(), String::new());
        for ((name, json), known) in members.into_iter().zip(known.iter_mut()) {
            if *known != json {
                Reflect::set(&object, &name.into(), &JSON::parse(&json)?)?;
                *known = json;
            }
        }
        self.object.replace(object.clone());
        self.members.replace(known);
        Ok(object.into())
    }
}

/// None of our types fails to be written; an empty text would be refused by the parser.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
