//! The program: what an embedder says about its cards, links and rules, as JSON; and what is wrong with it, by field.

mod accepts;
mod card;
mod error;
mod membership;
#[cfg(not(target_family = "wasm"))]
mod schema;
mod support;
mod words;

pub use accepts::{Accepts, Regions};
pub use card::{CardPolicy, Expiry, Place};
pub use error::ProgramError;
pub use membership::{BenefitRules, Change};
pub use support::{Ask, Support};
pub use words::{BRAND_WORDS, BrandWords, CASES};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::code::Format;
use crate::json;
use crate::ladder::Ladders;
use crate::problem::{Certainty, Problem, ProblemKind};

/// The longest wait that makes sense to a customer, in hours: a week.
const LONGEST_WAIT: u16 = 168;

/// The most formats that one program may have; each is tried on every keystroke.
const MOST_FORMATS: usize = 32;

/// One gift-card or voucher program.
///
/// ```
/// use redeemkit::program::Program;
/// let error = Program::from_json(r#"{ "name": "Lumen", "formats": [{ "id": "card", "groups": [], "alphabet": "ABC" }] }"#).unwrap_err();
/// assert_eq!(error.field, "formats[0].groups");
/// assert_eq!(error.to_string(), "formats[0].groups: no code has that shape; list the length of each printed group, 1 to 500 in all, such as [4, 4, 4]");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Program {
    /// The address of this schema, for editors; it changes nothing.
    #[serde(rename = "$schema", default, skip_serializing)]
    pub schema: Option<String>,
    /// The name of the program, for the embedder's own use.
    #[cfg_attr(not(target_family = "wasm"), schemars(regex(pattern = r"\S")))]
    pub name: String,
    /// The formats of its codes; the first wins where several fit alike.
    #[cfg_attr(not(target_family = "wasm"), schemars(length(min = 1, max = MOST_FORMATS)))]
    pub formats: Vec<Format>,
    /// Hours that a shop may take to activate a card; customers wait as long before they try again (A3).
    #[serde(default = "default_wait")]
    #[cfg_attr(not(target_family = "wasm"), schemars(range(min = 1, max = LONGEST_WAIT)))]
    pub wait_hours: u16,
    /// What holds of its cards.
    #[serde(default)]
    pub card: CardPolicy,
    /// Which accounts its cards fit.
    #[serde(default)]
    pub accepts: Accepts,
    /// What support may be asked for.
    #[serde(default)]
    pub support: Support,
    /// What it changes in the guidance: steps that it does not have, ladders of its own.
    #[serde(default)]
    pub guidance: Ladders,
    /// Whether the backend mails a link to an e-mail address, so that a code can be typed before anybody is signed in (B3). Without it the
    /// customer is asked to sign in.
    #[serde(default)]
    pub mailed_link: bool,
    /// Where the steps lead.
    #[serde(default)]
    pub links: Links,
    /// What changes of a membership do to its benefits.
    #[serde(default)]
    pub benefits: BenefitRules,
    /// The names of its card, its company and its page, language by language.
    #[serde(default)]
    pub words: BrandWords,
}

/// Pages of the embedder that steps lead to: absolute `https:` URLs or paths on the same site. A step without its link
/// is shown without one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Links {
    /// The page where codes are redeemed.
    #[cfg_attr(not(target_family = "wasm"), schemars(regex(pattern = "^(https://|/(?!/))")))]
    pub redeem: Option<String>,
    /// Where a customer signs in.
    #[cfg_attr(not(target_family = "wasm"), schemars(regex(pattern = "^(https://|/(?!/))")))]
    pub sign_in: Option<String>,
    /// The payment history (A1).
    #[cfg_attr(not(target_family = "wasm"), schemars(regex(pattern = "^(https://|/(?!/))")))]
    pub history: Option<String>,
    /// The membership page, with the balance (A1, B10).
    #[cfg_attr(not(target_family = "wasm"), schemars(regex(pattern = "^(https://|/(?!/))")))]
    pub membership: Option<String>,
    /// A page that clears this site's cookies, for programs whose backend has no call for it (A4).
    #[cfg_attr(not(target_family = "wasm"), schemars(regex(pattern = "^(https://|/(?!/))")))]
    pub clear_cookies: Option<String>,
    /// Support.
    #[cfg_attr(not(target_family = "wasm"), schemars(regex(pattern = "^(https://|/(?!/))")))]
    pub support: Option<String>,
}

fn default_wait() -> u16 {
    24
}

impl Program {
    /// Reads a program from JSON.
    ///
    /// # Errors
    /// The first field that is missing, of the wrong type, unknown or impossible, with its path and the remedy.
    pub fn from_json(json: &str) -> Result<Self, ProgramError> {
        json::read(json).map_err(ProgramError::from).and_then(Self::filled_in)
    }

    /// Reads a program out of JSON that was parsed before.
    ///
    /// # Errors
    /// As [`Self::from_json`].
    pub fn from_value(value: &Value) -> Result<Self, ProgramError> {
        json::of(value).map_err(ProgramError::from).and_then(Self::filled_in)
    }

    /// What it says in few words is written out, and what the types alone do not rule out is looked for.
    fn filled_in(mut program: Self) -> Result<Self, ProgramError> {
        program.formats.iter_mut().for_each(Format::fill_in);
        match program.fault() {
            Some(error) => Err(error),
            None => Ok(program),
        }
    }

    /// The program of the demo: a streaming service's gift cards and vouchers.
    ///
    /// # Panics
    /// Never: a test reads the same text.
    #[must_use]
    #[expect(clippy::expect_used, reason = "the text is part of the source and read by every test")]
    pub fn example() -> Self {
        Self::from_json(include_str!("../../www/programs/streaming-card.json"))
            .expect("the demo's program is well-formed")
    }

    /// The same problem, with the certainty that it has in this program: a date that has passed on a card that never expires (B1),
    /// or a region where cards work in any (B6), was concluded from something, but hardly from the card.
    ///
    /// ```
    /// use redeemkit::problem::{Certainty, Problem, ProblemKind};
    /// use redeemkit::program::Program;
    /// let expired = Problem::new(ProblemKind::Expired, Certainty::Known);
    /// assert_eq!(Program::example().weighed(expired).certainty, Certainty::Inferred);
    /// ```
    #[must_use]
    pub fn weighed(&self, problem: Problem) -> Problem {
        let in_doubt = match problem.kind {
            ProblemKind::Expired => self.card.expiry == Expiry::Never,
            ProblemKind::Region => self.accepts.regions == Regions::Any,
            _ => false,
        };
        if in_doubt { Problem { certainty: Certainty::Inferred, ..problem } } else { problem }
    }

    /// The first fault that the types alone do not rule out.
    fn fault(&self) -> Option<ProgramError> {
        if self.name.trim().is_empty() {
            return Some(ProgramError::new("name", "it is empty", "give the program a name"));
        }
        if self.formats.is_empty() || self.formats.len() > MOST_FORMATS {
            return Some(ProgramError::new(
                "formats",
                "there must be 1 to 32 of them",
                "describe each kind of code that the program issues",
            ));
        }
        for (index, format) in self.formats.iter().enumerate() {
            if let Some((field, fault, remedy)) = format.fault() {
                return Some(ProgramError::new(format!("formats[{index}].{field}"), fault, remedy));
            }
            if self.formats.iter().take(index).any(|other| other.id == format.id) {
                return Some(ProgramError::new(
                    format!("formats[{index}].id"),
                    "another format has it",
                    "give each format a name of its own",
                ));
            }
        }
        if !(1..=LONGEST_WAIT).contains(&self.wait_hours) {
            return Some(ProgramError::new("wait_hours", "it is not between 1 and 168", "the source texts ask for 24"));
        }
        if let Some((field, fault, remedy)) = self.guidance.fault() {
            let field = if field.is_empty() { "guidance".to_owned() } else { format!("guidance.{field}") };
            return Some(ProgramError::new(field, fault, remedy));
        }
        self.links.fault().or_else(|| self.words.fault())
    }
}

impl Links {
    fn fault(&self) -> Option<ProgramError> {
        let links = [
            ("links.redeem", &self.redeem),
            ("links.sign_in", &self.sign_in),
            ("links.history", &self.history),
            ("links.membership", &self.membership),
            ("links.clear_cookies", &self.clear_cookies),
            ("links.support", &self.support),
        ];
        let wrong = |link: &str| !(link.starts_with("https://") || (link.starts_with('/') && !link.starts_with("//")));
        links.iter().find(|(_, link)| link.as_deref().is_some_and(wrong)).map(|(field, _)| {
            // Anything else could be `javascript:` or a plain-text page that a network can rewrite.
            ProgramError::new(*field, "it is neither an https: URL nor a path", "write \"https://…\" or \"/…\"")
        })
    }
}
