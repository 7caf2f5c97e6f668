//! A redeemer in the page that runs the tests, and reading plain data out of what it shows.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, JSON, Object, Promise, Reflect};
use redeemkit::program::Program;
use redeemkit::web::{Redeemer, read_code};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

/// Plain data as JavaScript has it.
pub fn data(json: &str) -> JsValue {
    JSON::parse(json).expect("it is JSON")
}

/// Plain data out of JavaScript.
pub fn value(data: &JsValue) -> Value {
    serde_json::from_str(&String::from(JSON::stringify(data).expect("it is plain"))).expect("it is JSON")
}

pub fn program() -> JsValue {
    data(&serde_json::to_string(&Program::example()).expect("it is plain"))
}

/// The options of a redeemer in these languages.
pub fn options(languages: &[&str]) -> JsValue {
    let options = Object::new();
    let tags: Array = languages.iter().map(|tag| JsValue::from(*tag)).collect();
    for (name, value) in [("program", program()), ("languages", tags.into()), ("storage", "none".into())] {
        Reflect::set(&options, &name.into(), &value).expect("it is an object");
    }
    options.into()
}

pub fn redeemer(languages: &[&str]) -> Redeemer {
    Redeemer::new(options(languages)).expect("the options are right")
}

/// Lets the page go on until `done`, for ten seconds at most.
async fn until(done: impl Fn() -> bool) {
    for _ in 0..1_000 {
        if done() {
            return;
        }
        let pause = Promise::new(&mut |resolve: Function, _: Function| {
            let window = web_sys::window().expect("this is a page");
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 10).expect("there are timers");
        });
        JsFuture::from(pause).await.expect("it resolves");
    }
    panic!("it did not come to that");
}

#[wasm_bindgen_test]
async fn where_nobody_answers_nothing_is_sent_and_nothing_is_claimed() {
    let redeemer = redeemer(&["en"]);
    let shown = Rc::new(RefCell::new(Vec::new()));
    let views = Rc::clone(&shown);
    let listener = Closure::<dyn FnMut(JsValue)>::new(move |view: JsValue| views.borrow_mut().push(value(&view)));
    redeemer.start(listener.as_ref().clone()).expect("it starts");
    redeemer.type_text("1K7Q-CTFM-LMTC".into()).expect("it is text");
    redeemer.submit().expect("there is randomness");
    until(|| shown.borrow().last().is_some_and(|view| view["stage"] == "refused")).await;
    let last = shown.borrow().last().cloned().expect("a view");
    assert_eq!(last["outcome"]["problem"], "offline");
    assert!(!last.to_string().contains("K7Q"), "the code is not in the view");
    redeemer.close();
}

#[wasm_bindgen_test]
fn the_field_text_is_read_as_it_is_typed() {
    let redeemer = redeemer(&["en"]);
    let reading = value(&redeemer.read_text("1k7q ctfw".into()).expect("it is text"));
    assert_eq!(reading["formatted"], "1K7Q-CTFW");
    assert_eq!(reading["findings"][0]["kind"], "group-differs");
    assert_eq!((&reading["findings"][0]["start"], &reading["findings"][0]["end"]), (&5.into(), &9.into()));
    assert_eq!(value(&read_code("BCDFG-HJKLM".into(), program()).expect("it is text"))["format"], "voucher");
}

#[wasm_bindgen_test]
fn what_did_not_change_in_a_view_is_the_same_object() {
    let redeemer = redeemer(&["en"]);
    let before = redeemer.view().expect("a view");
    redeemer.type_text("1K7Q".into()).expect("it is text");
    let after = redeemer.view().expect("a view");
    let member = |view: &JsValue, name: &str| Reflect::get(view, &name.into()).expect("it is an object");
    assert_ne!(before, after);
    for name in Object::keys(&before.clone().into()).iter().filter_map(|name| name.as_string()) {
        let same = Object::is(&member(&before, &name), &member(&after, &name));
        assert_eq!(same, name != "field", "{name}");
    }
    assert_eq!(value(&before)["field"]["notes"], json!([]), "what was handed over stays as it was");
    assert_ne!(value(&after)["field"]["notes"], json!([]));
}

#[wasm_bindgen_test]
fn a_field_is_arranged_and_a_pasted_code_is_found() {
    let redeemer = redeemer(&["en"]);
    let field = value(&redeemer.arrange("1K7XQ-CTFM".into(), 4, 4, true).expect("it is text"));
    assert_eq!(field, json!({ "text": "1K7X-QCTF-M", "start": 5, "end": 5 }));
    let fields = |text: &str| value(&redeemer.paste_text(text.into()).expect("it is text"));
    assert_eq!(fields(" 1k7q ctfm\nlmtc "), json!({ "code": "1K7Q-CTFM-LMTC", "pin": null }));
    assert_eq!(fields("90210 55512 8772\n4321"), json!({ "code": "90210-55512-8772", "pin": "4321" }));
    assert_eq!(fields("1K7Q"), Value::Null, "a part of a code");
}

#[wasm_bindgen_test]
fn a_listener_may_call_back_at_any_time() {
    let redeemer = Rc::new(redeemer(&["en"]));
    let inside = Rc::clone(&redeemer);
    let depth = RefCell::new(0);
    let listener = Closure::<dyn FnMut(JsValue)>::new(move |_: JsValue| {
        *depth.borrow_mut() += 1;
        if *depth.borrow() < 5 {
            inside.type_text("X730".into()).expect("it is text");
            inside.submit().expect("there is randomness");
            inside.set_language("cs".into()).expect("it is text");
        }
    });
    redeemer.start(listener.as_ref().clone()).expect("it starts");
    assert_eq!(value(&redeemer.read_text("X730-KCV1-MA2G".into()).expect("it still works"))["complete"], true);
    redeemer.close();
    assert_eq!(value(&redeemer.view().expect_err("it is closed"))["kind"], "closed");
}
