//! Links in e-mails: following one proves that one reads the mail of an address. It signs in, and makes the account where there is
//! none (B3), or it ends all sessions of an account and lifts its lock (C10). Each is good once, for half an hour.

pub mod asking;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::AppendHeaders;
use redeemkit::problem::ProblemKind;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::backend::Backend;
use crate::client_address::ClientAddress;
use crate::database::accounts::{self, Account};
use crate::database::identities::{self, Identity};
use crate::database::mailed_links::{self, MailedLink};
use crate::database::{Write, sessions};
use crate::fault::Fault;
use crate::problem_details::{ProblemDetails, Refusal};
use crate::random;
use crate::request_body::{JsonBody, member};
use crate::secrets::{hash, hexadecimal};
use crate::session;

/// How long a link can be followed, in seconds.
const FOLLOWED_FOR: u32 = 30 * 60;

/// What a link is for.
#[derive(Clone, Copy, Debug)]
pub enum Purpose<'a> {
    /// A new password for this account.
    Reset {
        /// The account.
        account: &'a str,
    },
    /// Signing in whoever reads the mail of this address.
    SignIn {
        /// The address, in small letters.
        email: &'a str,
        /// The idempotency key of the redemption that asks for it.
        key: &'a str,
        /// Where the customer's request came from.
        address: &'a ClientAddress,
    },
}

/// Makes a link. Its token stands in the fragment, which no server and no referrer sees.
pub async fn make(backend: &Backend, write: &mut Write, purpose: Purpose<'_>) -> Result<String, Refusal> {
    let token = hexadecimal(&random::secret()?);
    let now = backend.clock.now();
    let (account, email, key, address) = match purpose {
        Purpose::Reset { account } => (Some(account), None, None, None),
        Purpose::SignIn { email, key, address } => (None, Some(email), Some(key), Some(address.0.to_vec())),
    };
    let [account, email, key] = [account, email, key].map(|text| text.map(str::to_owned));
    let expires_at = now.plus_seconds(FOLLOWED_FOR).milliseconds();
    let link = MailedLink { account, email, key, address, made_at: now.milliseconds(), expires_at };
    mailed_links::add(write, &hash(token.as_bytes()), &link).await?;
    Ok(format!("{}/mailed-link.html#{token}", backend.public_url))
}

/// The token of a link.
#[derive(Deserialize, ToSchema)]
pub struct Follow {
    #[schema(value_type = String)]
    token: Option<String>,
}

/// What following a link did.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Signed in; the page with the code goes on.
    SignedIn,
    /// All sessions are ended and the lock is lifted; who owns the account signs in and redeems again.
    Reset,
}

/// What following a link did.
#[derive(Debug, Serialize, ToSchema)]
pub struct Followed {
    effect: Effect,
}

/// Follows a link. It takes the press of a button: programs that look through mail follow links by themselves.
#[utoipa::path(post, path = "/mailed-links", tag = "session", request_body = Follow, responses(
    (status = 200, description = "Done; where it signs in, the session cookie is set", body = Followed),
    (status = 410, description = "`unknown-link`: used, too old, or never sent", body = ProblemDetails, content_type = "application/problem+json"),
))]
pub async fn follow(
    State(backend): State<Backend>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<Follow>,
) -> Result<(AppendHeaders<[(header::HeaderName, String); 1]>, Json<Followed>), Refusal> {
    let token = member(body.token, "token")?;
    let now = backend.clock.now().milliseconds();
    let mut write = backend.database.write().await?;
    let link = mailed_links::take(&mut write, &hash(token.as_bytes()), now).await?.ok_or(Fault::UnknownLink)?;
    let (cookie, effect) = match (&link.account, &link.email) {
        (Some(account), _) => {
            sessions::end_all(&mut write, account).await?;
            identities::judged(&mut write, account, 0, false).await?;
            (session::no_cookie(&backend), Effect::Reset)
        }
        (None, Some(email)) => {
            let account = match identities::with_email(&mut *write, email).await? {
                Some(account) => account,
                None => open_account(&mut write, email).await?,
            };
            (session::begin(&backend, &mut write, &headers, &account).await?, Effect::SignedIn)
        }
        (None, None) => return Err(ProblemKind::Technical.into()),
    };
    write.commit().await?;
    Ok((AppendHeaders([(header::SET_COOKIE, cookie)]), Json(Followed { effect })))
}

/// A new account, paid by nothing yet but the card that is to be redeemed. Its currency and country are the demo's: a real
/// service asks for them.
async fn open_account(write: &mut Write, email: &str) -> Result<String, Refusal> {
    let [currency, country, time_zone, billing, plan, interval] =
        ["EUR", "CZ", "Europe/Prague", "direct", "Standard", "month"].map(str::to_owned);
    let reference = random::account_reference()?;
    let label = email.to_owned();
    let account = Account {
        reference: reference.clone(),
        label,
        currency,
        country,
        time_zone,
        billing,
        tells_billing: true,
        plan,
        interval,
        price: 12_50,
        ..Account::default()
    };
    accounts::add(write, &account).await?;
    let identity = Identity { account: reference.clone(), email: Some(email.to_owned()), ..Identity::default() };
    identities::add(write, &identity).await?;
    Ok(reference)
}
