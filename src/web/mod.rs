//! The raw interface of the wasm module, for the small JavaScript shim in `www/src` and nobody else: it checks what it is
//! given, and every fault is a plain object `{ kind, field, message, remedy }`. It decides nothing about redeeming.
//!
//! Arguments are taken as `JsValue` because a number where a string is declared would be a memory fault in the glue. No
//! method holds a borrow while JavaScript runs, so a listener, a patched `fetch` or a getter may call back at any time.

mod fault;
mod fetch;
mod host;
mod intl;
mod listener;
mod options;
mod other_tabs;
mod shown;
mod storage;
mod timer;

pub use intl::BrowserFormats;

use std::rc::Rc;

use js_sys::{Function, JSON};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::client::{Action, Input};
use crate::code::{SecretCode, Side, find};
use crate::program::{Change, Program};
use fault::Fault;
use host::Host;

/// The longest text that is taken from a field, in UTF-16 units: a whole e-mail with its history, pasted by mistake.
const LONGEST_TEXT: u32 = 1 << 20;

/// One redemption in one page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Redeemer {
    host: Rc<Host>,
}

#[wasm_bindgen]
impl Redeemer {
    /// A redemption with these options; see `RedeemerOptions` in `www/src`.
    ///
    /// # Errors
    /// `invalid-argument` or `invalid-program`, with the field.
    #[wasm_bindgen(constructor)]
    pub fn new(options: JsValue) -> Result<Self, JsValue> {
        Ok(Self { host: Host::new(options::read(&options)?) })
    }

    /// Begins: looks for a saved attempt, asks who is signed in, and calls `onchange` with each new view.
    ///
    /// # Errors
    /// `invalid-argument` where `onchange` is no function; `closed`.
    pub fn start(&self, onchange: JsValue) -> Result<(), JsValue> {
        let onchange: Function =
            onchange.dyn_into().map_err(|_| Fault::argument("onchange", "it is not a function", "pass a function"))?;
        self.host.open()?.start(onchange);
        Ok(())
    }

    /// Everything that the page has to show now.
    ///
    /// # Errors
    /// `closed`.
    pub fn view(&self) -> Result<JsValue, JsValue> {
        self.host.open()?.view()
    }

    /// Takes the field's text.
    ///
    /// # Errors
    /// `invalid-argument` where it is no text or longer than 1,048,576 UTF-16 units; `closed`.
    pub fn type_text(&self, text: JsValue) -> Result<(), JsValue> {
        self.host.open()?.handle(Input::Typed(SecretCode::new(self::text("text", &text)?)));
        Ok(())
    }

    /// What a text is read as. Nothing is taken from it.
    ///
    /// # Errors
    /// `invalid-argument` where it is no text or too long; `closed`.
    pub fn read_text(&self, text: JsValue) -> Result<JsValue, JsValue> {
        plain(&self.host.open()?.read(&SecretCode::new(self::text("text", &text)?)))
    }

    /// Takes the text of the field for the PIN.
    ///
    /// # Errors
    /// `invalid-argument` where it is no text or too long; `closed`.
    pub fn type_pin(&self, text: JsValue) -> Result<(), JsValue> {
        let text = SecretCode::new(self::text("text", &text)?);
        self.host.open()?.handle(Input::TypedPin(text));
        Ok(())
    }

    /// The field's text as it is printed, with the selection moved along: `{ text, start, end }`. Nothing is taken from it.
    ///
    /// # Errors
    /// `invalid-argument` where the text is none or too long; `closed`.
    pub fn arrange(&self, text: JsValue, start: usize, end: usize, after: bool) -> Result<JsValue, JsValue> {
        let host = self.host.open()?;
        let side = if after { Side::After } else { Side::Before };
        plain(&host.arrange(&self::text("text", &text)?, [start, end], side))
    }

    /// Takes a text that arrived as a whole, and gives what the fields are to show: `{ code, pin }`, the code in it, or all of it
    /// where there are several, and `null` for a PIN that is not in it; `null` where there is no code in it.
    ///
    /// # Errors
    /// `invalid-argument` where it is no text or too long; `closed`.
    pub fn paste_text(&self, text: JsValue) -> Result<JsValue, JsValue> {
        let host = self.host.open()?;
        let arrival = host.arrive(&self::text("text", &text)?);
        let shown = plain(&arrival.as_ref().map(|arrival| &arrival.shown));
        if let Some(arrival) = arrival {
            host.handle(Input::Arrived(Box::new(arrival)));
        }
        shown
    }

    /// Redeems what is in the field.
    ///
    /// # Errors
    /// `randomness-unavailable` where the page has no cryptographic source; `closed`.
    pub fn submit(&self) -> Result<(), JsValue> {
        let host = self.host.open()?;
        host.handle(Input::Submitted { random: host::random()? });
        Ok(())
    }

    /// Takes what the panel asks to be entered, such as a security code or the message that it stands in.
    ///
    /// # Errors
    /// `invalid-argument` where it is no text or too long; `closed`.
    pub fn enter(&self, entered: JsValue) -> Result<(), JsValue> {
        let entered = SecretCode::new(text("text", &entered)?);
        self.host.open()?.handle(Input::Entered(entered));
        Ok(())
    }

    /// Takes the proof that the host's own payment form gave.
    ///
    /// # Errors
    /// `invalid-argument` where it is no text or too long; `closed`.
    pub fn prove_payment(&self, proof: JsValue) -> Result<(), JsValue> {
        let proof = SecretCode::new(text("proof", &proof)?);
        self.host.open()?.handle(Input::Proved(proof));
        Ok(())
    }

    /// Takes the card at a place of the list, counted from 0, and gives what the fields are to show: `{ code, pin }`; `null` where there
    /// is no such card, or none can be taken now.
    ///
    /// # Errors
    /// `closed`.
    pub fn take_card(&self, place: usize) -> Result<JsValue, JsValue> {
        plain(&self.host.open()?.take_card(place))
    }

    /// The hand-off to support as it would be sent: `{ text, data }`. The exact code is in it only where the form says so.
    ///
    /// # Errors
    /// `invalid-argument` where the form is none; `closed`.
    pub fn draft(&self, form: JsValue) -> Result<JsValue, JsValue> {
        let host = self.host.open()?;
        let (text, data) = host.draft(&options::form(&form)?);
        plain(&Drafted { text, data })
    }

    /// Sends the hand-off to support, once.
    ///
    /// # Errors
    /// `invalid-argument` where the form is none; `randomness-unavailable`; `closed`.
    pub fn hand_over(&self, form: JsValue) -> Result<(), JsValue> {
        let host = self.host.open()?;
        host.hand_over(&options::form(&form)?, host::random()?);
        Ok(())
    }

    /// Does something that the view offers, by its name.
    ///
    /// # Errors
    /// `invalid-argument` where there is no action of that name; `closed`.
    pub fn act(&self, name: JsValue) -> Result<(), JsValue> {
        let host = self.host.open()?;
        let unknown =
            || Fault::argument("action", "there is no action of that name", "pass the `name` of an action in the view");
        let action = Action::from_name(&text("action", &name)?).ok_or_else(unknown)?;
        host.handle(Input::Acted(action));
        Ok(())
    }

    /// Prefers a language.
    ///
    /// # Errors
    /// `invalid-argument` where it is no text; `closed`.
    pub fn set_language(&self, tag: JsValue) -> Result<(), JsValue> {
        self.host.open()?.set_language(&text("tag", &tag)?);
        Ok(())
    }

    /// Adds the words of a language, and gives a list of faults, `message-unusable` with `language` and `id`: those messages
    /// come from another language.
    ///
    /// # Errors
    /// `locale-unavailable` where redeemkit has no such language, or the text has no messages or is too large; `closed`.
    pub fn add_locale(&self, tag: JsValue, fluent: JsValue) -> Result<JsValue, JsValue> {
        let host = self.host.open()?;
        let fluent = fluent
            .as_string()
            .ok_or_else(|| Fault::argument("fluent", "it is not text", "pass the text of the .ftl file"))?;
        host.add_locale(&text("tag", &tag)?, &fluent)
    }

    /// Asks anew who is signed in.
    ///
    /// # Errors
    /// `closed`.
    pub fn refresh_account(&self) -> Result<(), JsValue> {
        self.host.open()?.handle(Input::AccountMayHaveChanged);
        Ok(())
    }

    /// What a change of the membership would do to the account's benefits; `null` where nothing is known.
    ///
    /// # Errors
    /// `invalid-argument` where it is no change; `closed`.
    pub fn discount_at_risk(&self, change: JsValue) -> Result<JsValue, JsValue> {
        let host = self.host.open()?;
        let remedy = "pass 'downgrade', 'yearly', 'cancel', 'renew' or 'failed-payment'";
        let unknown = || Fault::argument("change", "there is no change of that name", remedy);
        host.discount_at_risk(Change::from_name(&text("change", &change)?).ok_or_else(unknown)?)
    }

    /// The file for a calendar, with the end of the wait that is to be done now; `null` where there is none. The address of the page
    /// goes into it.
    ///
    /// # Errors
    /// `invalid-argument` where the address is no text; `closed`.
    pub fn calendar_file(&self, page: JsValue) -> Result<Option<String>, JsValue> {
        let host = self.host.open()?;
        let page = if page.is_null_or_undefined() { None } else { Some(text("page", &page)?) };
        Ok(host.calendar_file(page.as_deref()))
    }

    /// Goes on with a resume link out of the fragment of an address. False where it is none of this program; one that is too old or
    /// not whole is taken and ignored.
    ///
    /// # Errors
    /// `invalid-argument` where it is no text; `closed`.
    pub fn resume(&self, fragment: JsValue) -> Result<bool, JsValue> {
        Ok(self.host.open()?.resume(text("fragment", &fragment)?))
    }

    /// Stops timers and listeners. Whatever is under way at the backend goes on; its outcome is found at the next opening.
    pub fn close(&self) {
        self.host.close();
    }
}

/// A hand-off to support as it would be sent.
#[derive(Serialize)]
struct Drafted {
    text: String,
    data: String,
}

/// Finds the code of a program in a text, without a redemption.
///
/// # Errors
/// `invalid-argument` or `invalid-program`, with the field.
#[wasm_bindgen]
pub fn read_code(text: JsValue, program: JsValue) -> Result<JsValue, JsValue> {
    let program = options::program(&program)?;
    plain(&find(&self::text("text", &text)?, &program.formats))
}

/// Checks a program.
///
/// # Errors
/// `invalid-program` with the field and the remedy.
#[wasm_bindgen]
pub fn check_program(program: JsValue) -> Result<(), JsValue> {
    options::program(&program).map(|_: Program| ()).map_err(JsValue::from)
}

/// A value as plain JavaScript data: objects, not maps; `null`, not `undefined`. As one text, which the browser parses in a fraction
/// of the time that it takes to set property by property from here; what is small and rare goes through `serde_wasm_bindgen`.
fn plain(value: &impl Serialize) -> Result<JsValue, JsValue> {
    // None of our types fails to be written; an empty text would be refused by the parser.
    JSON::parse(&serde_json::to_string(value).unwrap_or_default())
}

/// A text argument of bearable length. Lone surrogates arrive as U+FFFD, of the same length, so places stay right.
fn text(field: &'static str, value: &JsValue) -> Result<String, Fault> {
    let Some(string) = value.dyn_ref::<js_sys::JsString>() else {
        return Err(Fault::argument(field, "it is not text", "pass a string"));
    };
    if string.length() > LONGEST_TEXT {
        return Err(Fault::argument(
            field,
            "it is longer than 1,048,576 UTF-16 units",
            "pass what the customer typed or pasted",
        ));
    }
    Ok(String::from(string))
}
