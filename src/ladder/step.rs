//! The closed list of things that a customer can be asked to do; how far one is for a customer is in [`crate::guidance`].

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Writes the list once, and from it the enum, the slugs and the message ids.
macro_rules! step_kinds {
    ($($(#[$doc:meta])+ $kind:ident $slug:literal,)+) => {
        /// Something that a customer can be asked to do. The slug is the same word in Rust, JSON, Fluent, CSS and tests.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum StepKind {
            $($(#[$doc])+ $kind,)+
        }

        impl StepKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];

            /// The stable name, in kebab case.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$kind => $slug,)+ }
            }

            /// The id of the instruction.
            #[must_use]
            pub const fn heading(self) -> &'static str {
                match self { $(Self::$kind => concat!("step-", $slug),)+ }
            }

            /// The id of what it is good for and how it is done.
            #[must_use]
            pub const fn text(self) -> &'static str {
                match self { $(Self::$kind => concat!("step-", $slug, ".text"),)+ }
            }
        }
    };
}

step_kinds! {
    /// Choose which situation applies (A0, A6).
    ChooseSituation "choose-situation",
    /// Compare the code with the card and enter it again (A2, D4).
    CheckAndRetype "check-and-retype",
    /// Look for the code elsewhere: under the film, in the e-mail, on the receipt (B2).
    FindTheCode "find-the-code",
    /// Clear this site's cookies, which signs out (A4).
    ClearCookies "clear-cookies",
    /// Sign in.
    SignIn "sign-in",
    /// Give the e-mail of an existing or a new account (B3).
    EnterEmail "enter-email",
    /// Redeem once more.
    RedeemAgain "redeem-again",
    /// Wait until the shop has had time to activate the card (A3, A5).
    Wait "wait",
    /// Wait for seconds or minutes, because of too many attempts or maintenance.
    WaitShort "wait-short",
    /// Look into the payment history or the membership page (A1).
    CheckHistory "check-history",
    /// Look at the balance (B10).
    CheckBalance "check-balance",
    /// Use the card on another account (A8).
    UseOtherAccount "use-other-account",
    /// Keep the card for later (A8).
    KeepForLater "keep-for-later",
    /// Keep the code as proof (D5).
    KeepAsProof "keep-as-proof",
    /// Cancel the membership (A7).
    CancelMembership "cancel-membership",
    /// Wait until the membership has ended (A7).
    WaitUntilClosed "wait-until-closed",
    /// Restart the membership with the card (A7).
    RestartWithCard "restart-with-card",
    /// Resume the membership before a date (E6).
    ResumeMembership "resume-membership",
    /// Keep the plan as it is (E1, E3).
    KeepPlan "keep-plan",
    /// Watch the subscription around its renewal (E5).
    WatchRenewal "watch-renewal",
    /// Add another card or a way to pay before the balance ends (B8).
    AddCardOrPayment "add-card-or-payment",
    /// Pass the identity check (C1).
    VerifyIdentity "verify-identity",
    /// Have the check's code sent again (C4, C8).
    ResendCode "resend-code",
    /// Look among promotions and spam (C5).
    CheckSpam "check-spam",
    /// Choose another way to pass the check (C6, C7).
    TryAnotherWay "try-another-way",
    /// Update the phone number of the account (C6).
    UpdatePhone "update-phone",
    /// Reset the password (C10).
    ResetPassword "reset-password",
    /// Secure the account (C11).
    SecureAccount "secure-account",
    /// Update the way to pay (E5).
    UpdatePayment "update-payment",
    /// Contact support (A1, A3, A5, A10).
    ContactSupport "contact-support",
    /// Ask the shop that sold the card; in no source text, so in no ladder unless a program puts it into its own.
    AskRetailer "ask-retailer",
}

impl StepKind {
    /// The kind of this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.slug() == slug)
    }

    /// Whether the typed code is lost with it, so that the card, e-mail or receipt is to be kept first (D5). Where a step looks
    /// something up, the next rung says so itself.
    #[must_use]
    pub const fn loses_the_code(self) -> bool {
        use StepKind::{CancelMembership, ClearCookies, ResetPassword, SignIn, UseOtherAccount, Wait, WaitUntilClosed};
        matches!(
            self,
            ClearCookies | SignIn | Wait | UseOtherAccount | CancelMembership | WaitUntilClosed | ResetPassword
        )
    }

    /// Whether the browser may have forgotten everything after it: its storage is wiped, or a day has passed on another device.
    #[must_use]
    pub const fn may_be_forgotten(self) -> bool {
        matches!(self, Self::ClearCookies | Self::Wait)
    }

    /// Whether what comes of it shows neither in a redemption on this page nor in the account, so that only the customer can say
    /// whether it helped (E7).
    #[must_use]
    pub const fn shows_elsewhere(self) -> bool {
        matches!(self, Self::UseOtherAccount | Self::SecureAccount | Self::ContactSupport | Self::AskRetailer)
    }
}

// Written by hand because the derived form is about 10 kB of wasm for a list of this length.
impl Serialize for StepKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}

impl<'de> Deserialize<'de> for StepKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let slug = String::deserialize(deserializer)?;
        Self::from_slug(&slug).ok_or_else(|| de::Error::custom("unknown step"))
    }
}
