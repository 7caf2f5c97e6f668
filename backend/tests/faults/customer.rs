//! What a customer does on a page: presses, presses again, reloads, changes the account, goes away and comes back. Every
//! choice is drawn from the story's seed; what should come of it is not said here.

use std::pin::Pin;
use std::time::Duration;

use redeemkit::client::{Action, Input, State};
use redeemkit::problem::ProblemKind;

use crate::chance::Chance;
use crate::page::{Page, name};

/// After so many turns a page has lost its way.
const MOST_TURNS: usize = 600;
/// The accounts that somebody may sign in to meanwhile.
const ACCOUNTS: [&str; 4] = ["acc-anna", "acc-bo", "acc-ida", "acc-pia"];

/// A customer who wants one card on one account.
pub struct Customer {
    pub chance: Chance,
    pub account: &'static str,
    pub code: String,
    /// How often this customer still interrupts.
    pub interrupts: usize,
    /// How often this customer still presses the button by intent.
    pub presses: usize,
    /// Whether this customer goes away after the interruptions, and never looks again.
    pub leaves: bool,
}

/// What a customer does until the page has come to rest.
pub type Conduct = Pin<Box<dyn Future<Output = Result<(), String>> + Send>>;

impl Customer {
    /// Redeems on a page, until it rests; an error says where it got stuck.
    pub fn redeems(mut self, mut page: Page) -> Conduct {
        Box::pin(async move {
            if self.chance.percent(85) {
                // Most customers read the page before they press; the others press before it is known who is signed in.
                page.takes_answer().await;
            }
            self.press(&mut page);
            let mut copies = Vec::new();
            let ended = self.until_rest(&mut page, &mut copies).await;
            for copy in copies {
                copy.await.map_err(|error| error.to_string())??;
            }
            ended.map_err(|stuck| format!("{}: {stuck}", page.name))
        })
    }

    fn press(&mut self, page: &mut Page) {
        self.presses = self.presses.saturating_sub(1);
        let mut random = [0; 16];
        random[..8].copy_from_slice(&self.chance.number().to_le_bytes());
        random[8..].copy_from_slice(&self.chance.number().to_le_bytes());
        page.redeems(&self.code, random);
    }

    async fn until_rest(
        &mut self,
        page: &mut Page,
        copies: &mut Vec<tokio::task::JoinHandle<Result<(), String>>>,
    ) -> Result<(), String> {
        for _ in 0..MOST_TURNS {
            page.hears_of_other_tabs();
            if self.interrupts > 0 && self.chance.percent(35) {
                self.interrupts -= 1;
                self.interrupt(page, copies).await;
                if self.leaves && self.interrupts == 0 {
                    page.record.add(|recorded| recorded.left.extend(page.unsettled_key()));
                    return Ok(());
                }
            } else if page.waits_for_answers() {
                page.takes_answer().await;
            } else if !page.browser.kept().online {
                let later = page.browser.kept().now.plus_seconds(5);
                page.browser.keep(|kept| (kept.online, kept.now) = (true, kept.now.max(later)));
                page.takes(Input::Connection { online: true });
            } else if rests(page) {
                if self.presses == 0 || !self.chance.percent(60) {
                    return Ok(());
                }
                self.try_again(page).await;
            } else if !page.sleeps() {
                self.help_on(page).await?;
            }
        }
        Err(format!("did not come to rest, is {}", name(page.redemption.state())))
    }

    /// Something comes in between, often while a request is under way.
    async fn interrupt(&mut self, page: &mut Page, copies: &mut Vec<tokio::task::JoinHandle<Result<(), String>>>) {
        tokio::time::sleep(Duration::from_millis(self.chance.below(5) as u64)).await;
        page.record.add(|recorded| recorded.interruptions += 1);
        match self.chance.below(9) {
            0..=2 => page.load(),
            3 => self.press(page),
            4 => {
                let other = self.chance.one_of(&ACCOUNTS).copied().unwrap_or(self.account);
                page.record.trace(format!("{}: {other} signs in elsewhere", page.name));
                page.browser.sign_in(other).await;
                if self.chance.percent(50) {
                    page.takes(Input::AccountMayHaveChanged);
                }
            }
            5 => {
                page.record.trace(format!("{}: signs out elsewhere", page.name));
                page.browser.sign_out().await;
                if self.chance.percent(50) {
                    page.takes(Input::AccountMayHaveChanged);
                }
            }
            6 => {
                let chance = Chance::seeded(self.chance.number());
                let (account, code) = (self.account, self.code.clone());
                let beside = Self { chance, account, code, interrupts: 0, presses: 0, leaves: false };
                copies.push(tokio::spawn(beside.looks_on(page.copy())));
            }
            7 => {
                page.browser.keep(|kept| kept.online = false);
                page.takes(Input::Connection { online: false });
            }
            _ => page.takes(Input::Acted(Action::AskAgain)),
        }
    }

    /// Looks at a copied tab until it rests.
    fn looks_on(mut self, mut page: Page) -> Conduct {
        Box::pin(async move {
            let ended = self.until_rest(&mut page, &mut Vec::new()).await;
            ended.map_err(|stuck| format!("{}: {stuck}", page.name))
        })
    }

    /// Presses again after an end, perhaps after what the guidance advises.
    async fn try_again(&mut self, page: &mut Page) {
        if let State::Refused { problem, .. } = page.redemption.state() {
            let signed_out = matches!(problem.kind, ProblemKind::NotSignedIn | ProblemKind::AccountChanged);
            if problem.kind == ProblemKind::Technical && self.chance.percent(30) {
                page.takes(Input::Acted(Action::ClearCookies));
                page.takes_answer().await;
            }
            if signed_out || page.redemption.session().account().is_none() {
                self.sign_in(page, self.account).await;
            }
        }
        self.press(page);
    }

    /// The page waits for something that only the customer can do: sign in to the account of the attempt.
    async fn help_on(&mut self, page: &mut Page) -> Result<(), String> {
        let account = match page.redemption.state() {
            State::Unsettled { attempt, .. } => attempt.account.clone(),
            stuck => return Err(format!("stuck in {}", name(stuck))),
        };
        self.sign_in(page, &account).await;
        Ok(())
    }

    async fn sign_in(&self, page: &mut Page, account: &str) {
        page.record.trace(format!("{}: signs in as {account}", page.name));
        page.browser.sign_in(account).await;
        page.takes(Input::AccountMayHaveChanged);
        page.takes_answer().await;
    }
}

/// Whether the page has nothing more to do by itself.
fn rests(page: &Page) -> bool {
    matches!(page.redemption.state(), State::Ready(_) | State::Refused { .. } | State::Redeemed(_))
}
