//! What a program changes in the ladders: steps that it does not have, and ladders of its own; and what is wrong with them, by
//! field.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::rung::{Next, Rung};
use super::situation::Situation;
use super::step::StepKind;
use super::table::ladder;
use crate::problem::ProblemKind;

/// The most rungs of a ladder and steps of a rung that a customer could be asked to follow.
pub(crate) const MOST: usize = 12;

/// A program's own guidance.
///
/// ```
/// use redeemkit::ladder::{Ladders, StepKind};
/// use redeemkit::problem::ProblemKind;
/// let ladders: Ladders = serde_json::from_str(r#"{
///     "without": ["clear-cookies"],
///     "ladders": { "expired": [{ "steps": ["keep-as-proof", "contact-support"] }] }
/// }"#).unwrap();
/// // The rung that was all about cookies is gone; the next one comes first.
/// assert!(ladders.of(ProblemKind::Technical)[0].has(StepKind::Wait));
/// assert_eq!(ladders.of(ProblemKind::Expired).len(), 1);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ladders {
    /// Steps that this program does not have. A rung that makes no sense without them goes too.
    without: Vec<StepKind>,
    /// Situations that its customers cannot be in, and so are not offered to choose from.
    without_situations: Vec<Situation>,
    /// Ladders in place of the usual ones, by problem.
    ladders: Vec<(ProblemKind, Vec<Rung>)>,
    /// What could not be read, if anything.
    unreadable: Option<Fault>,
}

/// A fault: the field, what is wrong with it, and the remedy.
type Fault = (String, &'static str, &'static str);

// Read by hand from the value, as each fault has a remedy of its own.
impl<'de> Deserialize<'de> for Ladders {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = Self::read(&Value::deserialize(deserializer)?);
        Ok(read.unwrap_or_else(|fault| Self { unreadable: Some(fault), ..Self::default() }))
    }
}

impl Serialize for Ladders {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ladders: Map<String, Value> =
            self.ladders.iter().map(|(kind, rungs)| (kind.slug().to_owned(), serde_json::json!(rungs))).collect();
        let (without, situations) = (&self.without, &self.without_situations);
        serde_json::json!({ "without": without, "without_situations": situations, "ladders": ladders })
            .serialize(serializer)
    }
}

fn object<'a>(value: &'a Value, field: &str, known: &[&str]) -> Result<&'a Map<String, Value>, Fault> {
    let wrong = |field: String, fault| (field, fault, "see the example in the README");
    let members = value.as_object().ok_or_else(|| wrong(field.to_owned(), "it is not an object"))?;
    match members.keys().find(|name| !known.is_empty() && !known.contains(&name.as_str())) {
        Some(name) => {
            Err(wrong(format!("{field}{}{name}", if field.is_empty() { "" } else { "." }), "it is not known"))
        }
        None => Ok(members),
    }
}

fn list<'a>(value: &'a Value, field: &str) -> Result<&'a [Value], Fault> {
    let wrong = || (field.to_owned(), "it is not a list", "write a list in square brackets");
    value.as_array().map(Vec::as_slice).ok_or_else(wrong)
}

fn steps(value: &Value, field: &str) -> Result<Vec<StepKind>, Fault> {
    let step = |(index, value): (usize, &Value)| {
        let wrong =
            || (format!("{field}[{index}]"), "there is no such step", "use the name of a step, such as \"wait\"");
        value.as_str().and_then(StepKind::from_slug).ok_or_else(wrong)
    };
    list(value, field)?.iter().enumerate().map(step).collect()
}

fn situations(value: &Value, field: &str) -> Result<Vec<Situation>, Fault> {
    let situation = |(index, value): (usize, &Value)| {
        let wrong = || {
            let remedy = "use the name of a situation, such as \"discount-lost\"";
            (format!("{field}[{index}]"), "there is no such situation", remedy)
        };
        value.as_str().and_then(Situation::from_slug).ok_or_else(wrong)
    };
    list(value, field)?.iter().enumerate().map(situation).collect()
}

fn rung(value: &Value, field: &str) -> Result<Rung, Fault> {
    let members = object(value, field, &["steps", "one_of", "next"])?;
    let steps = steps(members.get("steps").unwrap_or(&Value::Null), &format!("{field}.steps"))?;
    let one_of = match members.get("one_of") {
        None => false,
        Some(Value::Bool(one_of)) => *one_of,
        Some(_) => return Err((format!("{field}.one_of"), "it is neither true nor false", "write true or false")),
    };
    let unknown = || {
        let remedy =
            "write same-again, entered-correctly, any-again, not-found or chosen; leave it out on the last rung";
        (format!("{field}.next"), "there is no such evidence", remedy)
    };
    let next = match members.get("next") {
        None => Next::Nowhere,
        Some(next) => next.as_str().and_then(Next::from_slug).ok_or_else(unknown)?,
    };
    Ok(Rung { steps: Cow::Owned(steps), one_of, next })
}

impl Ladders {
    fn read(value: &Value) -> Result<Self, Fault> {
        let members = object(value, "", &["without", "without_situations", "ladders"])?;
        let without = members.get("without").map_or(Ok(Vec::new()), |value| steps(value, "without"))?;
        let without_situations = members
            .get("without_situations")
            .map_or(Ok(Vec::new()), |value| situations(value, "without_situations"))?;
        let mut ladders = Vec::new();
        if let Some(value) = members.get("ladders") {
            for (slug, rungs) in object(value, "ladders", &[])? {
                let field = format!("ladders.{slug}");
                let unknown =
                    || (field.clone(), "there is no such problem", "use the name of a problem, such as \"expired\"");
                let kind = ProblemKind::from_slug(slug).ok_or_else(unknown)?;
                let read = |(index, value)| rung(value, &format!("{field}[{index}]"));
                ladders.push((kind, list(rungs, &field)?.iter().enumerate().map(read).collect::<Result<_, _>>()?));
            }
        }
        Ok(Self { without, without_situations, ladders, unreadable: None })
    }

    /// The ladder of a problem in this program; like the usual ones never empty, and it ends at its last rung.
    #[must_use]
    pub fn of(&self, kind: ProblemKind) -> Cow<'_, [Rung]> {
        if let Some((_, own)) = self.ladders.iter().find(|(of, _)| *of == kind) {
            return Cow::Borrowed(own);
        }
        if self.without.is_empty() {
            return Cow::Borrowed(ladder(kind));
        }
        Cow::Owned(ladder(kind).iter().filter_map(|rung| self.left_of(rung)).collect())
    }

    /// Whether this program has a step.
    #[must_use]
    pub fn have(&self, step: StepKind) -> bool {
        !self.without.contains(&step)
    }

    /// The situations that a customer can choose without an error at hand.
    pub fn situations(&self) -> impl Iterator<Item = Situation> {
        Situation::ALL.iter().copied().filter(|situation| !self.without_situations.contains(situation))
    }

    /// What is left of a usual rung; nothing where no evidence could lead on from it any more.
    fn left_of(&self, rung: &Rung) -> Option<Rung> {
        let steps: Vec<StepKind> = rung.steps.iter().copied().filter(|step| !self.without.contains(step)).collect();
        // To sign in and redeem again is what follows a rung's own step, and no rung by itself.
        let follows = |step: &StepKind| matches!(step, StepKind::SignIn | StepKind::RedeemAgain);
        let first = rung.steps.first().copied();
        let leading_is_gone = first.is_some_and(|step| self.without.contains(&step)) && steps.iter().all(follows);
        let left = Rung { steps: Cow::Owned(steps), one_of: rung.one_of, next: rung.next };
        (!leading_is_gone && left.can_lead_on()).then_some(left)
    }

    /// The first fault, as field, fault and remedy.
    pub(crate) fn fault(&self) -> Option<Fault> {
        if self.unreadable.is_some() {
            return self.unreadable.clone();
        }
        let needed = |step: &StepKind| matches!(step, StepKind::ContactSupport | StepKind::RedeemAgain);
        if let Some(index) = self.without.iter().position(needed) {
            let fault = "a customer could be left without anything to do";
            return Some((format!("without[{index}]"), fault, "leave contact-support and redeem-again in"));
        }
        self.ladders.iter().find_map(|(kind, rungs)| {
            let field = format!("ladders.{}", kind.slug());
            let (place, fault, remedy) = fault_of_ladder(rungs)?;
            Some((field + &place, fault, remedy))
        })
    }
}

/// The first fault of a ladder, with its place below the ladder's field.
fn fault_of_ladder(rungs: &[Rung]) -> Option<Fault> {
    let Some((last, others)) = rungs.split_last().filter(|_| rungs.len() <= MOST) else {
        return Some((String::new(), "there must be 1 to 12 rungs", "list what to try, in order"));
    };
    for (index, rung) in rungs.iter().enumerate() {
        if rung.steps.is_empty() || rung.steps.len() > MOST {
            let remedy = "list what the customer is asked to do, such as [\"check-and-retype\"]";
            return Some((format!("[{index}].steps"), "there must be 1 to 12 steps", remedy));
        }
        let asks_shop = rung.steps.iter().position(|step| *step == StepKind::AskRetailer);
        let support = rung.steps.iter().position(|step| *step == StepKind::ContactSupport);
        if asks_shop.is_some_and(|shop| support.is_none_or(|support| shop < support)) {
            let remedy = "put ask-retailer after contact-support, on the last rung";
            return Some((format!("[{index}].steps"), "the shop is asked before support", remedy));
        }
        if !rung.can_lead_on() {
            let remedy = "name evidence that these steps can bring about: not-found needs a step that looks for something, \
                          entered-correctly needs check-and-retype, any-again a wait, chosen needs choose-situation";
            return Some((format!("[{index}].next"), "nothing on this rung leads there", remedy));
        }
    }
    if let Some(index) = others.iter().position(|rung| rung.next == Next::Nowhere) {
        let remedy = "say what leads on, such as \"same-again\"";
        return Some((format!("[{index}].next"), "the rungs after it cannot be reached", remedy));
    }
    if last.next != Next::Nowhere {
        let remedy = "leave next out on the last rung";
        return Some((format!("[{}].next", others.len()), "there is no rung after it", remedy));
    }
    (!last.has(StepKind::ContactSupport)).then(|| {
        let remedy = "end with contact-support";
        (format!("[{}].steps", others.len()), "the ladder does not end with a person", remedy)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ladders(json: &str) -> Ladders {
        serde_json::from_str(json).expect(json)
    }

    #[test]
    fn a_fault_is_named_by_its_field() {
        let support = r#"{ "steps": ["contact-support"] }"#;
        for (json, field) in [
            (r#"{ "without": ["wait", "contact-support"] }"#.to_owned(), "without[1]"),
            (r#"[]"#.to_owned(), ""),
            (r#"{ "luck": 7 }"#.to_owned(), "luck"),
            (r#"{ "without": ["wait", "dance"] }"#.to_owned(), "without[1]"),
            (r#"{ "without_situations": ["unreadable", "dance"] }"#.to_owned(), "without_situations[1]"),
            (r#"{ "ladders": { "unlucky": [] } }"#.to_owned(), "ladders.unlucky"),
            (r#"{ "ladders": { "expired": [{ "steps": [7] }] } }"#.to_owned(), "ladders.expired[0].steps[0]"),
            (
                r#"{ "ladders": { "expired": [{ "steps": [], "next": "luck" }] } }"#.to_owned(),
                "ladders.expired[0].next",
            ),
            (r#"{ "ladders": { "expired": [] } }"#.to_owned(), "ladders.expired"),
            (
                format!(r#"{{ "ladders": {{ "expired": [{{ "steps": [], "next": "same-again" }}, {support}] }} }}"#),
                "ladders.expired[0].steps",
            ),
            (format!(r#"{{ "ladders": {{ "expired": [{support}, {support}] }} }}"#), "ladders.expired[0].next"),
            (
                format!(
                    r#"{{ "ladders": {{ "expired": [{{ "steps": ["sign-in"], "next": "not-found" }}, {support}] }} }}"#
                ),
                "ladders.expired[0].next",
            ),
            (
                r#"{ "ladders": { "expired": [{ "steps": ["contact-support"], "next": "same-again" }] } }"#.to_owned(),
                "ladders.expired[0].next",
            ),
            (
                r#"{ "ladders": { "expired": [{ "steps": ["keep-for-later"] }] } }"#.to_owned(),
                "ladders.expired[0].steps",
            ),
            (
                r#"{ "ladders": { "expired": [{ "steps": ["ask-retailer", "contact-support"] }] } }"#.to_owned(),
                "ladders.expired[0].steps",
            ),
        ] {
            assert_eq!(ladders(&json).fault().map(|fault| fault.0).as_deref(), Some(field), "{json}");
        }
        assert_eq!(Ladders::default().fault(), None);
    }

    #[test]
    fn whichever_step_is_switched_off_every_ladder_still_ends_with_a_person() {
        let needed = [StepKind::ContactSupport, StepKind::RedeemAgain];
        for step in StepKind::ALL.iter().filter(|step| !needed.contains(step)) {
            let ladders = Ladders { without: vec![*step], ..Ladders::default() };
            for kind in ProblemKind::ALL.iter().filter(|kind| **kind != ProblemKind::Offline) {
                let rungs = ladders.of(*kind);
                assert!(rungs.last().is_some_and(|rung| rung.has(StepKind::ContactSupport)), "{step:?}, {kind:?}");
                assert!(rungs.iter().all(|rung| rung.can_lead_on() && !rung.has(*step)), "{step:?}, {kind:?}");
            }
            assert_eq!(ladders.fault(), None, "{step:?}");
        }
    }
}
