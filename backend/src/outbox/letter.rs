//! What a message is about: its kind, its channel, and the one value in it. Its words are in the language files.

/// A message to a customer. It has no `Debug`, as the value is a secret.
pub enum Letter {
    /// A security code by text message.
    SecurityCodeText {
        /// Six digits.
        code: String,
    },
    /// A security code by e-mail.
    SecurityCodeMail {
        /// Six digits.
        code: String,
    },
    /// Too many wrong answers: a new password is required (C10).
    PasswordReset {
        /// Where to.
        link: String,
    },
    /// Signing in to the account of this address (B3).
    SignIn {
        /// Where to.
        link: String,
    },
    /// Opening an account for this address (B3).
    NewAccount {
        /// Where to.
        link: String,
    },
}

impl Letter {
    /// The kind of those that are counted.
    pub const SECURITY_CODE: &str = "security-code";

    /// What it is counted as.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::SecurityCodeText { .. } | Self::SecurityCodeMail { .. } => Self::SECURITY_CODE,
            Self::PasswordReset { .. } => "password-reset",
            Self::SignIn { .. } | Self::NewAccount { .. } => "sign-in",
        }
    }

    /// How it goes out.
    pub fn channel(&self) -> &'static str {
        if matches!(self, Self::SecurityCodeText { .. }) { "sms" } else { "email" }
    }

    /// Its message in the language files, and the value in it with its name.
    pub(super) fn message(&self) -> (&'static str, (&'static str, &str)) {
        match self {
            Self::SecurityCodeText { code } => ("security-code-text", ("code", code)),
            Self::SecurityCodeMail { code } => ("security-code-mail", ("code", code)),
            Self::PasswordReset { link } => ("password-reset", ("link", link)),
            Self::SignIn { link } => ("sign-in", ("link", link)),
            Self::NewAccount { link } => ("new-account", ("link", link)),
        }
    }
}
