//! One page in a browser: it carries out the effects of a redemption, as `src/web/host.rs` does, and notes what the customer
//! pressed and was told. What the customer does is in [`crate::customer`].

use std::sync::Arc;

use redeemkit::client::{Attempt, Effect, Input, Redemption, RequestId, State};
use redeemkit::code::SecretCode;
use redeemkit::program::Program;
use redeemkit::time::Timestamp;
use tokio::task::JoinSet;

use crate::browser::{Browser, Came, PATIENCE_STANDS_FOR};
use crate::told::{Press, Record, Told};

/// A page.
pub struct Page {
    /// Its name in the trace.
    pub name: String,
    pub browser: Arc<Browser>,
    pub record: Arc<Record>,
    pub redemption: Redemption,
    program: Program,
    /// Session storage: the attempt.
    attempt: Option<String>,
    /// The memory that it has read last.
    read: u32,
    wake_at: Option<Timestamp>,
    under_way: JoinSet<(RequestId, Came)>,
}

impl Page {
    /// A page that is opened in this browser; `attempt` is what a copied tab brings along.
    pub fn open(
        name: String,
        browser: Arc<Browser>,
        record: Arc<Record>,
        program: Program,
        attempt: Option<String>,
    ) -> Self {
        let redemption = Redemption::new(program.clone());
        let under_way = JoinSet::new();
        let mut page = Self { name, browser, record, redemption, program, attempt, read: 0, wake_at: None, under_way };
        page.load();
        page
    }

    /// Loads the page anew: what is under way loses its page, and may arrive all the same.
    pub fn load(&mut self) {
        self.under_way = JoinSet::new();
        self.wake_at = None;
        self.redemption = Redemption::new(self.program.clone());
        let (read, memory) = self.browser.kept().memory;
        self.read = read;
        let attempt = self.attempt.clone();
        self.takes(Input::Opened { attempt, memory });
    }

    /// Another page beside it with a copy of its session storage, as browsers make it.
    pub fn copy(&self) -> Self {
        let name = format!("{}'", self.name);
        let (browser, record) = (Arc::clone(&self.browser), Arc::clone(&self.record));
        Self::open(name, browser, record, self.program.clone(), self.attempt.clone())
    }

    /// The key of the attempt that is not settled yet.
    pub fn unsettled_key(&self) -> Option<String> {
        self.attempt.as_deref().and_then(Attempt::from_json).map(|attempt| attempt.key.as_str().to_owned())
    }

    /// Types a code and presses the button.
    pub fn redeems(&mut self, code: &str, random: [u8; 16]) {
        self.takes(Input::Typed(SecretCode::new(code.to_owned())));
        self.takes(Input::Submitted { random });
    }

    /// Whether any request is under way.
    pub fn waits_for_answers(&self) -> bool {
        !self.under_way.is_empty()
    }

    /// Takes the next answer in.
    pub async fn takes_answer(&mut self) {
        let Some(Ok((request, came))) = self.under_way.join_next().await else { return };
        match came {
            Came::Answer(response) => self.takes(Input::Answered { request, response }),
            Came::Nothing => self.takes(Input::Unanswered { request }),
            Came::Silence => {
                self.browser.time_is(self.browser.kept().now.plus_seconds(PATIENCE_STANDS_FOR));
                self.takes(Input::Unanswered { request });
            }
        }
    }

    /// Lets the time come for which the page asked to be woken; false if it did not ask.
    pub fn sleeps(&mut self) -> bool {
        let Some(at) = self.wake_at.take() else { return false };
        self.browser.time_is(at);
        self.takes(Input::Woke);
        true
    }

    /// Hears of what other tabs have saved.
    pub fn hears_of_other_tabs(&mut self) {
        let (saved, memory) = self.browser.kept().memory;
        if saved != self.read {
            self.read = saved;
            self.takes(Input::Remembered(memory));
        }
    }

    /// Takes an input in and carries out what follows from it.
    pub fn takes(&mut self, input: Input) {
        let now = self.browser.kept().now;
        let shown = self.redemption.session().account().map(|account| account.reference.clone());
        let what = what(&input);
        let effects = self.redemption.handle(now, input);
        let state = name(self.redemption.state());
        self.record.trace(format!("{now} {}: {what} -> {state}; {effects:?}", self.name));
        for effect in effects {
            match effect {
                Effect::SaveAttempt(attempt) => self.saves(attempt, shown.clone()),
                Effect::ForgetAttempt => self.forgets(now),
                Effect::SaveMemory(memory) => {
                    self.browser.keep(|kept| kept.memory = (kept.memory.0 + 1, memory));
                    self.read = self.browser.kept().memory.0;
                }
                Effect::WakeAt(at) => self.wake_at = Some(at),
                Effect::Send(request) => {
                    let browser = Arc::clone(&self.browser);
                    self.under_way.spawn(async move { (request.id, browser.send(&request.call).await) });
                }
            }
        }
    }

    fn saves(&mut self, attempt: String, shown: Option<String>) {
        let read = Attempt::from_json(&attempt).expect("a saved attempt can be read");
        let (key, account) = (read.key.as_str().to_owned(), read.account);
        self.record.add(|recorded| recorded.presses.push(Press { key, account, shown }));
        self.attempt = Some(attempt);
    }

    fn forgets(&mut self, now: Timestamp) {
        if let Some(key) = self.unsettled_key() {
            let told = Told::by(&self.redemption, now);
            self.record.add(|recorded| recorded.told.push((key, told)));
        }
        self.attempt = None;
    }
}

/// An input in a few words; its code stays out of the trace.
fn what(input: &Input) -> String {
    match input {
        Input::Opened { attempt, .. } => format!("opened with {attempt:?}"),
        Input::Typed(_) => "typed".to_owned(),
        Input::Submitted { .. } => "pressed".to_owned(),
        Input::Answered { request, response } => {
            format!("answer to {}: {} {}", request.0, response.status, response.body)
        }
        other => format!("{other:?}"),
    }
}

/// The name of a state, without what is in it.
pub fn name(state: &State) -> String {
    let text = format!("{state:?}");
    text.split([' ', '(']).next().unwrap_or_default().to_owned()
}
