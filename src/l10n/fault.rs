//! What is wrong with the words of a language, told to its developer. A customer reads the next language instead.

/// A message of a language that is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageFault {
    /// The tag of the language.
    pub language: &'static str,
    /// `message` or `message.attribute`; empty where no id can be read.
    pub id: String,
    /// What is wrong with it.
    pub reason: Reason,
}

/// Why a message is not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its lines are not Fluent.
    Unreadable,
    /// There is no such message in English.
    Unknown,
    /// It has no words.
    Missing,
    /// It shows a value that it is not given.
    Value,
    /// It refers to something that is not there, to itself, or to very much.
    Reference,
    /// It calls a function or sets an option that is not allowed, or with a value of another kind.
    Function,
    /// It has characters that turn or hide what stands around them, or markup.
    Characters,
    /// It is longer than any message.
    TooLong,
}

impl Reason {
    /// What is wrong, and what a developer can do about it. Neither repeats anything of the words.
    #[must_use]
    pub const fn told(self) -> (&'static str, &'static str) {
        match self {
            Self::Unreadable => {
                ("it is not Fluent", "look for a brace that is not closed or a variant without its *default")
            }
            Self::Unknown => ("redeemkit has no such message", "compare the id with locales/en.ftl of this version"),
            Self::Missing => ("it has no words", "add it as locales/en.ftl has it, with each attribute"),
            Self::Value => ("it shows a value that it is not given", "use the variables that locales/en.ftl has there"),
            Self::Reference => {
                ("it refers to what is not there, or to itself", "write the words out, or add what it refers to")
            }
            Self::Function => (
                "it calls a function that is not allowed",
                "use a function and options that CONTRIBUTING lists, on a value of their kind",
            ),
            Self::Characters => {
                ("it has control characters or HTML", "write words alone; values are kept apart without marks")
            }
            Self::TooLong => ("it is too long", "say it in a sentence or two"),
        }
    }
}
