//! Telling the other tabs of this site that the account has changed: its balance, or who is signed in. A courtesy that carries
//! nothing: a tab that hears it asks the backend, and no tab relies on being told.

use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, Event};

/// All redeemers of a site share it, also those of different programs: they share the account.
const NAME: &str = "redeemkit.account";

/// The way to the other tabs.
#[derive(Debug)]
pub(super) struct OtherTabs {
    channel: BroadcastChannel,
    /// Kept for as long as the channel may call it.
    _callback: Closure<dyn Fn(Event)>,
}

impl OtherTabs {
    /// Nothing where there are no tabs, as in Node, or where the browser refuses.
    pub(super) fn new(told: impl Fn() + 'static) -> Option<Self> {
        web_sys::window()?;
        let channel = BroadcastChannel::new(NAME).ok()?;
        let callback = Closure::<dyn Fn(Event)>::new(move |_| told());
        channel.set_onmessage(Some(callback.as_ref().unchecked_ref()));
        Some(Self { channel, _callback: callback })
    }

    /// Tells them.
    pub(super) fn tell(&self) {
        // A closed channel throws; then nobody is there to be told.
        let _ = self.channel.post_message(&JsValue::NULL);
    }
}

impl Drop for OtherTabs {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}
