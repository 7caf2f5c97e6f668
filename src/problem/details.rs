//! Reading a problem from a backend's RFC 9457 problem details. Its `title` and `detail` are never looked at: they may be
//! wrong, in another language, or carry the code.

use serde_json::Value;

use super::{Certainty, Problem, ProblemKind, RedeemedInto};
use crate::money::{Currency, Money};
use crate::time::Timestamp;

/// The longest reference or case name that is taken over; longer ones are not references.
const LONGEST_NAME: usize = 64;

/// Reads problem details: the last part of `type` is the slug.
///
/// As RFC 9457 asks, a member of the wrong JSON type is ignored and unknown members are too. A slug that is not in the
/// list gives [`ProblemKind::Unknown`].
///
/// ```
/// use redeemkit::problem::{ProblemKind, read_details};
/// let details = serde_json::json!({ "type": "/problems/expired", "reference": "R-7", "case": 12, "detail": "1K7Q-…" });
/// let problem = read_details(&details);
/// assert_eq!((problem.kind, problem.reference.as_deref(), problem.case), (ProblemKind::Expired, Some("R-7"), None));
/// ```
#[must_use]
pub fn read_details(details: &Value) -> Problem {
    let slug = slug(details).unwrap_or_default();
    let kind = ProblemKind::from_slug(slug).unwrap_or(ProblemKind::Unknown);
    let certainty = match kind {
        ProblemKind::NotRecognised | ProblemKind::NotForThisAccount => Certainty::Withheld,
        ProblemKind::Unknown => Certainty::Inferred,
        _ => Certainty::Known,
    };
    Problem {
        case: name(details, "case"),
        reference: name(details, "reference"),
        redeemed_into: match details.get("redeemed_into").and_then(Value::as_str) {
            Some("this-account") => Some(RedeemedInto::ThisAccount),
            Some("another-account") => Some(RedeemedInto::AnotherAccount),
            _ => None,
        },
        date: details.get("date").and_then(Value::as_str).and_then(Timestamp::parse),
        attempts_left: details.get("attempts_left").and_then(Value::as_u64).and_then(|left| u32::try_from(left).ok()),
        amount: details.get("amount").and_then(Money::read),
        currency: name(details, "currency").and_then(|code| Currency::try_from(code).ok()),
        ..Problem::new(kind, certainty)
    }
}

/// The last part of the `type`.
pub(crate) fn slug(details: &Value) -> Option<&str> {
    details.get("type")?.as_str()?.rsplit('/').next()
}

/// A short name made of characters that cannot do harm where it is shown or stored.
pub(crate) fn name(details: &Value, member: &str) -> Option<String> {
    let name = details.get(member)?.as_str()?;
    let harmless = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.');
    ((1..=LONGEST_NAME).contains(&name.len()) && name.chars().all(harmless)).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn hostile_details_are_a_problem_like_any_other() {
        for details in [
            json!(null),
            json!([]),
            json!({"type": 7}),
            json!({"type": ""}),
            json!({"type": "/problems/EXPIRED"}),
            json!("expired"),
        ] {
            assert_eq!(read_details(&details).kind, ProblemKind::Unknown, "{details}");
        }
        let long = json!({"type": "/problems/region", "reference": "x".repeat(65), "case": "<b>", "retry_after": -1, "date": "soon"});
        assert_eq!(read_details(&long), Problem::new(ProblemKind::Region, Certainty::Known));
    }
}
