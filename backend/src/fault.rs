//! What can be wrong with a request itself, and the status of every problem; it words nothing and decides nothing.

use axum::http::StatusCode;
use redeemkit::problem::ProblemKind;

/// What can be wrong with a request before any card is judged. Clients handle these; customers never read them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The body or a header cannot be read.
    MalformedRequest,
    /// A redemption came without its `Idempotency-Key`.
    MissingIdempotencyKey,
    /// The key belongs to a redemption of another code.
    IdempotencyKeyReused,
    /// The attempt was withdrawn, so nothing is redeemed under its key any more.
    Withdrawn,
    /// Another request is working on the same attempt.
    InProgress,
    /// This account has made no attempt under that key.
    UnknownAttempt,
    /// Nothing is served at that path.
    UnknownPath,
    /// The path knows other methods.
    MethodNotAllowed,
    /// The body is larger than any redemption.
    TooLarge,
    /// The body is not `application/json`.
    UnsupportedMediaType,
    /// Another site's page sent the request.
    CrossSite,
    /// There is no such account to sign in to.
    UnknownAccount,
    /// The account cannot make this change of its membership now.
    ChangeUnavailable,
    /// No mail could be addressed to what was given as an e-mail address.
    EmailUnreadable,
    /// No check of this name is open: it is over, or another way was chosen since.
    UnknownCheck,
    /// The check is passed; its redemption goes on.
    CheckPassed,
    /// Too many wrong answers; the account needs a new password.
    CheckLocked,
    /// The account cannot be checked in this way.
    MethodUnavailable,
    /// Not what was sent last, or not the card that pays.
    WrongAnswer,
    /// The code is too old.
    AnswerExpired,
    /// It is too early for another message.
    ResendTooEarly,
    /// No more messages are sent in this way.
    ResendLimit,
    /// A link that was used, is too old, or was never sent.
    UnknownLink,
}

impl Fault {
    /// The stable word for it.
    pub fn slug(self) -> &'static str {
        match self {
            Self::MalformedRequest => "malformed-request",
            Self::MissingIdempotencyKey => "missing-idempotency-key",
            Self::IdempotencyKeyReused => "idempotency-key-reused",
            Self::Withdrawn => "withdrawn",
            Self::InProgress => "in-progress",
            Self::UnknownAttempt => "unknown-attempt",
            Self::UnknownPath => "unknown-path",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::TooLarge => "too-large",
            Self::UnsupportedMediaType => "unsupported-media-type",
            Self::CrossSite => "cross-site",
            Self::UnknownAccount => "unknown-account",
            Self::ChangeUnavailable => "change-unavailable",
            Self::EmailUnreadable => "email-unreadable",
            Self::UnknownCheck => "unknown-check",
            Self::CheckPassed => "check-passed",
            Self::CheckLocked => "check-locked",
            Self::MethodUnavailable => "method-unavailable",
            Self::WrongAnswer => "wrong-answer",
            Self::AnswerExpired => "answer-expired",
            Self::ResendTooEarly => "resend-too-early",
            Self::ResendLimit => "resend-limit",
            Self::UnknownLink => "unknown-link",
        }
    }

    /// The status it is answered with.
    pub fn status(self) -> StatusCode {
        match self {
            Self::MalformedRequest | Self::MissingIdempotencyKey => StatusCode::BAD_REQUEST,
            Self::IdempotencyKeyReused | Self::EmailUnreadable | Self::MethodUnavailable | Self::WrongAnswer => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            Self::Withdrawn | Self::InProgress | Self::ChangeUnavailable | Self::CheckPassed => StatusCode::CONFLICT,
            Self::UnknownAttempt | Self::UnknownPath | Self::UnknownAccount | Self::UnknownCheck => {
                StatusCode::NOT_FOUND
            }
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::CrossSite | Self::CheckLocked => StatusCode::FORBIDDEN,
            Self::AnswerExpired | Self::UnknownLink => StatusCode::GONE,
            Self::ResendTooEarly | Self::ResendLimit => StatusCode::TOO_MANY_REQUESTS,
        }
    }
}

/// The status of a problem. Every verdict on a card is 422: it is about the content, and nothing that a browser or a
/// proxy would act on by itself (Chromium repeats a 408).
pub fn status(kind: ProblemKind) -> StatusCode {
    use ProblemKind as P;
    match kind {
        P::NotSignedIn => StatusCode::UNAUTHORIZED,
        P::SessionStale | P::IdentityCheck => StatusCode::FORBIDDEN,
        P::AccountChanged | P::HeldElsewhere => StatusCode::CONFLICT,
        P::RateLimited | P::LockedOut => StatusCode::TOO_MANY_REQUESTS,
        P::Pending => StatusCode::ACCEPTED,
        P::Maintenance => StatusCode::SERVICE_UNAVAILABLE,
        P::Technical | P::Offline | P::OutcomeUnknown | P::Unknown => StatusCode::INTERNAL_SERVER_ERROR,
        P::Mistyped | P::NotRecognised | P::AlreadyRedeemed | P::NotActivated | P::NotStarted | P::Expired => VERDICT,
        P::Disabled | P::NoBalance | P::BalanceLimit | P::NotForThisAccount | P::BilledByPartner => VERDICT,
        P::InBundle | P::NotClosedYet | P::NotEligible | P::AssignedToOther | P::UsageLimit => VERDICT,
        P::ConditionsNotMet | P::NotCombinable | P::CurrencyMismatch | P::Region | P::WrongProduct => VERDICT,
        P::WrongChannel | P::Unreadable | P::PinWrong | P::PinLocked | P::FraudReview => VERDICT,
        P::AcceptedWithoutEffect => VERDICT,
    }
}

const VERDICT: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
