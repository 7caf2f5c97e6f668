//! The closed list of problems, gone through once: each has documentation, a ladder, words in every language and a journey, and
//! can be met at this backend, by a card of the demo, by a switch, or because the page itself says it. What is missing is named.

use std::fs;
use std::path::{Path, PathBuf};

use redeemkit::ladder::ladder;
use redeemkit::problem::ProblemKind;
use redeemkit_backend::Settings;

use super::harness::{Backend, Customer, new_key};

/// How a problem can be met.
enum Met {
    /// This account tries this card of the demo.
    Card(&'static str, &'static str),
    /// The backend is started with other settings.
    Switch(fn(&mut Settings)),
    /// Nobody is signed in.
    SignedOut,
    /// Another account is signed in than the page shows.
    AnotherAccount,
    /// The page says it by itself: from the network, or because the customer tells.
    OnThePage,
}

fn met(kind: ProblemKind) -> Met {
    use ProblemKind as P;
    let anna = |code| Met::Card("acc-anna", code);
    match kind {
        P::Mistyped => anna("BBBBB-22222"),
        P::NotRecognised => anna("55G2-DHM0-50NN"),
        P::AlreadyRedeemed => anna("27LF-PTW7-27T6"),
        P::NotActivated => anna("CCCCC-22222"),
        P::NotStarted => anna("DDDDD-22222"),
        P::Expired => anna("TTTTT-WWWWW"),
        P::Disabled => anna("FFFFF-22222"),
        P::NoBalance => anna("GGGGG-22222"),
        P::BalanceLimit => anna("HHHHH-22222"),
        P::HeldElsewhere => anna("JJJJJ-22222"),
        P::NotForThisAccount => Met::Card("acc-pia", "KKKKK-WWWWW"),
        P::BilledByPartner => Met::Card("acc-pia", "PPPPP-WWWWW"),
        P::InBundle => Met::Card("acc-ben", "PPPPP-WWWWW"),
        P::NotClosedYet => anna("KKKKK-22222"),
        P::NotEligible => anna("LLLLL-22222"),
        P::AssignedToOther => anna("MMMMM-22222"),
        P::UsageLimit => anna("NNNNN-22222"),
        P::ConditionsNotMet => anna("PPPPP-22222"),
        P::NotCombinable => anna("QQQQQ-22222"),
        P::CurrencyMismatch => anna("MMMMM-WWWWW"),
        P::Region => anna("RRRRR-WWWWW"),
        P::WrongProduct => anna("RRRRR-22222"),
        P::WrongChannel => anna("TTTTT-22222"),
        P::PinWrong => anna("90210-55512-8772 1111"),
        P::PinLocked => anna("73132-04461-8901 8806"),
        P::SessionStale => anna("BCDFG-HJKLM"),
        P::IdentityCheck => anna("HHHHH-WWWWW"),
        P::FraudReview => anna("VVVVV-22222"),
        P::AcceptedWithoutEffect => anna("YYYYY-22222"),
        P::Technical => anna("NPQRT-VWXYZ"),
        P::Unknown => anna("ZZZZZ-22222"),
        P::Maintenance => Met::Switch(|settings| settings.maintenance = Some(600)),
        P::RateLimited => Met::Switch(|settings| settings.limits.account.free = 1),
        P::LockedOut => Met::Switch(|settings| settings.limits.lock.at = 1),
        P::NotSignedIn => Met::SignedOut,
        P::AccountChanged => Met::AnotherAccount,
        P::Unreadable | P::Pending | P::Offline | P::OutcomeUnknown => Met::OnThePage,
    }
}

/// What the backend says where the problem should be met; nothing where the page says it.
async fn said(kind: ProblemKind) -> Option<String> {
    let answer = match met(kind) {
        Met::Card(account, code) => Backend::start().await.sign_in(account).await.try_card(code).await,
        Met::Switch(change) => {
            let backend = Backend::start_with(change).await;
            let anna = backend.sign_in("acc-anna").await;
            // A limit is met by the code after the one that was refused.
            anna.try_card("55G2-DHM0-50NN").await;
            anna.try_card("1K7Q-CTFM-LMTC").await
        }
        Met::SignedOut => {
            let backend = Backend::start().await;
            Customer { backend: &backend, account: "acc-anna".to_owned(), cookie: String::new() }
                .try_card("1K7Q-CTFM-LMTC")
                .await
        }
        Met::AnotherAccount => {
            let backend = Backend::start().await;
            let bo = backend.sign_in("acc-bo").await;
            Customer { account: "acc-anna".to_owned(), ..bo }.redeem(&new_key(), "1K7Q-CTFM-LMTC").await
        }
        Met::OnThePage => return None,
    };
    if answer.status == 201 && answer.json()["amount"]["amount"] == "0.00" {
        return Some(ProblemKind::AcceptedWithoutEffect.slug().to_owned());
    }
    let slug = answer.slug();
    // What is in no list is told as unknown.
    Some(ProblemKind::from_slug(&slug).unwrap_or(ProblemKind::Unknown).slug().to_owned())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn texts(folder: &str, extension: &str) -> Vec<(String, String)> {
    let files = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path());
    let of_kind = files.filter(|path| path.extension().is_some_and(|found| found == extension));
    of_kind
        .map(|path| (path.file_name().unwrap().to_string_lossy().into(), fs::read_to_string(path).unwrap()))
        .collect()
}

/// Whether a Fluent file has the message with explanation and money.
fn has_words(fluent: &str, message: &str) -> bool {
    let begins = format!("\n{message} =");
    let Some((_, rest)) = fluent.split_once(&begins) else { return false };
    let message = rest.lines().skip(1).take_while(|line| line.starts_with(' ')).collect::<String>();
    message.contains(".explanation =") && message.contains(".money =")
}

#[tokio::test]
async fn every_problem_is_complete() {
    let (languages, journeys) = (texts("locales", "ftl"), texts("tests/journeys", "journey"));
    let in_header = |script: &str, slug: &str| {
        let listed = script.lines().filter_map(|line| line.strip_prefix("# Problems:"));
        listed.flat_map(|slugs| slugs.split(',')).any(|listed| listed.trim() == slug)
    };
    let mut missing = Vec::new();
    for kind in ProblemKind::ALL {
        let slug = kind.slug();
        if !kind.documentation().contains("\n\n Usual causes: ") {
            missing.push(format!("{slug}: the usual causes in its documentation"));
        }
        if ladder(*kind).iter().all(|rung| rung.steps.is_empty()) {
            missing.push(format!("{slug}: a ladder"));
        }
        for (file, _) in languages.iter().filter(|(_, fluent)| !has_words(fluent, kind.heading())) {
            missing.push(format!("{slug}: words in {file}"));
        }
        if !journeys.iter().any(|(_, script)| in_header(script, slug)) {
            missing.push(format!("{slug}: a journey"));
        }
        if let Some(said) = said(*kind).await.filter(|said| said != slug) {
            missing.push(format!("{slug}: a way to meet it at the backend, which says {said}"));
        }
    }
    assert!(languages.len() > 5 && journeys.len() > 10, "they were looked for elsewhere");
    assert!(missing.is_empty(), "there is no\n  {}", missing.join("\n  "));
}

#[test]
fn words_that_are_missing_are_found() {
    let fluent = "\nproblem-a = A\n    .explanation = B\n    .money = C\nproblem-b = A\n    .explanation = B\nc = D\n    .money = E\n";
    assert!(has_words(fluent, "problem-a"));
    assert!(!has_words(fluent, "problem-b") && !has_words(fluent, "problem-c"));
}
