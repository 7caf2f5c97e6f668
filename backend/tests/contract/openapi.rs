//! The OpenAPI document: valid, and complete.

use std::collections::BTreeSet;

use serde_json::Value;

use super::harness::{Backend, send};

/// All that `$ref`s in a document point to.
fn references<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(Value::as_str));
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

#[tokio::test]
async fn it_names_every_call() {
    let backend = Backend::start().await;
    let answer = backend.get("/openapi.json").await;
    assert_eq!(answer.headers["content-type"], "application/json");
    let document = answer.json();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    let calls: BTreeSet<String> = document["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, methods)| methods.as_object().unwrap().keys().map(move |method| format!("{method} {path}")))
        .collect();
    let expected = [
        "delete /redemptions/{key}",
        "delete /session",
        "get /account",
        "get /account/history",
        "get /demo/accounts",
        "get /demo/cards",
        "get /demo/outbox",
        "get /demo/support-requests",
        "get /health",
        "get /metrics",
        "get /openapi.json",
        "get /program.json",
        "get /redemptions/{key}",
        "post /account/membership",
        "post /clear-cookies",
        "post /demo/clock",
        "post /demo/payment-proof",
        "post /identity-checks",
        "post /identity-checks/{id}/answer",
        "post /identity-checks/{id}/resend",
        "post /mailed-links",
        "post /redemptions",
        "post /session",
        "post /support-requests",
    ];
    assert_eq!(calls.iter().map(String::as_str).collect::<Vec<_>>(), expected);
    for call in expected {
        let (method, path) = call.split_once(' ').unwrap();
        let answer = send(
            backend.request(method.to_uppercase().parse().unwrap(), &path.replace("{key}", "1").replace("{id}", "1")),
        )
        .await;
        assert!(!matches!(answer.status.as_u16(), 404 | 405 | 500), "{call}: {answer:?}");
    }
}

#[tokio::test]
async fn whatever_it_refers_to_is_there() {
    let document = Backend::start().await.get("/openapi.json").await.json();
    let mut found = BTreeSet::new();
    references(&document, &mut found);
    assert!(found.contains("#/components/schemas/ProblemDetails"), "{found:?}");
    for reference in found {
        assert!(document.pointer(reference.strip_prefix('#').unwrap()).is_some(), "{reference}");
    }
    assert_eq!(document["components"]["securitySchemes"]["session"]["in"], "cookie");
    assert_eq!(
        document["components"]["schemas"]["RedemptionRequest"]["required"],
        serde_json::json!(["code", "account"])
    );
}
