//! One timer: asked for anew, it forgets what was asked before.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

/// The longest delay that is asked for, in milliseconds: `setTimeout` stands still while the machine sleeps, and a wait of a
/// day should not end a night too late. Who wakes early asks again.
const LONGEST: i64 = 60_000;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout, catch)]
    fn set_timeout(callback: &js_sys::Function, milliseconds: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = clearTimeout, catch)]
    fn clear_timeout(timeout: &JsValue) -> Result<(), JsValue>;
}

/// A timer that calls one function.
#[derive(Debug)]
pub(super) struct Timer {
    callback: Closure<dyn Fn()>,
    /// What `setTimeout` gave: a number in pages, an object in Node.
    running: RefCell<Option<JsValue>>,
}

impl Timer {
    pub(super) fn new(woke: impl Fn() + 'static) -> Self {
        Self { callback: Closure::new(woke), running: RefCell::new(None) }
    }

    /// Calls in so many milliseconds.
    pub(super) fn wake_in(&self, milliseconds: i64) {
        self.stop();
        #[expect(clippy::cast_precision_loss, reason = "at most a minute")]
        let delay = milliseconds.clamp(0, LONGEST) as f64;
        let running = set_timeout(self.callback.as_ref().unchecked_ref(), delay).ok();
        self.running.replace(running);
    }

    /// Does not call any more.
    pub(super) fn stop(&self) {
        if let Some(timeout) = self.running.take() {
            let _ = clear_timeout(&timeout);
        }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        self.stop();
    }
}
