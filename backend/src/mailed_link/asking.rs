//! Redeeming without a session (B3): who has typed a code gives an e-mail address, and a link goes there. The code stays in the page
//! meanwhile. Whether an account has that address shows in nothing that is answered, and the work is the same.

use redeemkit::problem::ProblemKind;
use serde::Serialize;
use utoipa::ToSchema;

use super::{FOLLOWED_FOR, Purpose, make};
use crate::backend::Backend;
use crate::client_address::ClientAddress;
use crate::database::{identities, mailed_links};
use crate::email_address;
use crate::fault::Fault;
use crate::outbox::{self, AcceptedLanguage, Letter};
use crate::problem_details::Refusal;

/// Seconds between two mails of one redemption to one address.
const BETWEEN_MAILS: u32 = 30;
/// Mails that one address gets within an hour.
const MOST_TO_ADDRESS: usize = 5;
/// Mails that one client asks for within an hour.
const MOST_FROM_CLIENT: usize = 20;
const HOUR: i64 = 60 * 60 * 1_000;

/// That a mail is on its way.
#[derive(Debug, Serialize, ToSchema)]
pub struct MailSent {
    /// Always `mail-sent`.
    state: &'static str,
    /// Seconds that the link can be followed.
    expires_in: u32,
    /// Seconds until another mail can be asked for.
    resend_in: u32,
    /// Whether this speaks of the mail of a moment ago, and no further one was sent.
    repeated: bool,
}

/// Sends a link to an address, unless the same redemption did so a moment ago.
pub async fn send_link(
    backend: &Backend,
    address: &ClientAddress,
    key: &str,
    email: &str,
    language: &AcceptedLanguage,
) -> Result<MailSent, Refusal> {
    if !email_address::is_readable(email) {
        return Err(Refusal::from(Fault::EmailUnreadable).with_field("email"));
    }
    let email = email.to_lowercase();
    let now = backend.clock.now().milliseconds();
    let mut write = backend.database.write().await?;
    let lately = mailed_links::to_email(&mut *write, &email, now - HOUR).await?;
    let between = i64::from(BETWEEN_MAILS) * 1_000;
    if let Some((at, _)) = lately.iter().find(|(at, asked_by)| asked_by == key && at + between > now) {
        return Ok(mail_sent(now - at, true));
    }
    let asked = mailed_links::asked_from(&mut *write, &address.0, now - HOUR).await?;
    let to_address = lately.get(MOST_TO_ADDRESS - 1).map(|(at, _)| *at);
    if let Some(oldest) = to_address.max(asked.get(MOST_FROM_CLIENT - 1).copied()) {
        let seconds = u32::try_from((oldest + HOUR - now + 999) / 1_000).unwrap_or(u32::MAX);
        return Err(Refusal::from(ProblemKind::RateLimited).with_retry_after(seconds));
    }
    let known = identities::with_email(&mut *write, &email).await?;
    let link = make(backend, &mut write, Purpose::SignIn { email: &email, key, address }).await?;
    let letter = if known.is_some() { Letter::SignIn { link } } else { Letter::NewAccount { link } };
    outbox::write(backend, &mut write, known.as_deref(), &email, &letter, language).await?;
    write.commit().await?;
    Ok(mail_sent(0, false))
}

/// What is answered so many milliseconds after the mail was sent.
fn mail_sent(ago: i64, repeated: bool) -> MailSent {
    let ago = u32::try_from(ago / 1_000).unwrap_or(0);
    let left = |of: u32| of.saturating_sub(ago);
    MailSent { state: "mail-sent", expires_in: left(FOLLOWED_FOR), resend_in: left(BETWEEN_MAILS), repeated }
}
