//! What a change of the membership does to the account's benefits (E1 to E6): said before the change, and only as far as
//! the texts or the backend go. Of upgrades, of yearly to monthly and of undoing a downgrade they say nothing.

use super::{Account, Benefit, Interval};
use crate::date::Date;
use crate::program::{BenefitRules, Change};

/// What a change does to benefits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Risk {
    /// The change.
    pub change: Change,
    /// The names of the benefits it is about; never empty.
    pub benefits: Vec<String>,
    /// What becomes of them.
    pub fate: Fate,
}

/// What becomes of benefits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// They would be lost, on this day where a text or the backend gives one.
    Ends(Option<Date>),
    /// They would be lost unless the membership is renewed, up to and including this day where the backend gives one (E6).
    EndsUnlessRenewed(Option<Date>),
    /// They are kept by renewing up to and including this day (E6).
    KeptUntil(Date),
    /// They are lost, and the change does not bring them back (E4).
    Lost,
}

impl Account {
    /// What a change does to the account's benefits; none where nothing is known to be lost or kept by it.
    ///
    /// ```
    /// use redeemkit::account::{Account, Fate};
    /// use redeemkit::{date::Date, program::{BenefitRules, Change}};
    /// // E2: joined on 1 June, downgraded on 15 June, effective on 1 July.
    /// let account = Account::read(&serde_json::json!({
    ///     "reference": "acc-1", "label": "eva@example.com", "interval": "month", "period_end": "2026-06-30",
    ///     "benefits": [{ "id": "half-price", "name": "Half price", "discount": true }],
    /// })).unwrap();
    /// let today = Date::parse("2026-06-15").unwrap();
    /// let risk = account.risk(Change::Downgrade, &BenefitRules::default(), today).unwrap();
    /// assert_eq!(risk.fate, Fate::Ends(Date::parse("2026-07-01")));
    /// ```
    #[must_use]
    pub fn risk(&self, change: Change, rules: &BenefitRules, today: Date) -> Option<Risk> {
        if change != Change::Renew && (self.cancelled || !rules.lost_by.contains(&change)) {
            return None;
        }
        let active = |benefit: &&Benefit| !benefit.lost;
        let discounts = |fate| Risk::of(change, self.benefits.iter().filter(|one| one.discount).filter(active), fate);
        let ended = |benefit: &&Benefit| !rules.kept_on_cancelling.contains(&benefit.id);
        let all = |fate| Risk::of(change, self.benefits.iter().filter(ended).filter(active), fate);
        let last = self.period_end.filter(|day| *day >= today);
        match (change, last) {
            // The change takes effect where the last billing period has ended (E1, E2).
            (Change::Downgrade, _) => discounts(Fate::Ends(last.map(|day| day.plus_days(1)))),
            (Change::Yearly, _) if self.interval != Some(Interval::Month) => None,
            (Change::Yearly | Change::FailedPayment, _) => discounts(Fate::Ends(None)),
            (Change::Cancel, _) => all(Fate::EndsUnlessRenewed(last)),
            (Change::Renew, Some(last)) if self.cancelled => all(Fate::KeptUntil(last)).or_else(|| self.lost(change)),
            (Change::Renew, _) => self.lost(change),
        }
    }

    /// What the account has lost already; no change brings it back as far as the texts say.
    fn lost(&self, change: Change) -> Option<Risk> {
        Risk::of(change, self.benefits.iter().filter(|benefit| benefit.lost), Fate::Lost)
    }
}

impl Risk {
    fn of<'a>(change: Change, benefits: impl Iterator<Item = &'a Benefit>, fate: Fate) -> Option<Self> {
        let benefits: Vec<String> = benefits.map(|benefit| benefit.name.clone()).collect();
        (!benefits.is_empty()).then_some(Self { change, benefits, fate })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const HALF: &str = "Half price";
    const EARLY: &str = "Early access";

    fn risk(change: Change, members: &Value) -> Option<Risk> {
        let mut body = json!({
            "reference": "a", "label": "a@example.com", "interval": "month", "period_end": "2026-06-30",
            "benefits": [{ "id": "half", "name": HALF, "discount": true }, { "id": "early", "name": EARLY }],
        });
        body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        Account::read(&body).unwrap().risk(change, &BenefitRules::default(), date("2026-06-15"))
    }

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn told(change: Change, members: &Value) -> Option<(Vec<String>, Fate)> {
        risk(change, members).map(|risk| (risk.benefits, risk.fate))
    }

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn each_change_loses_what_its_text_says_and_no_more() {
        let none = json!({});
        assert_eq!(told(Change::Downgrade, &none), Some((names(&[HALF]), Fate::Ends(Some(date("2026-07-01"))))));
        assert_eq!(told(Change::Yearly, &none), Some((names(&[HALF]), Fate::Ends(None))));
        assert_eq!(told(Change::FailedPayment, &none), Some((names(&[HALF]), Fate::Ends(None))));
        assert_eq!(
            told(Change::Cancel, &none),
            Some((names(&[HALF, EARLY]), Fate::EndsUnlessRenewed(Some(date("2026-06-30")))))
        );
        assert_eq!(told(Change::Renew, &none), None, "nothing is cancelled");
    }

    #[test]
    fn nothing_is_claimed_where_the_texts_are_silent() {
        assert_eq!(told(Change::Yearly, &json!({ "interval": "year" })), None, "yearly to monthly is in no text");
        assert_eq!(told(Change::Yearly, &json!({ "interval": null })), None);
        assert_eq!(
            told(Change::Downgrade, &json!({ "period_end": null })).map(|(_, fate)| fate),
            Some(Fate::Ends(None)),
            "no date by guesswork"
        );
        assert_eq!(
            told(Change::Cancel, &json!({ "period_end": "2026-06-14" })).map(|(_, fate)| fate),
            Some(Fate::EndsUnlessRenewed(None))
        );
        for change in [Change::Downgrade, Change::Yearly, Change::Cancel, Change::Renew, Change::FailedPayment] {
            assert_eq!(told(change, &json!({ "benefits": [] })), None);
        }
    }

    #[test]
    fn renewing_in_time_keeps_and_renewing_brings_nothing_back() {
        let lost =
            json!({ "cancelled": true, "benefits": [{ "id": "half", "name": HALF, "discount": true, "lost": true }] });
        assert_eq!(
            told(Change::Renew, &json!({ "cancelled": true })),
            Some((names(&[HALF, EARLY]), Fate::KeptUntil(date("2026-06-30"))))
        );
        assert_eq!(
            told(Change::Renew, &json!({ "cancelled": true, "period_end": "2026-06-14" })),
            None,
            "the backend still lists them"
        );
        assert_eq!(told(Change::Renew, &lost), Some((names(&[HALF]), Fate::Lost)));
        assert_eq!(told(Change::Cancel, &lost), None);
    }

    #[test]
    fn a_program_says_what_its_own_rules_are() {
        let account = Account::read(
            &json!({ "reference": "a", "label": "a", "benefits": [{ "id": "half", "name": HALF, "discount": true }] }),
        )
        .unwrap();
        let kept = BenefitRules { kept_on_cancelling: names(&["half"]), ..BenefitRules::default() };
        assert_eq!(account.risk(Change::Cancel, &kept, date("2026-06-15")), None);
        assert!(account.risk(Change::Downgrade, &kept, date("2026-06-15")).is_some());
        let harmless = BenefitRules { lost_by: Vec::new(), ..BenefitRules::default() };
        assert_eq!(account.risk(Change::Downgrade, &harmless, date("2026-06-15")), None);
    }
}
