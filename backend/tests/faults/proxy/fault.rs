//! What can go wrong on the way, by name. How each is brought about is in [`super::exchange`].

use super::message::Request;

/// One fault of the network, or of something between page and backend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The request never arrives; the connection is closed.
    DropBefore,
    /// The request never arrives; the connection is reset.
    ResetBefore,
    /// The backend does its work; its reply is thrown away and the connection closed.
    DropAfter,
    /// The backend does its work; the connection is reset instead of a reply.
    ResetAfter,
    /// The reply breaks off in the middle of its body.
    CutBody,
    /// The reply is whole by its headers, and its body is only the first half.
    ShortBody,
    /// The connection is closed at once, and the request arrives after later questions about its key were answered.
    Late,
    /// The same, and the client is left waiting.
    LateInSilence,
    /// The request arrives twice, one after the other; the client gets the first reply.
    TwiceFirst,
    /// The same; the client gets the second reply.
    TwiceSecond,
    /// The request arrives twice at the same moment; the client gets whichever reply is there first.
    TwiceAtOnce,
    /// The backend does its work, and a gateway reports a failure instead.
    FailedAfter,
    /// A gateway refuses the connection with 421; the backend gets nothing.
    Misdirected,
    /// A page of HTML with 200 stands in for the reply, as at a sign-in of a hotel.
    HtmlPage,
    /// A redirect to another page stands in for the reply.
    Redirect,
    /// Bytes that are no HTTP.
    Garbage,
    /// The backend does its work, and the reply is held back for longer than anybody waits.
    Slow,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Self; 17] = [
        Self::DropBefore,
        Self::ResetBefore,
        Self::DropAfter,
        Self::ResetAfter,
        Self::CutBody,
        Self::ShortBody,
        Self::Late,
        Self::LateInSilence,
        Self::TwiceFirst,
        Self::TwiceSecond,
        Self::TwiceAtOnce,
        Self::FailedAfter,
        Self::Misdirected,
        Self::HtmlPage,
        Self::Redirect,
        Self::Garbage,
        Self::Slow,
    ];

    /// Its name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::DropBefore => "drop-before",
            Self::ResetBefore => "reset-before",
            Self::DropAfter => "drop-after",
            Self::ResetAfter => "reset-after",
            Self::CutBody => "cut-body",
            Self::ShortBody => "short-body",
            Self::Late => "late",
            Self::LateInSilence => "late-in-silence",
            Self::TwiceFirst => "twice-first",
            Self::TwiceSecond => "twice-second",
            Self::TwiceAtOnce => "twice-at-once",
            Self::FailedAfter => "failed-after",
            Self::Misdirected => "misdirected",
            Self::HtmlPage => "html-page",
            Self::Redirect => "redirect",
            Self::Garbage => "garbage",
            Self::Slow => "slow",
        }
    }

    /// The fault of a name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| fault.slug() == slug)
    }

    /// Whether it delivers the request late.
    pub const fn is_late(self) -> bool {
        matches!(self, Self::Late | Self::LateInSilence)
    }

    /// Whether this request can meet it: only a redemption can be late or come twice in a way that matters.
    pub fn can_meet(self, request: &Request) -> bool {
        let of_redemptions =
            matches!(self, Self::Late | Self::LateInSilence | Self::TwiceFirst | Self::TwiceSecond | Self::TwiceAtOnce);
        !of_redemptions || request.is_redemption()
    }
}
