//! One request and what becomes of it: carried to the backend and back, with the fault that the plan has for it.

use std::io;
use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::Proxying;
use super::fault::Fault;
use super::message::{Reply, Request};

/// How the client's connection goes on.
#[derive(Debug, PartialEq, Eq)]
pub enum After {
    /// It serves the next request.
    Open,
    /// It is closed.
    Closed,
    /// It is reset, so that what is on its way is lost.
    Reset,
}

const HTML: &str =
    "<!doctype html><html><head><title>Notice</title></head><body><h1>Please sign in to the network</h1></body></html>";

/// What gateways say of a backend that has done its work.
const FAILURES: [(&str, &str, &str, &str); 4] = [
    ("502 Bad Gateway", "text/html", "", "<html><body><h1>502 Bad Gateway</h1></body></html>"),
    ("504 Gateway Timeout", "text/html", "", "<html><body><h1>504 Gateway Timeout</h1></body></html>"),
    (
        "500 Internal Server Error",
        "application/problem+json",
        "",
        r#"{"type":"/problems/technical","title":"A fault","status":500,"reference":"R-PR0XY000"}"#,
    ),
    (
        "503 Service Unavailable",
        "application/problem+json",
        "Retry-After: 2\r\n",
        r#"{"type":"/problems/maintenance","title":"Closed","status":503,"retry_after":2}"#,
    ),
];

impl Proxying {
    /// Answers a request as the plan has it.
    pub async fn answer(self: &Arc<Self>, client: &mut TcpStream, request: Request) -> io::Result<After> {
        let drawn = self.plan(|plan| plan.draw(&request));
        self.count.change(|counted| {
            counted.calls += usize::from(request.is_call());
            if let Some((fault, _)) = drawn {
                *counted.faults.entry(fault).or_default() += 1;
            }
        });
        let Some((fault, dice)) = drawn else {
            let reply = self.carry(&request).await?;
            client.write_all(&reply.bytes()).await?;
            self.deliver_late(&request);
            return Ok(After::Open);
        };
        self.fail(client, request, fault, dice).await
    }

    async fn fail(
        self: &Arc<Self>,
        client: &mut TcpStream,
        request: Request,
        fault: Fault,
        dice: u64,
    ) -> io::Result<After> {
        let stand_in = |status: &str, more: &str| Reply::new(status, "text/html", more, HTML).bytes();
        match fault {
            Fault::DropBefore => return Ok(After::Closed),
            Fault::ResetBefore => return Ok(After::Reset),
            Fault::Late => {
                self.late.hold(request);
                return Ok(After::Closed);
            }
            Fault::LateInSilence => {
                self.late.hold(request);
                return self.until_client_gives_up(client).await;
            }
            Fault::Misdirected => client.write_all(&stand_in("421 Misdirected Request", "")).await?,
            // Captive portals and sign-in pages stand before the backend; a badly made gateway behind it.
            Fault::HtmlPage | Fault::Redirect if dice.is_multiple_of(2) => {
                client.write_all(&page_for(fault, dice)).await?;
            }
            Fault::Garbage if dice.is_multiple_of(2) => {
                client.write_all(&garbage(dice)).await?;
                return Ok(After::Closed);
            }
            Fault::TwiceAtOnce => {
                let (first, second) = (self.carried(request.clone()), self.carried(request));
                let reply = tokio::select! { reply = first => reply, reply = second => reply };
                client.write_all(&reply??.bytes()).await?;
            }
            Fault::DropAfter
            | Fault::ResetAfter
            | Fault::CutBody
            | Fault::ShortBody
            | Fault::TwiceFirst
            | Fault::TwiceSecond
            | Fault::FailedAfter
            | Fault::HtmlPage
            | Fault::Redirect
            | Fault::Garbage
            | Fault::Slow => return self.fail_after(client, &request, fault, dice).await,
        }
        Ok(After::Open)
    }

    /// The faults of a request that the backend has answered.
    async fn fail_after(
        &self,
        client: &mut TcpStream,
        request: &Request,
        fault: Fault,
        dice: u64,
    ) -> io::Result<After> {
        let mut reply = self.carry(request).await?;
        match fault {
            Fault::ResetAfter => return Ok(After::Reset),
            Fault::Slow => return self.until_client_gives_up(client).await,
            Fault::CutBody => {
                client.write_all(&reply.half(false)).await?;
                return Ok(After::Closed);
            }
            Fault::Garbage => {
                client.write_all(&garbage(dice)).await?;
                return Ok(After::Closed);
            }
            Fault::ShortBody => client.write_all(&reply.half(true)).await?,
            Fault::HtmlPage | Fault::Redirect => client.write_all(&page_for(fault, dice)).await?,
            Fault::FailedAfter => {
                let failure =
                    usize::try_from(dice % 4).ok().and_then(|index| FAILURES.get(index)).unwrap_or(&FAILURES[0]);
                let (status, content_type, more, body) = failure;
                client.write_all(&Reply::new(status, content_type, more, body).bytes()).await?;
            }
            Fault::TwiceFirst | Fault::TwiceSecond => {
                let second = self.carry(request).await?;
                if fault == Fault::TwiceSecond {
                    reply = second;
                }
                client.write_all(&reply.bytes()).await?;
            }
            _ => return Ok(After::Closed),
        }
        Ok(After::Open)
    }

    /// Carries a request to the backend on a connection of its own, and the reply back.
    pub async fn carry(&self, request: &Request) -> io::Result<Reply> {
        let mut backend = TcpStream::connect(self.backend).await?;
        backend.set_nodelay(true)?;
        backend.write_all(&request.for_backend()).await?;
        let mut reply = Vec::new();
        backend.read_to_end(&mut reply).await?;
        Reply::of(reply)
    }

    /// The same, which goes on when nobody waits for it any more.
    fn carried(self: &Arc<Self>, request: Request) -> tokio::task::JoinHandle<io::Result<Reply>> {
        let proxying = Arc::clone(self);
        self.work.spawn(async move { proxying.carry(&request).await })
    }

    /// A question about a key was answered: redemptions of it that were held back may arrive now.
    fn deliver_late(self: &Arc<Self>, later: &Request) {
        for request in self.late.answered(later) {
            self.count.change(|counted| counted.delivered_after_withdrawal += 1);
            self.carried(request);
        }
    }

    /// Waits until the client closes the connection, or the proxy is stopped.
    async fn until_client_gives_up(&self, client: &mut TcpStream) -> io::Result<After> {
        let mut ignored = [0; 64];
        tokio::select! {
            () = self.stopped.cancelled() => {}
            _ = client.read(&mut ignored) => {}
        }
        Ok(After::Closed)
    }
}

fn page_for(fault: Fault, dice: u64) -> Vec<u8> {
    let (status, more) = match (fault, dice % 3) {
        (Fault::HtmlPage, _) => ("200 OK", ""),
        (_, 0) => ("302 Found", "Location: /sign-in.html\r\n"),
        // This one would make a client that follows it send the code elsewhere.
        (_, 1) => ("307 Temporary Redirect", "Location: /sign-in.html\r\n"),
        _ => ("303 See Other", "Location: /account\r\n"),
    };
    Reply::new(status, "text/html", more, HTML).bytes()
}

fn garbage(dice: u64) -> Vec<u8> {
    if dice.is_multiple_of(3) {
        return b"HTTP/1.1 201 Created\r\nContent-Length: minus seven\r\n\r\n{\"state\":\"redeemed\"}".to_vec();
    }
    dice.to_le_bytes().repeat(9)
}
