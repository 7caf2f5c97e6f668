//! The page's files: what they are served as, and for how long they may be kept.

use super::harness::Backend;

#[tokio::test]
async fn files_are_served_by_what_they_are() {
    let backend = Backend::start().await;
    let page = backend.folder.path().join("page");
    for (file, media_type, cache) in [
        ("assets/index-BxQ8_d2k.js", "text/javascript", "public, max-age=31536000, immutable"),
        ("assets/redeemkit-9fKa1aZq.wasm", "application/wasm", "public, max-age=31536000, immutable"),
        ("redeemkit.wasm", "application/wasm", "no-cache"),
        ("assets/redeem-elements.css", "text/css", "no-cache"),
        ("cs.ftl", "text/plain; charset=utf-8", "no-cache"),
        ("history.html", "text/html", "no-cache"),
    ] {
        std::fs::write(page.join(file), "content").unwrap();
        let answer = backend.get(&format!("/{file}")).await;
        assert_eq!(answer.text, "content");
        assert_eq!(
            (&answer.headers["content-type"], &answer.headers["cache-control"]),
            (&media_type.parse().unwrap(), &cache.parse().unwrap()),
            "{file}"
        );
    }
}

#[tokio::test]
async fn the_program_is_served_as_its_file_has_it() {
    let backend = Backend::start().await;
    let answer = backend.get("/program.json").await;
    assert_eq!(answer.headers["content-type"], "application/json");
    assert_eq!(redeemkit::program::Program::from_json(&answer.text).unwrap(), redeemkit::program::Program::example());
}
