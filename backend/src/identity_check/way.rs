//! The ways in which an account can pass a check, with their targets masked: enough to recognise one's own, too little to learn it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::database::identities::Identity;

/// How a check is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// A code by e-mail.
    Email,
    /// A code by text message.
    Sms,
    /// The number of the card that pays for the account.
    Payment,
}

impl Method {
    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Payment => "payment",
        }
    }

    /// The method of this name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        [Self::Email, Self::Sms, Self::Payment].into_iter().find(|method| method.slug() == slug)
    }
}

/// A method, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Way {
    /// How.
    pub method: Method,
    /// Where to, masked.
    #[schema(example = "a•••@example.com")]
    pub target: String,
}

/// The ways that an account can use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Offer {
    /// The ways; none where the account has nothing that can be used (C12), or where it is locked.
    pub methods: Vec<Way>,
    /// Whether there is a phone number that was never confirmed, so that no message goes there (C2).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unverified_phone: bool,
    /// Whether only a new password goes on (C10).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reset_required: bool,
}

impl Offer {
    /// What this account is offered.
    pub fn of(identity: &Identity) -> Self {
        if identity.reset_required {
            return Self { methods: Vec::new(), unverified_phone: false, reset_required: true };
        }
        let way = |method, target: Option<String>| target.map(|target| Way { method, target });
        let confirmed = identity.phone.as_deref().filter(|_| identity.phone_confirmed);
        let methods = [
            way(Method::Email, identity.email.as_deref().map(masked_email)),
            way(Method::Sms, confirmed.map(masked_number)),
            way(Method::Payment, identity.payment_card_end.as_deref().map(|end| format!("•••• {end}"))),
        ];
        Self {
            methods: methods.into_iter().flatten().collect(),
            unverified_phone: identity.phone.is_some() && !identity.phone_confirmed,
            reset_required: false,
        }
    }

    /// The way of this method, if there is one.
    pub fn way(self, method: Method) -> Option<Way> {
        self.methods.into_iter().find(|way| way.method == method)
    }
}

/// The first letter and the domain.
fn masked_email(address: &str) -> String {
    let (mailbox, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let first: String = mailbox.chars().take(1).collect();
    format!("{first}•••@{domain}")
}

/// The last two digits.
fn masked_number(number: &str) -> String {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    let end: String = digits.iter().skip(digits.len().saturating_sub(2)).collect();
    format!("••• {end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity() -> Identity {
        Identity {
            email: Some("anna@example.com".to_owned()),
            phone: Some("+45 12 34 56 78".to_owned()),
            phone_confirmed: true,
            payment_card: Some(vec![1]),
            payment_card_end: Some("4242".to_owned()),
            ..Identity::default()
        }
    }

    fn targets(identity: &Identity) -> Vec<String> {
        Offer::of(identity).methods.into_iter().map(|way| way.target).collect()
    }

    #[test]
    fn a_target_is_recognised_and_not_learnt() {
        assert_eq!(targets(&identity()), ["a•••@example.com", "••• 78", "•••• 4242"]);
        let odd = Identity { email: Some("š@example.com".to_owned()), phone: Some("7".to_owned()), ..identity() };
        assert_eq!(targets(&odd)[..2], ["š•••@example.com", "••• 7"]);
    }

    #[test]
    fn what_cannot_be_used_is_not_offered() {
        let unconfirmed = Identity { phone_confirmed: false, ..identity() };
        assert_eq!(Offer::of(&unconfirmed).methods.len(), 2);
        assert!(Offer::of(&unconfirmed).unverified_phone);
        assert_eq!(targets(&Identity::default()), Vec::<String>::new());
        let locked = Offer::of(&Identity { reset_required: true, ..identity() });
        assert!(locked.methods.is_empty() && locked.reset_required);
    }
}
