//! The three calls of a check: beginning it in a way, answering, and asking for another message. A browser repeats a POST by
//! itself, so a copy of each changes nothing.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use redeemkit::problem::ProblemKind;
use redeemkit::time::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    BETWEEN_MESSAGES, CODE_COUNTS, MOST_MESSAGES, MOST_PER_HOUR, MOST_WRONG, Method, Offer, Way, payment_proof,
    security_code,
};
use crate::backend::Backend;
use crate::database::attempts::{self, Name};
use crate::database::identities::{self, Identity};
use crate::database::identity_checks::{self, IdentityCheck};
use crate::database::{Write, outbox as rows};
use crate::fault::Fault;
use crate::mailed_link::{self, Purpose};
use crate::outbox::{self, AcceptedLanguage, Letter};
use crate::problem_details::{ProblemDetails, Refusal};
use crate::random;
use crate::redemption::still_signed_in;
use crate::request_body::{JsonBody, member};
use crate::session::Session;

const HOUR: i64 = 60 * 60 * 1_000;
/// Bytes of a digest.
const STAMP: usize = 32;

/// Which redemption is to be checked, and how.
#[derive(Debug, Deserialize, ToSchema)]
pub struct CheckRequest {
    /// The idempotency key of the redemption.
    #[schema(value_type = String)]
    key: Option<String>,
    /// The reference of the account that the page showed.
    #[schema(value_type = String, example = "acc-anna")]
    account: Option<String>,
    /// The way.
    #[schema(value_type = Method)]
    method: Option<Method>,
}

/// A check that waits for an answer.
#[derive(Debug, Serialize, ToSchema)]
pub struct Begun {
    /// Its name.
    #[schema(example = "C-7K2M9QXT")]
    id: String,
    /// How, and where the message went.
    #[serde(flatten)]
    way: Way,
    /// Seconds that the code counts.
    expires_in: u32,
    /// Seconds until another message can be asked for; none where no more are sent in this way.
    resend_in: Option<u32>,
    /// Wrong answers that are left, in all ways together.
    answers_left: u32,
}

/// An answer: the code, or the proof of the host's payment form. It has no `Debug`, as both are secret.
#[derive(Deserialize, ToSchema)]
pub struct Answer {
    /// Six digits.
    answer: Option<String>,
    /// What the payment form gave.
    proof: Option<String>,
}

/// That a check is passed.
#[derive(Debug, Serialize, ToSchema)]
pub struct Passed {
    /// Always `passed`.
    state: &'static str,
}

/// Begins the check of a redemption in one way, which ends the way that was open. A copy sends no second message.
#[utoipa::path(post, path = "/identity-checks", tag = "identity check", security(("session" = [])), request_body = CheckRequest, responses(
    (status = 201, description = "The message is on its way, or the payment form is waited for", body = Begun),
    (status = 200, description = "It is open already", body = Begun),
    (status = 401, description = "`not-signed-in`", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 403, description = "`check-locked`", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 404, description = "`unknown-attempt`: no redemption under this key waits for a check", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 409, description = "`account-changed`, `withdrawn`, `check-passed`", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 422, description = "`method-unavailable`", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 429, description = "`resend-limit`: no more messages in this way; `rate-limited`: too many messages to this account", body = ProblemDetails, content_type = "application/problem+json"),
))]
pub async fn begin(
    State(backend): State<Backend>,
    session: Session,
    language: AcceptedLanguage,
    JsonBody(request): JsonBody<CheckRequest>,
) -> Result<(StatusCode, Json<Begun>), Refusal> {
    let (key, method) = (member(request.key, "key")?, member(request.method, "method")?);
    still_signed_in(&session, &member(request.account, "account")?)?;
    let account = &session.account.reference;
    let mut write = backend.database.write().await?;
    let attempt = attempts::find(&mut *write, Name { account, key: &key }).await?.ok_or(Fault::UnknownAttempt)?;
    match attempt.state.as_str() {
        "open" => {}
        "withdrawn" => return Err(Fault::Withdrawn.into()),
        _ => return Err(Fault::UnknownAttempt.into()),
    }
    let check = identity_checks::of_redemption(&mut *write, account, &key).await?.ok_or(Fault::UnknownAttempt)?;
    let mut open = Open::of(&backend, write, check).await?;
    let way = Offer::of(&open.identity).way(method).ok_or(Fault::MethodUnavailable)?;
    if open.check.method.as_deref() == Some(method.slug()) {
        return Ok((StatusCode::OK, Json(open.begun(way)?)));
    }
    open.check.method = Some(method.slug().to_owned());
    open.check.id = Some(random::check_reference()?);
    open.send(&way, &language).await?;
    let begun = open.begun(way)?;
    open.write.commit().await?;
    Ok((StatusCode::CREATED, Json(begun)))
}

/// Answers a check. The same wrong answer a second time is a copy, and costs nothing.
#[utoipa::path(post, path = "/identity-checks/{id}/answer", tag = "identity check", security(("session" = [])), params(("id" = String, Path)), request_body = Answer, responses(
    (status = 200, description = "Passed: the redemption goes on under its key", body = Passed),
    (status = 403, description = "`check-locked`: too many wrong answers; an e-mail leads to a new password", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 404, description = "`unknown-check`", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 409, description = "`check-passed`", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 410, description = "`answer-expired`; costs nothing", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 422, description = "`wrong-answer`, with `answers_left`", body = ProblemDetails, content_type = "application/problem+json"),
))]
pub async fn answer(
    State(backend): State<Backend>,
    session: Session,
    language: AcceptedLanguage,
    Path(id): Path<String>,
    JsonBody(given): JsonBody<Answer>,
) -> Result<Json<Passed>, Refusal> {
    let open = Open::named(&backend, &session, &id).await?;
    let payment = open.check.method.as_deref() == Some(Method::Payment.slug());
    let (expected, given) = if payment {
        let proof = member(given.proof, "proof")?;
        // A proof of another check is as wrong as a wrong number.
        let digest = payment_proof::read(&backend, &id, &proof).unwrap_or_else(|| backend.secrets.payment_card(&proof));
        (open.identity.payment_card.clone(), digest)
    } else {
        let code = member(given.answer, "answer")?;
        if !security_code::is_one(&code) {
            let detail = "A security code has six digits.";
            return Err(Refusal::from(Fault::MalformedRequest).with_detail(detail).with_field("answer"));
        }
        (open.check.security_code.clone(), backend.secrets.security_code(&id, &code))
    };
    open.judge(expected.as_deref(), &given, &language).await.map(Json)
}

/// Sends another message; the codes before it count no more.
#[utoipa::path(post, path = "/identity-checks/{id}/resend", tag = "identity check", security(("session" = [])), params(("id" = String, Path)), responses(
    (status = 200, description = "Another message is on its way", body = Begun),
    (status = 403, description = "`check-locked`", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 404, description = "`unknown-check`", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 409, description = "`check-passed`", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 429, description = "`resend-too-early`, `resend-limit`, `rate-limited`", body = ProblemDetails, content_type = "application/problem+json"),
))]
pub async fn resend(
    State(backend): State<Backend>,
    session: Session,
    language: AcceptedLanguage,
    Path(id): Path<String>,
) -> Result<Json<Begun>, Refusal> {
    let mut open = Open::named(&backend, &session, &id).await?;
    let method = open.check.method.as_deref().and_then(Method::from_slug).ok_or(Fault::UnknownCheck)?;
    let way = Offer::of(&open.identity).way(method).ok_or(Fault::UnknownCheck)?;
    let early = open.check.next_message_at.map(|at| seconds(at - open.now.milliseconds())).unwrap_or_default();
    if early > 0 {
        return Err(Refusal::from(Fault::ResendTooEarly).with_retry_after(early));
    }
    if method == Method::Payment {
        return Err(Fault::ResendLimit.into());
    }
    open.send(&way, &language).await?;
    let begun = open.begun(way)?;
    open.write.commit().await?;
    Ok(Json(begun))
}

/// A check that is not over, in the transaction that is to change it.
struct Open<'a> {
    backend: &'a Backend,
    write: Write,
    check: IdentityCheck,
    identity: Identity,
    now: Timestamp,
}

impl<'a> Open<'a> {
    /// Refuses what is passed or locked.
    async fn of(backend: &'a Backend, mut write: Write, check: IdentityCheck) -> Result<Self, Refusal> {
        let identity = identities::of(&mut *write, &check.account).await?;
        if identity.reset_required {
            return Err(Fault::CheckLocked.into());
        }
        if check.passed_at.is_some() {
            return Err(Fault::CheckPassed.into());
        }
        Ok(Self { backend, write, check, identity, now: backend.clock.now() })
    }

    /// The check of this name, while its redemption waits for it.
    async fn named(backend: &'a Backend, session: &Session, id: &str) -> Result<Self, Refusal> {
        let account = &session.account.reference;
        let mut write = backend.database.write().await?;
        let check = identity_checks::named(&mut *write, account, id).await?.ok_or(Fault::UnknownCheck)?;
        let attempt = attempts::find(&mut *write, Name { account, key: &check.key }).await?;
        if check.passed_at.is_none() && attempt.is_none_or(|attempt| attempt.state != "open") {
            return Err(Fault::UnknownCheck.into());
        }
        Self::of(backend, write, check).await
    }

    fn answers_left(&self) -> u32 {
        MOST_WRONG.saturating_sub(self.identity.wrong_answers)
    }

    fn begun(&self, way: Way) -> Result<Begun, Refusal> {
        let now = self.now.milliseconds();
        Ok(Begun {
            id: self.check.id.clone().ok_or(ProblemKind::Technical)?,
            way,
            expires_in: self.check.expires_at.map_or(0, |at| seconds(at - now)),
            resend_in: self.check.next_message_at.map(|at| seconds(at - now)),
            answers_left: self.answers_left(),
        })
    }

    /// Sends a new code, or waits anew for the payment form. Wrong answers to the code before are forgotten, but stay counted.
    async fn send(&mut self, way: &Way, language: &AcceptedLanguage) -> Result<(), Refusal> {
        let count = match way.method {
            Method::Email => &mut self.check.emails,
            Method::Sms => &mut self.check.text_messages,
            Method::Payment => {
                self.expect(None);
                self.check.next_message_at = None;
                return Ok(identity_checks::put(&mut self.write, &self.check).await?);
            }
        };
        if *count >= MOST_MESSAGES {
            return Err(Fault::ResendLimit.into());
        }
        *count += 1;
        let more = *count < MOST_MESSAGES;
        let account = self.check.account.clone();
        let at = self.now.milliseconds();
        if rows::count(&mut *self.write, &account, Letter::SECURITY_CODE, at - HOUR).await? >= MOST_PER_HOUR {
            return Err(Refusal::from(ProblemKind::RateLimited).with_retry_after(seconds(HOUR / 6)));
        }
        let code = security_code::draw()?;
        let id = self.check.id.clone().ok_or(ProblemKind::Technical)?;
        self.expect(Some(self.backend.secrets.security_code(&id, &code).to_vec()));
        self.check.next_message_at = more.then(|| self.now.plus_seconds(BETWEEN_MESSAGES).milliseconds());
        identity_checks::put(&mut self.write, &self.check).await?;
        let to = match way.method {
            Method::Sms => self.identity.phone.clone(),
            _ => self.identity.email.clone(),
        };
        let letter = match way.method {
            Method::Sms => Letter::SecurityCodeText { code },
            _ => Letter::SecurityCodeMail { code },
        };
        let to = to.ok_or(ProblemKind::Technical)?;
        outbox::write(self.backend, &mut self.write, Some(&account), &to, &letter, language).await
    }

    fn expect(&mut self, security_code: Option<Vec<u8>>) {
        self.check.security_code = security_code;
        self.check.given = Vec::new();
        self.check.expires_at = Some(self.now.plus_seconds(CODE_COUNTS).milliseconds());
    }

    /// Judges an answer. What a wrong one changes is kept though it is refused.
    async fn judge(
        mut self,
        expected: Option<&[u8]>,
        given: &[u8; STAMP],
        language: &AcceptedLanguage,
    ) -> Result<Passed, Refusal> {
        let now = self.now.milliseconds();
        if self.check.expires_at.is_none_or(|at| at <= now) {
            let resend_in = self.check.next_message_at.map(|at| seconds(at - now));
            let refusal = Refusal::from(Fault::AnswerExpired).with_answers_left(self.answers_left());
            return Err(refusal.with_resend_in(resend_in));
        }
        if expected == Some(given.as_slice()) {
            self.check.passed_at = Some(now);
            self.check.security_code = None;
            identity_checks::put(&mut self.write, &self.check).await?;
            identities::judged(&mut self.write, &self.check.account, 0, false).await?;
            self.write.commit().await?;
            return Ok(Passed { state: "passed" });
        }
        if self.check.given.as_chunks::<STAMP>().0.contains(given) {
            return Err(Refusal::from(Fault::WrongAnswer).with_answers_left(self.answers_left()));
        }
        self.check.given.extend(given);
        self.identity.wrong_answers += 1;
        let left = self.answers_left();
        identity_checks::put(&mut self.write, &self.check).await?;
        identities::judged(&mut self.write, &self.check.account, self.identity.wrong_answers, left == 0).await?;
        if left > 0 {
            self.write.commit().await?;
            return Err(Refusal::from(Fault::WrongAnswer).with_answers_left(left));
        }
        if let Some(email) = &self.identity.email {
            let account = self.check.account.as_str();
            let link = mailed_link::make(self.backend, &mut self.write, Purpose::Reset { account }).await?;
            let letter = Letter::PasswordReset { link };
            outbox::write(self.backend, &mut self.write, Some(account), email, &letter, language).await?;
        }
        self.write.commit().await?;
        Err(Fault::CheckLocked.into())
    }
}

/// Milliseconds as whole seconds, rounded up; none below zero.
fn seconds(milliseconds: i64) -> u32 {
    u32::try_from((milliseconds.max(0) + 999) / 1_000).unwrap_or(u32::MAX)
}
