//! A proxy before the real backend on which things go wrong: it knows where requests end, draws a fault for each from a
//! seeded plan, and counts. What a customer should see in spite of it is not its business.
//!
//! `GET /.faults` tells the counts; `POST /.faults/deliver` delivers what is held back and answers when it has arrived.

mod count;
mod exchange;
mod fault;
mod late;
mod message;
mod plan;

pub use count::Counted;
pub use fault::Fault;
pub use plan::Plan;

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use count::Count;
use exchange::After;
use late::Late;
use message::{Reply, Request};

/// The path that is for whoever runs the proxy; everything else is for the backend.
const CONTROL: &str = "/.faults";

/// A proxy that runs.
pub struct Proxy {
    address: SocketAddr,
    proxying: Arc<Proxying>,
}

/// What its connections share.
struct Proxying {
    backend: SocketAddr,
    plan: Mutex<Plan>,
    count: Count,
    late: Late,
    /// Everything that is under way.
    work: TaskTracker,
    stopped: CancellationToken,
}

impl Proxy {
    /// Listens before a backend.
    pub async fn start(listen: SocketAddr, backend: SocketAddr, plan: Plan) -> io::Result<Self> {
        let listener = TcpListener::bind(listen).await?;
        let address = listener.local_addr()?;
        let proxying = Arc::new(Proxying {
            backend,
            plan: Mutex::new(plan),
            count: Count::default(),
            late: Late::default(),
            work: TaskTracker::new(),
            stopped: CancellationToken::new(),
        });
        let accepting = Arc::clone(&proxying);
        proxying.work.spawn(async move {
            while let Some(Ok((client, _))) = accepting.stopped.run_until_cancelled(listener.accept()).await {
                accepting.work.spawn(Arc::clone(&accepting).serve(client));
            }
        });
        Ok(Self { address, proxying })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Delivers what is held back and waits until nothing is on its way any more; then tells the counts.
    pub async fn finish(self) -> Counted {
        self.proxying.stopped.cancel();
        for request in self.proxying.late.all() {
            self.proxying.deliver(request).await;
        }
        self.proxying.work.close();
        self.proxying.work.wait().await;
        self.proxying.count.counted()
    }
}

impl Proxying {
    fn plan<T>(&self, draw: impl FnOnce(&mut Plan) -> T) -> T {
        draw(&mut self.plan.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Serves one connection, request by request.
    async fn serve(self: Arc<Self>, mut client: TcpStream) {
        let mut buffer = Vec::new();
        while let Some(Ok(Some(request))) =
            self.stopped.run_until_cancelled(Request::read(&mut client, &mut buffer)).await
        {
            let after = if request.path.starts_with(CONTROL) {
                self.control(&mut client, &request).await
            } else {
                self.answer(&mut client, request).await
            };
            match after {
                Ok(After::Open) => {}
                Ok(After::Reset) => {
                    // A system that cannot reset closes; the client has no reply either way.
                    let _ = client.set_zero_linger();
                    return;
                }
                Ok(After::Closed) | Err(_) => return,
            }
        }
    }

    async fn control(&self, client: &mut TcpStream, request: &Request) -> io::Result<After> {
        if request.method == "POST" {
            for request in self.late.all() {
                self.deliver(request).await;
            }
        }
        let Counted { calls, faults, delivered_after_withdrawal } = self.count.counted();
        let faults: Vec<_> = faults.iter().map(|(fault, times)| format!("\"{}\":{times}", fault.slug())).collect();
        let body = format!(
            "{{\"calls\":{calls},\"delivered_after_withdrawal\":{delivered_after_withdrawal},\"faults\":{{{}}}}}",
            faults.join(",")
        );
        client.write_all(&Reply::new("200 OK", "application/json", "", &body).bytes()).await?;
        Ok(After::Open)
    }

    /// Delivers a request that was held back; nobody waits for the reply.
    async fn deliver(&self, request: Request) {
        let _ = self.carry(&request).await;
    }
}
