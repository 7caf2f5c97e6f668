//! Sending a request by `fetch`. Whatever goes wrong on the way is no answer; it is never taken for a refusal.

use std::future::Future;

use js_sys::{Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortSignal, Headers, ReadableStreamDefaultReader, ReferrerPolicy, Request, RequestCache, RequestCredentials,
    RequestInit, RequestRedirect, Response,
};

use crate::client::{Call, LONGEST_BODY, Response as Answer};

/// Milliseconds without an answer after which it is taken as lost. A backend that is slower answers 202.
const PATIENCE: u32 = 30_000;

#[wasm_bindgen]
extern "C" {
    /// The global function, which exists in pages, workers and Node alike.
    #[wasm_bindgen(catch)]
    fn fetch(request: &Request) -> Result<Promise, JsValue>;
}

/// Sends a request at once, in the customer's language; its answer, or nothing where none came.
pub(super) fn send(endpoint: &str, call: &Call, language: &str) -> impl Future<Output = Option<Answer>> + use<> {
    let request = request(endpoint, call, language).and_then(|request| fetch(&request));
    async move {
        let response: Response = JsFuture::from(request.ok()?).await.ok()?.dyn_into().ok()?;
        let (status, retry_after) = (response.status(), response.headers().get("Retry-After").ok().flatten());
        Some(Answer { status, body: text(&response).await?, retry_after })
    }
}

/// The body, read piece by piece so that one without end fills no memory; empty where it is longer than any that is read.
async fn text(response: &Response) -> Option<String> {
    let Some(body) = response.body() else { return Some(String::new()) };
    let reader: ReadableStreamDefaultReader = body.get_reader().dyn_into().ok()?;
    let mut bytes = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await.ok()?;
        if Reflect::get(&piece, &"done".into()).ok()?.is_truthy() {
            return Some(String::from_utf8_lossy(&bytes).into_owned());
        }
        let piece: Uint8Array = Reflect::get(&piece, &"value".into()).ok()?.dyn_into().ok()?;
        if bytes.len() + usize::try_from(piece.length()).ok()? > LONGEST_BODY {
            let _ = reader.cancel();
            return Some(String::new());
        }
        bytes.extend(piece.to_vec());
    }
}

fn request(endpoint: &str, call: &Call, language: &str) -> Result<Request, JsValue> {
    let headers = Headers::new()?;
    headers.set("Accept", "application/json, application/problem+json")?;
    // The backend may have words of its own to send, such as an e-mail; the browser's languages are not the page's.
    headers.set("Accept-Language", language)?;
    let init = RequestInit::new();
    init.set_method(call.method());
    if let Some(key) = call.idempotency_key() {
        headers.set("Idempotency-Key", &key)?;
    }
    if let Some(body) = call.body() {
        headers.set("Content-Type", "application/json")?;
        init.set_body(&body.into());
    }
    init.set_headers(&headers);
    init.set_credentials(RequestCredentials::Include);
    init.set_cache(RequestCache::NoStore);
    // A redirect ends at a page that is no answer, mostly a sign-in form.
    init.set_redirect(RequestRedirect::Error);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    Request::new_with_str_and_init(&format!("{endpoint}{}", call.path()), &init)
}
