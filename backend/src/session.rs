//! Who is signed in: the session cookie, signing in to demo accounts, signing out and clearing cookies.

use axum::Json;
use axum::extract::{FromRequestParts, OptionalFromRequestParts, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse};
use redeemkit::problem::ProblemKind;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::account::AccountView;
use crate::backend::Backend;
use crate::database::accounts::{self, Account};
use crate::database::{Write, sessions};
use crate::demo;
use crate::fault::Fault;
use crate::problem_details::{ProblemDetails, Refusal};
use crate::random;
use crate::request_body::{JsonBody, member};
use crate::secrets::{Stamp, hash, hexadecimal};

const COOKIE: &str = "session";
const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");
/// How long a session lasts, in seconds: 30 days.
const LIFETIME: i64 = 30 * 24 * 60 * 60;

/// A signed-in customer. A handler that asks for it before the body answers 401 before it looks at a code.
#[derive(Clone, Debug)]
pub struct Session {
    /// The account.
    pub account: Account,
    /// When the session began, in milliseconds since 1970.
    pub begun_at: i64,
}

impl FromRequestParts<Backend> for Session {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, backend: &Backend) -> Result<Self, Self::Rejection> {
        let token_hash = token_hash(&parts.headers).ok_or(ProblemKind::NotSignedIn)?;
        let oldest = backend.clock.now().milliseconds() - LIFETIME * 1_000;
        let found = sessions::find(backend.database.read(), &token_hash, oldest).await?;
        let (reference, begun_at) = found.ok_or(ProblemKind::NotSignedIn)?;
        let account = accounts::find(backend.database.read(), &reference).await?.ok_or(ProblemKind::NotSignedIn)?;
        Ok(Self { account, begun_at })
    }
}

/// For calls that also go without a session: none is no refusal there, a database that fails is.
impl OptionalFromRequestParts<Backend> for Session {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, backend: &Backend) -> Result<Option<Self>, Self::Rejection> {
        match <Self as FromRequestParts<Backend>>::from_request_parts(parts, backend).await {
            Ok(session) => Ok(Some(session)),
            Err(refusal) if refusal.problem_kind() == Some(ProblemKind::NotSignedIn) => Ok(None),
            Err(refusal) => Err(refusal),
        }
    }
}

/// The hash of the token that the browser sent. The token is random enough for a plain hash, and only that is stored.
fn token_hash(headers: &HeaderMap) -> Option<Stamp> {
    let pairs =
        headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).flat_map(|all| all.split(';'));
    let token = pairs
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(name, value)| (name == COOKIE).then_some(value))?;
    (token.len() == 64).then(|| hash(token.as_bytes()))
}

/// The cookie. `Lax` keeps it out of other sites' posts. `Secure` is left to the settings, for on plain http WebKit drops
/// such a cookie even on localhost.
fn cookie(token: &str, seconds: i64, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}")
}

/// Which account to sign in to.
#[derive(Deserialize, ToSchema)]
pub struct SignIn {
    #[schema(value_type = String, example = "acc-anna")]
    account: Option<String>,
}

/// Signs in to a demo account.
#[utoipa::path(post, path = "/session", tag = "session", request_body = SignIn, responses(
    (status = 201, description = "Signed in; the session cookie is set", body = AccountView),
    (status = 404, description = "`unknown-account`, as is every account without --demo", body = ProblemDetails, content_type = "application/problem+json"),
))]
pub async fn sign_in(
    State(backend): State<Backend>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<SignIn>,
) -> Result<impl IntoResponse, Refusal> {
    let reference = member(body.account, "account")?;
    if !(backend.demo && demo::has_account(&reference)) {
        return Err(Fault::UnknownAccount.into());
    }
    let account = accounts::find(backend.database.read(), &reference).await?.ok_or(Fault::UnknownAccount)?;
    let mut write = backend.database.write().await?;
    let cookie = begin(&backend, &mut write, &headers, &reference).await?;
    write.commit().await?;
    let cookie = [(header::SET_COOKIE, cookie)];
    Ok((StatusCode::CREATED, AppendHeaders(cookie), Json(AccountView::show(&backend, account).await?)))
}

/// Begins a session of this account and gives its cookie.
pub async fn begin(
    backend: &Backend,
    write: &mut Write,
    headers: &HeaderMap,
    account: &str,
) -> Result<String, Refusal> {
    let token = hexadecimal(&random::secret()?);
    // A new sign-in never goes on with a token that the browser had before: somebody else may have put it there.
    if let Some(former) = token_hash(headers) {
        sessions::end(write, &former).await?;
    }
    sessions::begin(write, &hash(token.as_bytes()), account, backend.clock.now().milliseconds()).await?;
    Ok(cookie(&token, LIFETIME, backend.secure_cookies))
}

/// The cookie that takes the session's away.
pub fn no_cookie(backend: &Backend) -> String {
    cookie("", 0, backend.secure_cookies)
}

/// Signs out.
#[utoipa::path(delete, path = "/session", tag = "session", responses((status = 204, description = "Signed out; the cookie is gone")))]
pub async fn sign_out(State(backend): State<Backend>, headers: HeaderMap) -> Result<impl IntoResponse, Refusal> {
    end(&backend, &headers, false).await?;
    Ok((StatusCode::NO_CONTENT, AppendHeaders([(header::SET_COOKIE, no_cookie(&backend))])))
}

/// Clears this site's cookies, which signs out: fact A4 as one button. A page's own script could not, as it never sees
/// an `HttpOnly` cookie.
#[utoipa::path(post, path = "/clear-cookies", tag = "session", responses((status = 204, description = "`Clear-Site-Data: \"cookies\"`")))]
pub async fn clear_cookies(State(backend): State<Backend>, headers: HeaderMap) -> Result<impl IntoResponse, Refusal> {
    end(&backend, &headers, true).await?;
    Ok((
        StatusCode::NO_CONTENT,
        // The second header is for where the first is not heard: plain http on anything but localhost.
        AppendHeaders([
            (CLEAR_SITE_DATA, HeaderValue::from_static("\"cookies\"")),
            (header::SET_COOKIE, HeaderValue::try_from(no_cookie(&backend)).unwrap_or(HeaderValue::from_static(""))),
        ]),
    ))
}

/// Ends the session, if there is one, and records whether its owner cleared cookies.
async fn end(backend: &Backend, headers: &HeaderMap, cleared: bool) -> Result<(), Refusal> {
    let Some(token_hash) = token_hash(headers) else {
        return Ok(());
    };
    let mut write = backend.database.write().await?;
    let now = backend.clock.now().milliseconds();
    if let (true, Some((account, _))) =
        (cleared, sessions::find(&mut *write, &token_hash, now - LIFETIME * 1_000).await?)
    {
        accounts::cookies_cleared(&mut write, &account, now).await?;
    }
    sessions::end(&mut write, &token_hash).await?;
    Ok(write.commit().await?)
}
