//! Listening to one event of the window for as long as the listener lives. Where there is no window, as in Node, nothing is
//! heard, which is no fault.

use wasm_bindgen::prelude::*;
use web_sys::{Event, Window};

/// One event listened to.
#[derive(Debug)]
pub(super) struct Listener {
    window: Window,
    event: &'static str,
    callback: Closure<dyn Fn(Event)>,
}

impl Listener {
    pub(super) fn new(event: &'static str, heard: impl Fn(Event) + 'static) -> Option<Self> {
        let (window, callback) = (web_sys::window()?, Closure::new(heard));
        window.add_event_listener_with_callback(event, callback.as_ref().unchecked_ref()).ok()?;
        Some(Self { window, event, callback })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.window.remove_event_listener_with_callback(self.event, self.callback.as_ref().unchecked_ref());
    }
}
