//! What support may be asked for in a program. That it grants any of it is promised nowhere (D7).

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::{each_member, list};

/// Something that support may be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// To look up what became of a code (D6).
    LookUp,
    /// To take up a complaint (D7).
    Complaint,
    /// To replace the card (D7).
    Replacement,
    /// To pay back what it cost (D7); many cards are not refundable (B1).
    Refund,
}

impl Ask {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::LookUp, Self::Complaint, Self::Replacement, Self::Refund];

    /// The stable name, in kebab case.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::LookUp => "look-up",
            Self::Complaint => "complaint",
            Self::Replacement => "replacement",
            Self::Refund => "refund",
        }
    }

    /// The one of this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ask| ask.slug() == slug)
    }
}

impl Serialize for Ask {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}

/// What support may be asked for; without a word of the program a look-up, which every program can do.
///
/// ```
/// use redeemkit::program::{Ask, Support};
/// let support: Support = serde_json::from_str(r#"{ "may": ["look-up", "replacement"] }"#).unwrap();
/// assert_eq!(support.may, [Ask::LookUp, Ask::Replacement]);
/// assert_eq!(Support::default().may, [Ask::LookUp]);
/// assert!(serde_json::from_str::<Support>(r#"{ "may": ["miracle"] }"#).is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_family = "wasm"), schemars(default, deny_unknown_fields))]
pub struct Support {
    /// What it may be asked for; never empty.
    #[cfg_attr(not(target_family = "wasm"), schemars(schema_with = "super::schema::asks"))]
    pub may: Vec<Ask>,
    /// Whether the backend receives requests to support, so that a hand-off can be sent from the page.
    pub requests: bool,
    /// The address of support, for customers who would rather write an e-mail. The exact code never goes into one: the link is an address, which
    /// browsers keep.
    #[cfg_attr(not(target_family = "wasm"), schemars(regex(pattern = "^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$")))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

impl Default for Support {
    fn default() -> Self {
        Self { may: vec![Ask::LookUp], requests: false, email: None }
    }
}

impl<'de> Deserialize<'de> for Support {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut support = Self::default();
        let wrong = "support has may (of look-up, complaint, replacement, refund), requests (true or false) and email (an address)";
        each_member(deserializer, wrong, &mut |name, value| {
            match name {
                "may" => support.may = list(value, Ask::from_slug).filter(|may| !may.is_empty())?,
                "requests" => support.requests = value.as_bool()?,
                "email" => support.email = Some(value.as_str().filter(|text| is_address(text))?.to_owned()),
                _ => return None,
            }
            Some(())
        })?;
        Ok(support)
    }
}

/// Whether a text is a plain address, of characters that need no escaping in a link.
fn is_address(text: &str) -> bool {
    let plain = |part: &str, more: &str| {
        !part.is_empty() && part.chars().all(|one| one.is_ascii_alphanumeric() || more.contains(one))
    };
    text.split_once('@').is_some_and(|(name, domain)| plain(name, "._+-") && plain(domain, ".-"))
}
