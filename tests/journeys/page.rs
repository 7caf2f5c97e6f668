//! A page without a browser: storage, clock and a scripted backend around one redemption.

use std::collections::BTreeSet;
use std::path::Path;

use redeemkit::client::{Action, Call, Effect, Input, Redemption, Request, Response};
use redeemkit::code::{Reading, SecretCode, arrive};
use redeemkit::l10n::{Locales, PlainFormats};
use redeemkit::program::{Change, Program};
use redeemkit::support::{Form, hand_off};
use redeemkit::time::Timestamp;
use redeemkit::view::{calendar_entry, discount_at_risk, draft, draw};
use serde_json::{Value, json};

use crate::{screen, stated};

/// A page in a browser, and the backend that it talks to.
pub struct Page {
    now: Timestamp,
    redemption: Redemption,
    program: Program,
    locales: Locales<PlainFormats>,
    /// Storage of the tab, and of all tabs.
    attempt: Option<String>,
    memory: Option<String>,
    /// Who is signed in at the backend; `acc-anna` to begin with.
    account: Option<String>,
    /// What the backend says of the account beside its name.
    situation: Value,
    /// Requests that wait for the script's answer.
    pending: Vec<Request>,
    wake_at: Option<Timestamp>,
    /// The resume link that was copied.
    link: Option<String>,
    keys: Vec<String>,
    /// Everything that was typed, to be found nowhere.
    typed: Vec<String>,
    /// Likewise, of the field for the PIN.
    pins: Vec<String>,
    /// What was entered during an identity check, which is as secret.
    entered: Vec<String>,
    shown: Vec<String>,
    /// The ids of all messages that were shown, each of which was given the values that English states.
    pub said: BTreeSet<&'static str>,
}

impl Page {
    pub fn new() -> Self {
        Self {
            now: Timestamp::parse("2026-11-23T12:00:00Z").expect("it is an instant"),
            redemption: Redemption::new(Program::example()),
            program: Program::example(),
            locales: Locales::new(vec!["en".to_owned()]),
            attempt: None,
            memory: None,
            account: Some("acc-anna".to_owned()),
            situation: json!({ "balance": { "amount": "0.00", "currency": "EUR" } }),
            pending: Vec::new(),
            wake_at: None,
            link: None,
            keys: Vec::new(),
            typed: Vec::new(),
            pins: Vec::new(),
            entered: Vec::new(),
            shown: Vec::new(),
            said: BTreeSet::new(),
        }
    }

    /// Does what a line says; what follows from it, line by line.
    pub fn does(&mut self, line: &str) -> Vec<String> {
        let mut followed = Vec::new();
        let (verb, rest) = line.split_once(' ').map_or((line, ""), |(verb, rest)| (verb, rest.trim()));
        match verb {
            "opens" | "reloads" => self.opens(&mut followed),
            "types" => {
                self.typed.push(rest.to_owned());
                self.takes(Input::Typed(SecretCode::new(rest.to_owned())), &mut followed);
            }
            "pins" => {
                self.pins.push(rest.to_owned());
                self.takes(Input::TypedPin(SecretCode::new(rest.to_owned())), &mut followed);
            }
            // `\n` is the end of a line.
            "pastes" => {
                let text = rest.replace("\\n", "\n");
                let formats = self.redemption.program().formats.clone();
                let arrival = arrive(&text, &formats);
                self.typed.push(arrival.as_ref().map_or(text.clone(), |arrival| arrival.shown.code.clone()));
                followed.extend(self.typed.last().map(|shown| format!("the field shows {shown}")));
                // Each of several codes is as secret as one.
                let codes = arrival.iter().flat_map(|arrival| &arrival.reading.candidates);
                self.typed.extend(codes.map(|one| one.formatted.clone()));
                let input = arrival
                    .map_or_else(|| Input::Typed(SecretCode::new(text)), |arrival| Input::Arrived(Box::new(arrival)));
                self.takes(input, &mut followed);
            }
            // The customer takes the suggestion, or one of several codes, counted from 1.
            "takes" => {
                let Reading { suggestion, candidates, .. } = self.redemption.reading();
                let chosen = match rest.parse::<usize>() {
                    Ok(number) => candidates[number - 1].formatted.clone(),
                    Err(_) => suggestion.expect("there is one").text,
                };
                followed.push(format!("the field shows {chosen}"));
                self.typed.push(chosen.clone());
                self.takes(Input::Typed(SecretCode::new(chosen)), &mut followed);
            }
            // A card of the list, counted from 1, taken into the field.
            "chooses" => {
                let place = rest.parse::<usize>().expect("its number") - 1;
                let shown = self.redemption.card_in_fields(place);
                followed.push(shown.map_or("(not now)".to_owned(), |shown| format!("the field shows {}", shown.code)));
                self.takes(Input::TookCard(place), &mut followed);
            }
            "redeems" => {
                let random = [u8::try_from(self.keys.len()).expect("few attempts") + 1; 16];
                self.takes(Input::Submitted { random }, &mut followed);
            }
            "presses" => self.takes(
                Input::Acted(Action::from_name(rest).unwrap_or_else(|| panic!("no action {rest}"))),
                &mut followed,
            ),
            "enters" => {
                self.entered.push(rest.to_owned());
                self.takes(Input::Entered(SecretCode::new(rest.to_owned())), &mut followed);
            }
            "proves" => {
                self.entered.push(rest.to_owned());
                self.takes(Input::Proved(SecretCode::new(rest.to_owned())), &mut followed);
            }
            "answer" => self.answered(rest, &mut followed),
            "silence" => {
                let request = self.pending.remove(0).id;
                self.takes(Input::Unanswered { request }, &mut followed);
            }
            "waits" => self.waits(rest, &mut followed),
            "signs" => self.account = rest.strip_prefix("in as ").map(ToOwned::to_owned),
            // `account { "interval": "month" }`: what the backend says of it from now on, beside what it said before.
            "account" => {
                let members: Value = serde_json::from_str(rest).expect("members as JSON");
                self.situation
                    .as_object_mut()
                    .expect("an object")
                    .extend(members.as_object().expect("an object").clone());
            }
            // `program discount`: another one of `www/programs`, from the next opening on.
            "program" => {
                let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/programs").join(rest).with_extension("json");
                let json = std::fs::read_to_string(file).expect("there is such a program");
                self.program = Program::from_json(&json).expect("it is well-formed");
                return followed;
            }
            // `without mailed-link`: the demo's program as that of a brand whose backend mails no links.
            "without" => {
                assert_eq!(rest, "mailed-link");
                self.program.mailed_link = false;
                return followed;
            }
            // `hands over { "with_code": true }`
            "hands" => {
                let form: Form = serde_json::from_str(rest.strip_prefix("over ").expect("a form")).expect("it is one");
                let hand_off = hand_off(&self.redemption, &form);
                let mut draft = draft(&hand_off);
                for message in draft.messages_mut() {
                    assert_eq!(stated::breach(message), None);
                    self.said.insert(message.id());
                    self.locales.say(message);
                }
                let text = draft.text().replace(['\u{2068}', '\u{2069}'], "");
                let body = SecretCode::new(hand_off.content("en", &text));
                let random = [u8::try_from(self.keys.len()).expect("few requests") + 100; 16];
                self.takes(Input::HandedOver { random, body }, &mut followed);
            }
            "intends" => followed.extend(self.asks_of(rest)),
            // The browser forgets everything of the site; what the customer has copied before stays.
            "wipes" => (self.attempt, self.memory) = (None, None),
            "copies" => self.link = self.redemption.resume_link(),
            "follows" => {
                let link = self.link.clone().expect("a link was copied");
                self.opens(&mut followed);
                self.takes(Input::Linked(link), &mut followed);
            }
            "situations" => followed.extend(self.situations()),
            "calendar" => followed.extend(self.calendar()),
            "returns" => self.takes(Input::AccountMayHaveChanged, &mut followed),
            "network" => self.takes(Input::Connection { online: rest == "is back" }, &mut followed),
            _ => panic!("no such line: {line}"),
        }
        followed.extend(self.screen());
        followed
    }

    fn opens(&mut self, followed: &mut Vec<String>) {
        // What was under way is lost with the page; the backend may have carried it out all the same.
        self.pending.clear();
        self.wake_at = None;
        self.redemption = Redemption::new(self.program.clone());
        self.locales = Locales::new(vec!["en".to_owned()]).branded(&self.program.words);
        self.takes(Input::Opened { attempt: self.attempt.clone(), memory: self.memory.clone() }, followed);
    }

    /// `answer 422 expired case=c1`, `answer 201 redeemed 25.00 of 40.00`, `answer 200 withdrawn`, `answer 404 unknown-attempt`.
    fn answered(&mut self, answer: &str, followed: &mut Vec<String>) {
        let words: Vec<&str> = answer.split(' ').collect();
        let status: u16 = words[0].parse().expect("a status");
        let money = |amount: &str| json!({ "amount": amount, "currency": "EUR" });
        let mut body = match words[1] {
            "redeemed" => {
                json!({ "state": "redeemed", "amount": money(words[2]), "balance": money(words[4]), "account": "acc-anna" })
            }
            "withdrawn" if status == 200 => json!({ "state": "withdrawn" }),
            "received" => json!({ "reference": "S-7K2M9QXT", "kept_until": "2027-02-21" }),
            "mail-sent" => json!({ "state": "mail-sent" }),
            "pending" => json!({ "state": "pending" }),
            "passed" => json!({ "state": "passed" }),
            // `answer 201 check email`: it has begun, or another code was sent.
            "check" => {
                let target = targets(&[words[2]])[0]["target"].clone();
                json!({ "id": "C-1", "method": words[2], "target": target, "expires_in": 600, "resend_in": 30, "answers_left": 5 })
            }
            "html" => Value::Null,
            slug if status == 200 => json!({ "state": "refused", "problem": { "type": format!("/problems/{slug}") } }),
            slug => json!({ "type": format!("/problems/{slug}"), "status": status, "detail": "never shown" }),
        };
        for word in &words[2..] {
            if let Some((member, value)) = word.split_once('=') {
                // What the identity check says stands in an object of its own: `methods=email,sms`, `unverified_phone=true`.
                if matches!(member, "methods" | "unverified_phone" | "reset_required") {
                    body["check"][member] = match member {
                        "methods" => json!(targets(&value.split(',').collect::<Vec<_>>())),
                        _ => json!(value == "true"),
                    };
                    continue;
                }
                body[member] = match member {
                    "amount" => money(value),
                    _ if value == "null" => Value::Null,
                    "repeated" => json!(value == "true"),
                    _ => value.parse::<u32>().map_or_else(|_| json!(value), |number| json!(number)),
                };
            }
        }
        let body = if words[1] == "html" { "<html>Something went wrong</html>".to_owned() } else { body.to_string() };
        assert!(!self.pending.is_empty(), "nothing waits for the answer {answer}; the screen shows {:#?}", self.shown);
        let request = self.pending.remove(0).id;
        self.takes(Input::Answered { request, response: Response::new(status, body) }, followed);
    }

    fn waits(&mut self, span: &str, followed: &mut Vec<String>) {
        let (number, unit) = span.split_once(' ').expect("a number and a unit");
        let seconds = match unit.trim_end_matches('s') {
            "second" => 1,
            "minute" => 60,
            "hour" => 3_600,
            "day" => 86_400,
            _ => panic!("no unit {unit}"),
        };
        let until = self.now.plus_seconds(number.parse::<u32>().expect("a number") * seconds);
        while let Some(at) = self.wake_at.filter(|at| *at <= until) {
            self.now = at;
            self.wake_at = None;
            self.takes(Input::Woke, followed);
        }
        self.now = until;
    }

    fn takes(&mut self, input: Input, followed: &mut Vec<String>) {
        let effects = self.redemption.handle(self.now, input);
        for effect in effects {
            match effect {
                Effect::SaveAttempt(attempt) => {
                    followed.push("saves the attempt".to_owned());
                    self.attempt = Some(attempt);
                }
                Effect::ForgetAttempt => {
                    followed.push("forgets the attempt".to_owned());
                    self.attempt = None;
                }
                Effect::SaveMemory(memory) => {
                    followed.push(
                        if memory.is_some() { "saves what was tried" } else { "forgets what was tried" }.to_owned(),
                    );
                    self.memory = memory;
                }
                Effect::WakeAt(at) => self.wake_at = Some(at),
                Effect::Send(request) => self.sends(request, followed),
            }
        }
        self.keeps_the_code_secret();
    }

    fn sends(&mut self, request: Request, followed: &mut Vec<String>) {
        let path = request.call.path();
        match &request.call {
            Call::Account => {
                let response = match &self.account {
                    Some(account) => {
                        let label = format!("{}@example.com", account.trim_start_matches("acc-"));
                        let mut body = json!({ "reference": account, "label": label });
                        body.as_object_mut()
                            .expect("an object")
                            .extend(self.situation.as_object().expect("an object").clone());
                        Response::new(200, body.to_string())
                    }
                    None => Response::new(401, ""),
                };
                self.takes(Input::Answered { request: request.id, response }, followed);
                return;
            }
            Call::ClearCookies => {
                followed.push("sends POST /clear-cookies".to_owned());
                self.account = None;
                self.takes(Input::Answered { request: request.id, response: Response::new(204, "") }, followed);
                return;
            }
            Call::Redeem { attempt, .. } => {
                assert!(
                    self.attempt.as_ref().is_some_and(|saved| saved.contains(attempt.key.as_str())),
                    "sent before it was saved"
                );
                let key = self.name_of(attempt.key.as_str());
                followed.push(format!("sends POST {path} with key {key} for {}", attempt.account));
            }
            Call::HandOver { key, body } => {
                // Read out as support will: the code is in it where the customer said so, and nowhere else.
                let key = self.name_of(key.as_str());
                followed.push(format!("sends POST {path} under key {key}"));
                let body: Value = serde_json::from_str(body.expose()).expect("it is JSON");
                followed.extend(body["text"].as_str().expect("a text").lines().map(|line| format!("  > {line}")));
            }
            Call::Mail { key, .. } => {
                let key = self.name_of(key.as_str());
                followed.push(format!("sends POST {path} with an address under key {key}"));
            }
            Call::Check { attempt, .. } => {
                let body: Value = serde_json::from_str(&request.call.body().expect("it has a body")).expect("JSON");
                let about = match (body["method"].as_str(), body["key"].as_str()) {
                    (Some(method), Some(key)) => {
                        assert_eq!(key, attempt.key.as_str());
                        format!(" by {method} with key {} for {}", self.name_of(key), attempt.account)
                    }
                    _ => String::new(),
                };
                followed.push(format!("sends POST {path}{about}"));
            }
            Call::Ask(attempt) | Call::Withdraw(attempt) => {
                let key = attempt.key.as_str();
                let name = self.name_of(key);
                followed.push(format!("sends {} {}", request.call.method(), path.replace(key, &name)));
            }
        }
        self.pending.push(request);
    }

    /// What a change of the membership would do to the account's benefits.
    fn asks_of(&mut self, change: &str) -> Vec<String> {
        let change = Change::from_name(change).unwrap_or_else(|| panic!("no change {change}"));
        let Some(mut notice) = discount_at_risk(&self.redemption, change, self.now) else {
            return vec!["(nothing is known to be lost)".to_owned()];
        };
        for message in notice.messages_mut() {
            assert_eq!(stated::breach(message), None);
            self.said.insert(message.id());
            self.locales.say(message);
        }
        screen::notice(&notice)
    }

    /// What a customer without an error at hand can choose from.
    fn situations(&self) -> Vec<String> {
        let mut view = draw(&self.redemption, self.now);
        self.locales.word(&mut view);
        view.situations.as_ref().map(screen::situations).unwrap_or_default()
    }

    /// The lines of the calendar file, unfolded, with the link in it shortened.
    fn calendar(&self) -> Vec<String> {
        let Some(mut entry) = calendar_entry(&self.redemption, self.now) else {
            return vec!["(there is nothing to wait for)".to_owned()];
        };
        entry.messages_mut().for_each(|message| self.locales.say(message));
        let file = entry.file(Some("https://shop.example/redeem")).replace("\r\n ", "");
        file.lines().map(|line| line.split("#redeemkit=").next().unwrap_or(line).to_owned()).collect()
    }

    /// A short name for a key: K1 for the first one sent.
    fn name_of(&mut self, key: &str) -> String {
        let index = self.keys.iter().position(|known| known == key).unwrap_or_else(|| {
            self.keys.push(key.to_owned());
            self.keys.len() - 1
        });
        format!("K{}", index + 1)
    }

    fn screen(&mut self) -> Vec<String> {
        let mut view = draw(&self.redemption, self.now);
        for message in view.messages_mut() {
            assert_eq!(stated::breach(message), None);
            self.said.insert(message.id());
        }
        self.locales.word(&mut view);
        let screen = screen::lines(&view);
        if screen == self.shown {
            return Vec::new();
        }
        self.shown.clone_from(&screen);
        screen.into_iter().map(|line| format!("| {line}").trim_end().to_owned()).collect()
    }

    /// The code is found nowhere but in the body of the redemption.
    fn keeps_the_code_secret(&self) {
        let view = serde_json::to_string(&draw(&self.redemption, self.now)).expect("a view is plain data");
        let requests: String =
            self.pending.iter().map(|request| format!("{request:?} {}", request.call.path())).collect();
        let kept =
            format!("{view} {requests} {:?} {:?} {:?}", self.redemption, self.attempt, self.memory).to_uppercase();
        // An alphabet may spell the beginning of a code, as the demo's voucher does.
        let kept = self
            .redemption
            .program()
            .formats
            .iter()
            .fold(kept, |kept, format| kept.replace(format.alphabet.as_str(), ""));
        assert!(self.entered.iter().all(|entered| !kept.contains(&entered.to_uppercase())), "what was entered leaked");
        assert!(self.pins.iter().all(|pin| pin.len() < 4 || !kept.contains(pin)), "the PIN leaked");
        for typed in &self.typed {
            let bare: String = typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
            let needles = [typed.to_uppercase(), bare];
            assert!(needles.iter().all(|needle| needle.len() < 8 || !kept.contains(needle)), "the code leaked");
        }
    }
}

/// The ways of an identity check, as the demo's backend names them.
fn targets(methods: &[&str]) -> Vec<Value> {
    let target = |method: &str| match method {
        "email" => "a•••@example.com",
        "sms" => "••• 12",
        _ => "•••• 4242",
    };
    methods
        .iter()
        .filter(|method| !method.is_empty())
        .map(|method| json!({ "method": method, "target": target(method) }))
        .collect()
}
