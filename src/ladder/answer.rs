//! The answers that only the customer can give.

use super::closed_list::closed_list;

closed_list! {
    /// An answer that only the customer can give.
    Answer, "unknown answer";
    /// The credit is there after all (A1): a good end.
    Found "found",
    /// What was looked for is not there: the credit (A1), or the code (A10).
    NotFound "not-found",
    /// The code was entered exactly as it is printed (A3).
    EnteredCorrectly "entered-correctly",
    /// The account is billed through a partner (A7).
    Partner "partner",
    /// The account is part of a bundle (A8).
    Bundle "bundle",
    /// Neither of the two (A9).
    Neither "neither",
    /// It is solved (E7): a good end.
    Helped "helped",
    /// What was offered did not help (E7).
    DidNotHelp "did-not-help",
}
