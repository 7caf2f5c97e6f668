//! The host of a redemption in a page: carries its effects out in order, and brings answers, time and storage in.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use js_sys::{Array, Date, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, StorageEvent};

use super::fault::Fault;
use super::intl::BrowserFormats;
use super::listener::Listener;
use super::options::Options;
use super::other_tabs::OtherTabs;
use super::shown::Shown;
use super::storage::Storage;
use super::timer::Timer;
use super::{fetch, plain};
use crate::client::{Effect, Input, Redemption, State};
use crate::code::{Arrival, FieldText, FieldTexts, Reading, SecretCode, Side, arrive};
use crate::l10n::Locales;
use crate::program::Change;
use crate::support::{Form, hand_off};
use crate::time::Timestamp;
use crate::view::{NoticeView, calendar_entry, discount_at_risk, draft, draw};

/// A redemption with everything that it needs of the page.
#[derive(Debug)]
pub(super) struct Host {
    redemption: RefCell<Redemption>,
    locales: RefCell<Locales<BrowserFormats>>,
    endpoint: String,
    storage: Storage,
    timer: Timer,
    onchange: RefCell<Option<Function>>,
    shown: Shown,
    /// Effects not yet carried out. A call from within an effect adds to them, so that their order holds.
    effects: RefCell<VecDeque<Effect>>,
    running: Cell<bool>,
    closed: Cell<bool>,
    listeners: RefCell<Vec<Listener>>,
    other_tabs: RefCell<Option<OtherTabs>>,
}

impl Host {
    pub(super) fn new(options: Options) -> Rc<Self> {
        Rc::new_cyclic(|host: &std::rc::Weak<Self>| {
            let host = host.clone();
            let woke = move || {
                if let Some(host) = host.upgrade() {
                    host.handle(Input::Woke);
                }
            };
            Self {
                storage: Storage::new(options.storage, &options.program.name),
                locales: RefCell::new(Locales::new(options.languages).branded(&options.program.words)),
                redemption: RefCell::new(Redemption::new(options.program)),
                endpoint: options.endpoint,
                timer: Timer::new(woke),
                onchange: RefCell::new(None),
                shown: Shown::default(),
                effects: RefCell::new(VecDeque::new()),
                running: Cell::new(false),
                closed: Cell::new(false),
                listeners: RefCell::new(Vec::new()),
                other_tabs: RefCell::new(None),
            }
        })
    }

    /// The host, unless it was closed.
    pub(super) fn open(self: &Rc<Self>) -> Result<&Rc<Self>, Fault> {
        if self.closed.get() { Err(Fault::closed()) } else { Ok(self) }
    }

    pub(super) fn start(self: &Rc<Self>, onchange: Function) {
        self.onchange.replace(Some(onchange));
        self.listen("online", |_, _| Some(Input::Connection { online: true }));
        self.listen("offline", |_, _| Some(Input::Connection { online: false }));
        // A mailed link is followed in another tab, which need not be one of ours.
        self.listen("focus", |host, _| {
            matches!(host.redemption.borrow().state(), State::Mailing(_)).then_some(Input::AccountMayHaveChanged)
        });
        // What another tab has tried counts here too. Courtesy only: each tab has attempts and keys of its own.
        self.listen("storage", |host, event| {
            let key = event.dyn_ref::<StorageEvent>()?.key();
            host.storage.is_memory(key.as_deref()).then(|| Input::Remembered(host.storage.memory()))
        });
        let host = Rc::downgrade(self);
        self.other_tabs.replace(OtherTabs::new(move || {
            if let Some(host) = host.upgrade() {
                host.handle(Input::AccountMayHaveChanged);
            }
        }));
        let (attempt, memory) = (self.storage.attempt(), self.storage.memory());
        self.handle(Input::Opened { attempt, memory });
    }

    /// Hears an event of the window for as long as the host is open.
    fn listen(self: &Rc<Self>, event: &'static str, input: fn(&Self, &Event) -> Option<Input>) {
        let host = Rc::downgrade(self);
        let heard = move |event: Event| {
            if let Some(host) = host.upgrade()
                && let Some(input) = input(&host, &event)
            {
                host.handle(input);
            }
        };
        self.listeners.borrow_mut().extend(Listener::new(event, heard));
    }

    pub(super) fn close(&self) {
        self.closed.set(true);
        self.listeners.borrow_mut().clear();
        self.other_tabs.replace(None);
        self.timer.stop();
        self.effects.borrow_mut().clear();
        self.onchange.replace(None);
    }

    pub(super) fn view(&self) -> Result<JsValue, JsValue> {
        let mut view = draw(&self.redemption.borrow(), now());
        self.locales.borrow().word(&mut view);
        self.shown.view(&view)
    }

    pub(super) fn discount_at_risk(&self, change: Change) -> Result<JsValue, JsValue> {
        let mut notice = discount_at_risk(&self.redemption.borrow(), change, now());
        let locales = self.locales.borrow();
        notice.iter_mut().flat_map(NoticeView::messages_mut).for_each(|message| locales.say(message));
        plain(&notice)
    }

    pub(super) fn read(&self, text: &SecretCode) -> Reading {
        self.redemption.borrow().reading_of(text)
    }

    /// The file for a calendar, with the end of the wait that is to be done now.
    pub(super) fn calendar_file(&self, page: Option<&str>) -> Option<String> {
        let mut entry = calendar_entry(&self.redemption.borrow(), now())?;
        let locales = self.locales.borrow();
        entry.messages_mut().for_each(|message| locales.say(message));
        Some(entry.file(page))
    }

    /// Goes on with a link out of the address; whether it was one of this program, readable or not.
    pub(super) fn resume(self: &Rc<Self>, fragment: String) -> bool {
        let ours = self.redemption.borrow().is_resume_link(&fragment);
        if ours {
            self.handle(Input::Linked(fragment));
        }
        ours
    }

    pub(super) fn arrange(&self, text: &str, selection: [usize; 2], side: Side) -> FieldText {
        self.redemption.borrow().arrange(text, selection, side)
    }

    /// What is made of a text that arrived as a whole; nothing where there is no code in it.
    pub(super) fn arrive(&self, text: &str) -> Option<Arrival> {
        arrive(text, &self.redemption.borrow().program().formats)
    }

    /// Takes a card of the list into the fields; what they are to show, unless that cannot be now.
    pub(super) fn take_card(self: &Rc<Self>, place: usize) -> Option<FieldTexts> {
        let fields = self.redemption.borrow().card_in_fields(place)?;
        self.handle(Input::TookCard(place));
        Some(fields)
    }

    /// The hand-off as the customer reads it, and as data.
    pub(super) fn draft(&self, form: &Form) -> (String, String) {
        let redemption = self.redemption.borrow();
        let hand_off = hand_off(&redemption, form);
        let mut draft = draft(&hand_off);
        let locales = self.locales.borrow();
        draft.messages_mut().for_each(|message| locales.say(message));
        let text = draft.text();
        let data = hand_off.content(locales.language(), &text);
        (text, data)
    }

    /// Hands the redemption over to support.
    pub(super) fn hand_over(self: &Rc<Self>, form: &Form, random: [u8; 16]) {
        let (_, data) = self.draft(form);
        self.handle(Input::HandedOver { random, body: SecretCode::new(data) });
    }

    pub(super) fn set_language(&self, tag: &str) {
        self.locales.borrow_mut().prefer(tag);
        self.changed();
    }

    /// The faults of the words that were added, each a [`Fault`].
    pub(super) fn add_locale(&self, tag: &str, fluent: &str) -> Result<JsValue, JsValue> {
        let faults = self.locales.borrow_mut().add(tag, fluent).map_err(Fault::from)?;
        self.changed();
        Ok(faults.into_iter().map(|fault| JsValue::from(Fault::from(fault))).collect::<Array>().into())
    }

    /// Takes an input in and carries out what follows from it.
    pub(super) fn handle(self: &Rc<Self>, input: Input) {
        if self.closed.get() {
            return;
        }
        let (effects, account_changed) = {
            let mut redemption = self.redemption.borrow_mut();
            let before = redemption.session().clone();
            let effects = redemption.handle(now(), input);
            (effects, before != *redemption.session())
        };
        self.effects.borrow_mut().extend(effects);
        if !self.running.replace(true) {
            loop {
                // Taken out before it is carried out: JavaScript that runs meanwhile may come back here.
                let next = self.effects.borrow_mut().pop_front();
                let Some(effect) = next else { break };
                self.carry_out(effect);
            }
            self.running.set(false);
        }
        if account_changed && let Some(tabs) = &*self.other_tabs.borrow() {
            tabs.tell();
        }
        self.changed();
    }

    fn carry_out(self: &Rc<Self>, effect: Effect) {
        match effect {
            Effect::SaveAttempt(attempt) => self.storage.save_attempt(Some(&attempt)),
            Effect::ForgetAttempt => self.storage.save_attempt(None),
            Effect::SaveMemory(memory) => self.storage.save_memory(memory.as_deref()),
            Effect::WakeAt(at) => self.timer.wake_in(at.milliseconds().saturating_sub(now().milliseconds())),
            Effect::Send(request) => {
                let host = Rc::downgrade(self);
                let answer = fetch::send(&self.endpoint, &request.call, self.locales.borrow().language());
                wasm_bindgen_futures::spawn_local(async move {
                    let input = match answer.await {
                        Some(response) => Input::Answered { request: request.id, response },
                        None => Input::Unanswered { request: request.id },
                    };
                    if let Some(host) = host.upgrade() {
                        host.handle(input);
                    }
                });
            }
        }
    }

    /// Shows the new view. A listener that throws has only itself to blame; the redemption goes on.
    fn changed(&self) {
        let listener = self.onchange.borrow().clone();
        if let Some(listener) = listener
            && let Ok(view) = self.view()
        {
            let _ = listener.call1(&JsValue::UNDEFINED, &view);
        }
    }
}

fn now() -> Timestamp {
    #[expect(clippy::cast_possible_truncation, reason = "Date.now() is a whole number of milliseconds below 2^53")]
    Timestamp::from_milliseconds(Date::now() as i64)
}

/// 128 bits from the page's cryptographic source.
pub(super) fn random() -> Result<[u8; 16], Fault> {
    let missing = |_| Fault::no_randomness();
    let crypto = Reflect::get(&js_sys::global(), &"crypto".into()).map_err(missing)?;
    let fill: Function =
        Reflect::get(&crypto, &"getRandomValues".into()).and_then(JsCast::dyn_into).map_err(missing)?;
    let bytes = Uint8Array::new_with_length(16);
    fill.call1(&crypto, &bytes).map_err(missing)?;
    let mut random = [0; 16];
    bytes.copy_to(&mut random);
    Ok(random)
}
