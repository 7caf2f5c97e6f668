//! Accepting connections, with the time that a client may take; what is answered is in [`crate::routes`].
//!
//! Nobody gets a 408: Chromium repeats a request that was answered so, by itself, up to twice (measured). A head that does
//! not arrive has its connection closed, a body gets 400, an answer that is not ready gets 503.

use std::convert::Infallible;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};
use tower_service::Service;

use crate::client_address::Peer;

/// How long a client may take.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For a request's head, from the connection's beginning or the answer before: so also how long one may be idle.
    pub head: Duration,
    /// For the body.
    pub body: Duration,
    /// For the answer, from the head's end. What the request has started is finished all the same.
    pub answer: Duration,
    /// For everything that is still going on when the backend stops.
    pub farewell: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { head: seconds(30), body: seconds(10), answer: seconds(30), farewell: seconds(40) }
    }
}

/// Serves until `stop` is done, then lets every request that was begun come to its end.
pub async fn serve(listener: TcpListener, router: Router, patience: Patience, stop: impl Future<Output = ()>) {
    let connections = GracefulShutdown::new();
    let mut stop = pin!(stop);
    loop {
        let accepted = tokio::select! {
            () = &mut stop => break,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((connection, peer)) => {
                begin(connection, Peer(peer.ip()), &router, patience, &connections);
            }
            // The system is out of something, most likely of open files. Others end in a moment.
            Err(error) => {
                tracing::warn!(%error, "no connection was accepted");
                sleep(Duration::from_millis(50)).await;
            }
        }
    }
    drop(listener);
    if timeout(patience.farewell, connections.shutdown()).await.is_err() {
        tracing::warn!("some connections did not end in time");
    }
}

fn begin(stream: TcpStream, peer: Peer, router: &Router, patience: Patience, connections: &GracefulShutdown) {
    // Answers are small and whole; waiting for more to send with them only costs time.
    if stream.set_nodelay(true).is_err() {
        tracing::debug!("a connection keeps its delay");
    }
    let router = router.clone();
    let answer = service_fn(move |request| answer(router.clone(), peer, request));
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(patience.head);
    let connection = connections.watch(builder.serve_connection(TokioIo::new(stream), answer));
    tokio::spawn(async move {
        // Clients hang up as they like; nothing follows from it.
        if connection.await.is_err() {
            tracing::trace!("a connection broke off");
        }
    });
}

async fn answer(mut router: Router, peer: Peer, request: hyper::Request<Incoming>) -> Result<Response, Infallible> {
    let mut request: Request = request.map(Body::new);
    request.extensions_mut().insert(peer);
    router.call(request).await
}
