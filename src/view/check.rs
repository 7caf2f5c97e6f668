//! The panel of an identity check (C1 to C13): the ways to choose from, the field for the security code, what to do where no
//! code comes, and the ends at which nothing goes on by itself.

use super::form::{FormKind, FormView};
use super::outcome::{action, plain, reference};
use super::steps::step;
use super::{ActionView, OutcomeView, StepView, Tone};
use crate::challenge::{Method, Sent, State, Trouble, Way};
use crate::client::{Action, Checking, Redemption};
use crate::guidance::{Event, Step, StepKind, StepState};
use crate::message::Message;
use crate::problem::ProblemKind;
use crate::time::Timestamp;

/// The panel of an identity check.
pub(super) fn check(checking: &Checking, redemption: &Redemption, now: Timestamp) -> OutcomeView {
    let panel = Panel { checking, redemption, now };
    let view = match checking.challenge.state() {
        State::Choosing | State::Beginning => panel.ways(),
        State::Open { sent, .. } if sent.way.method == Method::Payment => panel.payment(sent),
        State::Open { sent, .. } => panel.code(sent),
        State::Locked => panel.locked(),
        State::NoWay => panel.no_way(),
    };
    OutcomeView {
        problem: Some(ProblemKind::IdentityCheck),
        reference: reference(checking.problem.reference.as_deref()),
        actions: view.actions.into_iter().chain([action(Action::Stop, "action-stop", false)]).collect(),
        ..view
    }
}

/// What the panels are drawn from.
struct Panel<'a> {
    checking: &'a Checking,
    redemption: &'a Redemption,
    now: Timestamp,
}

impl Panel<'_> {
    /// C1: the ways to choose from.
    fn ways(&self) -> OutcomeView {
        let ways = self.checking.challenge.ways();
        let button = |(index, way): (usize, &Way)| {
            let id = match way.method {
                Method::Email => "check-way-email",
                Method::Sms => "check-way-sms",
                Method::Payment => "check-way-payment",
            };
            let label = Message::new(id).code("target", &way.target);
            ActionView { name: Action::Check(way.method).name(), label, primary: index == 0 }
        };
        let explanation = Message::new(ProblemKind::IdentityCheck.explanation());
        OutcomeView {
            details: [explanation].into_iter().chain(self.unconfirmed_phone()).chain(self.trouble()).collect(),
            actions: ways.iter().enumerate().map(button).collect(),
            steps_heading: Some(Message::new("check-ways-missing")),
            steps: self.any_of(&[self.update_phone(), Some(StepKind::ContactSupport)]),
            ..self.panel(ProblemKind::IdentityCheck.heading())
        }
    }

    /// C4, C5, C8: a code is out.
    fn code(&self, sent: &Sent) -> OutcomeView {
        use StepKind::{CheckSpam, ContactSupport, ResendCode, SecureAccount, UpdatePhone};
        let (kind, where_to, first, last) = match sent.way.method {
            Method::Sms => (FormKind::SmsCode, "check-code.sms", None, Some(UpdatePhone)),
            Method::Email | Method::Payment => (FormKind::EmailCode, "check-code.email", Some(CheckSpam), None),
        };
        let resend = sent.again_at.map(|_| ResendCode);
        let error = self.trouble().filter(|_| {
            let trouble = self.checking.challenge.trouble(self.now);
            matches!(trouble, Some(Trouble::NotSixDigits | Trouble::Wrong | Trouble::Expired))
        });
        let until = Message::new("check-code.until").instant("until", sent.expires_at);
        let about_messages = if error.is_some() { None } else { self.trouble() };
        let no_more = resend.is_none() && about_messages.is_none();
        OutcomeView {
            details: [Message::new(where_to).code("target", &sent.way.target), until]
                .into_iter()
                .chain(about_messages)
                .chain(no_more.then(|| Message::new("check-no-more-messages")))
                .collect(),
            form: Some(FormView {
                kind,
                about: Some(sent.id.clone()),
                label: Message::new("security-code"),
                hint: Message::new("security-code.hint"),
                error,
                notes: vec![attempts_left(sent)],
                submit: Some(Message::new("security-code.submit")),
                busy: self.checking.is_asking(),
            }),
            steps_heading: Some(Message::new("check-code.missing")),
            steps: self.any_of(&[first, resend, self.another_way(), last, Some(ContactSupport), Some(SecureAccount)]),
            ..self.panel("check-code")
        }
    }

    /// C9: the host's own form asks for the number of the card that pays.
    fn payment(&self, sent: &Sent) -> OutcomeView {
        let wrong = self.checking.challenge.trouble(self.now) == Some(Trouble::Wrong);
        let trouble = if wrong { Some(Message::new("check-payment.wrong")) } else { self.trouble() };
        OutcomeView {
            form: Some(FormView {
                kind: FormKind::PaymentProof,
                about: Some(sent.id.clone()),
                label: Message::new("check-payment.card").code("target", &sent.way.target),
                hint: Message::new("check-payment.text"),
                error: trouble,
                notes: vec![attempts_left(sent)],
                submit: None,
                busy: self.checking.is_asking(),
            }),
            steps_heading: Some(Message::new("check-ways-missing")),
            steps: self.any_of(&[self.another_way(), Some(StepKind::ContactSupport)]),
            ..self.panel("check-payment")
        }
    }

    /// C10: a new password, and then the customer redeems again; nothing goes on by itself.
    fn locked(&self) -> OutcomeView {
        use StepKind::{ContactSupport, RedeemAgain, ResetPassword, SignIn};
        let events = self.redemption.interruptions().events.iter().rev();
        let mut since = events.take_while(|event| !matches!(event, Event::Refused { .. }));
        let reset = since.find_map(|event| match *event {
            Event::Done { at, step: ResetPassword } => Some(at),
            _ => None,
        });
        let signed_in = reset.is_some() && self.redemption.session().account().is_some();
        let done = [reset.is_some(), signed_in, false];
        let now = done.iter().position(|done| !done);
        let steps = [ResetPassword, SignIn, RedeemAgain].into_iter().enumerate().map(|(index, kind)| Step {
            state: match (done.get(index), now) {
                (Some(true), _) => StepState::Done,
                (_, now) if now == Some(index) => StepState::Current,
                _ => StepState::Later,
            },
            done_at: reset.filter(|_| kind == ResetPassword),
            ..Step::current(kind)
        });
        let support = Step { state: StepState::Later, ..Step::current(ContactSupport) };
        OutcomeView {
            details: vec![Message::new("check-locked.explanation")],
            steps: steps.chain([support]).map(|one| step(&one, self.redemption.program())).collect(),
            ..self.panel("check-locked")
        }
    }

    /// C12: nobody but support can help.
    fn no_way(&self) -> OutcomeView {
        let steps = [self.update_phone(), Some(StepKind::KeepAsProof), Some(StepKind::ContactSupport)];
        OutcomeView {
            details: [Message::new("check-no-way.explanation")].into_iter().chain(self.unconfirmed_phone()).collect(),
            steps: self.steps(&steps),
            ..self.panel("check-no-way")
        }
    }

    fn panel(&self, heading: &'static str) -> OutcomeView {
        plain(Tone::Notice, Message::new(heading), Message::new(ProblemKind::IdentityCheck.money()))
    }

    /// C2: there is a number, and no message goes to it before it is confirmed.
    fn unconfirmed_phone(&self) -> Option<Message> {
        self.update_phone().map(|_| Message::new("check-phone-unconfirmed"))
    }

    fn update_phone(&self) -> Option<StepKind> {
        self.checking.challenge.has_unverified_phone().then_some(StepKind::UpdatePhone)
    }

    /// C6, C7: another way, where there is one.
    fn another_way(&self) -> Option<StepKind> {
        (self.checking.challenge.ways().len() > 1).then_some(StepKind::TryAnotherWay)
    }

    fn trouble(&self) -> Option<Message> {
        let message = Message::new;
        Some(match self.checking.challenge.trouble(self.now)? {
            Trouble::NotSixDigits => message("security-code.not-six-digits"),
            Trouble::Wrong => message("security-code.wrong"),
            Trouble::Expired => message("security-code.expired"),
            Trouble::NoMoreMessages => message("check-no-more-messages"),
            Trouble::Later(until) => message("check-later").instant("until", until.to_next_minute()),
            Trouble::NoAnswer => message("check-no-answer"),
        })
    }

    /// Steps of which one will do; what concerns the account itself goes along with each.
    fn any_of(&self, kinds: &[Option<StepKind>]) -> Vec<StepView> {
        let mut steps = self.steps(kinds);
        for step in steps.iter_mut().skip(1) {
            let beside = matches!(step.kind, StepKind::UpdatePhone | StepKind::SecureAccount);
            step.alternative = (!beside).then(|| Message::new("step-alternative"));
        }
        steps
    }

    /// Steps with the buttons that this check has for them.
    fn steps(&self, kinds: &[Option<StepKind>]) -> Vec<StepView> {
        let program = self.redemption.program();
        let again_at = match self.checking.challenge.state() {
            State::Open { sent, .. } => sent.again_at.filter(|at| *at > self.now),
            _ => None,
        };
        let view = |kind: StepKind| {
            let until = again_at.filter(|_| kind == StepKind::ResendCode);
            let actions = match kind {
                StepKind::ResendCode if until.is_none() => vec![action(Action::SendAgain, "action-send-again", false)],
                StepKind::ContactSupport => vec![action(Action::HandOff, "action-hand-off", false)],
                StepKind::TryAnotherWay => vec![action(Action::OtherWay, "action-other-way", false)],
                _ => Vec::new(),
            };
            StepView { actions, ..step(&Step { until, ..Step::current(kind) }, program) }
        };
        kinds.iter().flatten().filter(|kind| program.guidance.have(**kind)).map(|kind| view(*kind)).collect()
    }
}

/// How many wrong answers are left: a limit of its own, which has nothing to do with that of messages.
fn attempts_left(sent: &Sent) -> Message {
    Message::new("detail-attempts-left").number("left", usize::try_from(sent.answers_left).unwrap_or(usize::MAX))
}
