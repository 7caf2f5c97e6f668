//! Settings that cannot work: the backend does not start, and says which and why.

use std::fs;

use redeemkit_backend::{Server, Settings};

use super::harness::settings;

async fn refusal(change: impl FnOnce(&mut Settings)) -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut settings = settings(folder.path());
    change(&mut settings);
    Server::start(settings).await.unwrap_err().to_string()
}

#[tokio::test]
async fn what_is_wrong_is_named() {
    let unset = refusal(|settings| settings.demo = false).await;
    assert!(unset.starts_with("REDEEMKIT_SECRET: it is not set"), "{unset}");
    let short = refusal(|settings| settings.secret = Some("short".to_owned())).await;
    assert!(short.starts_with("REDEEMKIT_SECRET: it has fewer than 32 bytes") && !short.contains("short;"), "{short}");
    let origin = refusal(|settings| settings.allowed_origins = vec!["https://shop.example\n".to_owned()]).await;
    assert!(origin.starts_with("--allow-origin: "), "{origin}");
    let source = refusal(|settings| settings.connect_sources = vec!["\u{0}".to_owned()]).await;
    assert!(source.starts_with("--connect-src: "), "{source}");
    let missing = refusal(|settings| settings.program = "no-such-program.json".into()).await;
    assert!(missing.starts_with("no-such-program.json: "), "{missing}");
    let program = refusal(|settings| {
        settings.program = settings.page.join("program.json");
        fs::write(&settings.program, r#"{ "name": "Lumen", "formats": [] }"#).unwrap();
    });
    assert!(program.await.contains("program.json: formats: "));
}

#[test]
fn settings_do_not_print_the_secret() {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings { secret: Some("s3cr3t".to_owned()), ..settings(folder.path()) };
    assert!(!format!("{settings:?}").contains("s3cr3t"));
}
