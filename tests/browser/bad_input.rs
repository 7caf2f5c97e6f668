//! Bad input to each export: a typed fault that names the field and the remedy, and an instance that works afterwards.

use js_sys::{Array, Function, Object, Reflect};
use redeemkit::web::{Redeemer, check_program, read_code};
use serde_json::Value;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{data, options, program, redeemer, value};

/// Values that are no text.
fn no_text() -> Vec<JsValue> {
    let function = Function::new_no_args("return 1");
    vec![
        JsValue::NULL,
        JsValue::UNDEFINED,
        7.into(),
        f64::NAN.into(),
        true.into(),
        Object::new().into(),
        Array::new().into(),
        function.into(),
    ]
}

fn fault<T>(result: Result<T, JsValue>) -> Value {
    let fault = value(&result.err().expect("it is refused"));
    for member in ["kind", "message", "remedy"] {
        assert!(fault[member].as_str().is_some_and(|text| !text.is_empty()), "{fault}");
    }
    fault
}

#[wasm_bindgen_test]
fn what_is_no_text_is_refused_by_name() {
    let redeemer = redeemer(&["en"]);
    for wrong in no_text() {
        assert_eq!(fault(redeemer.type_text(wrong.clone()))["field"], "text");
        assert_eq!(fault(redeemer.read_text(wrong.clone()))["field"], "text");
        assert_eq!(fault(redeemer.arrange(wrong.clone(), 0, 0, true))["field"], "text");
        assert_eq!(fault(redeemer.paste_text(wrong.clone()))["field"], "text");
        assert_eq!(fault(redeemer.type_pin(wrong.clone()))["field"], "text");
        assert_eq!(fault(redeemer.act(wrong.clone()))["field"], "action");
        assert_eq!(fault(redeemer.set_language(wrong.clone()))["field"], "tag");
        assert_eq!(fault(redeemer.add_locale(wrong.clone(), "submit = Uplatnit".into()))["field"], "tag");
        assert_eq!(fault(redeemer.add_locale("cs".into(), wrong.clone()))["field"], "fluent");
        assert_eq!(fault(read_code(wrong, program()))["field"], "text");
    }
    assert_eq!(fault(redeemer.act("dance".into()))["kind"], "invalid-argument");
    assert_eq!(fault(redeemer.add_locale("xx".into(), "submit = x".into()))["kind"], "locale-unavailable");
    assert_eq!(fault(redeemer.add_locale("cs".into(), "\u{0} no messages".into()))["kind"], "locale-unavailable");
    assert_eq!(fault(redeemer.type_text("1".repeat((1 << 20) + 1).into()))["field"], "text");
    assert_eq!(fault(redeemer.start(JsValue::NULL))["field"], "onchange");
    assert_eq!(value(&redeemer.read_text("1K7Q-CTFM-LMTC".into()).expect("it still works"))["complete"], true);
}

#[wasm_bindgen_test]
fn a_lone_surrogate_is_read_in_its_place() {
    let text = js_sys::eval("'1K7Q-\\ud800CTF'").expect("it is text");
    let reading = value(&read_code(text, program()).expect("it is text"));
    assert_eq!((&reading["findings"][0]["start"], &reading["findings"][0]["end"]), (&5.into(), &6.into()));
}

#[wasm_bindgen_test]
fn a_fault_in_the_program_names_its_field() {
    let cases = [
        ("{}", "."),
        (r#"{"name":"x","formats":[]}"#, "formats"),
        (r#"{"name":"x","formats":[{"id":"a","groups":[4],"alphabet":"ABA"}]}"#, "formats[0].alphabet"),
        (r#"{"name":"x","formats":[{"id":"a","groups":["4"],"alphabet":"AB"}]}"#, "formats[0].groups[0]"),
        (r#"{"name":"x","formats":[{"id":"a","groups":[4],"alphabet":"AB","luck":7}]}"#, "formats[0].luck"),
        (
            r#"{"name":"x","formats":[{"id":"a","groups":[4],"alphabet":"AB"}],"links":{"support":"javascript:alert(1)"}}"#,
            "links.support",
        ),
        (
            r#"{"name":"x","formats":[{"id":"a","groups":[4],"alphabet":"AB"}],"words":{"cs":{"company":{"nominative":"L","dative":"<b>L</b>"}}}}"#,
            "words.cs.company.dative",
        ),
    ];
    for (json, field) in cases {
        let fault = fault(check_program(data(json)));
        assert_eq!((&fault["kind"], &fault["field"]), (&"invalid-program".into(), &field.into()), "{json}");
    }
    for wrong in no_text() {
        assert!(
            ["invalid-program", "invalid-argument"]
                .contains(&fault(check_program(wrong))["kind"].as_str().unwrap_or_default())
        );
    }
}

#[wasm_bindgen_test]
fn hostile_options_are_refused_and_the_next_redeemer_works() {
    let throwing = js_sys::eval("({ get program() { throw new Error('no') } })").expect("an object");
    let cyclic = js_sys::eval("(() => { const o = {}; o.program = o; return o })()").expect("an object");
    let proxy = js_sys::eval("new Proxy({}, { ownKeys() { throw 1 }, get() { throw 2 } })").expect("an object");
    let big = js_sys::eval("({ program: 1n })").expect("an object");
    for hostile in
        [throwing, cyclic, proxy, big, JsValue::NULL, JsValue::UNDEFINED, 1.into(), "x".into(), Array::new().into()]
    {
        assert_eq!(fault(Redeemer::new(hostile))["kind"], "invalid-argument");
    }
    for (name, wrong) in [
        ("endpoint", JsValue::from("http://example.com")),
        ("storage", "cookie".into()),
        ("languages", "cs".into()),
        ("colour", 1.into()),
    ] {
        let options = options(&["en"]);
        Reflect::set(&options, &name.into(), &wrong).expect("it is an object");
        assert_eq!(fault(Redeemer::new(options))["field"], name);
    }
    assert_eq!(value(&redeemer(&["en"]).view().expect("it works"))["stage"], "ready");
}
