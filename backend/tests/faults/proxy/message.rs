//! HTTP/1.1 as far as the proxy has to understand it: where a request ends, what it asks for, and where a reply's body begins.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt};

/// The longest request that is carried, in bytes.
const LONGEST: usize = 1024 * 1024;
const END_OF_HEAD: &[u8] = b"\r\n\r\n";

/// A request, whole.
#[derive(Clone)]
pub struct Request {
    head: String,
    body: Vec<u8>,
    /// `GET` and the like.
    pub method: String,
    /// The path and what follows it.
    pub path: String,
}

/// A reply, whole: its head and its body as they came.
#[derive(Clone)]
pub struct Reply {
    /// Status line and headers with the empty line.
    pub head: Vec<u8>,
    /// The bytes after it, with the framing that the head announces.
    pub body: Vec<u8>,
}

impl Request {
    /// Reads the next request of a connection; none where the client is done. `buffer` keeps what came beyond it.
    pub async fn read(from: &mut (impl AsyncRead + Unpin), buffer: &mut Vec<u8>) -> io::Result<Option<Self>> {
        let end = loop {
            if let Some(at) = find(buffer, END_OF_HEAD) {
                break at + END_OF_HEAD.len();
            }
            if buffer.len() > LONGEST {
                return Err(unreadable("a head without an end"));
            }
            if from.read_buf(buffer).await? == 0 {
                return if buffer.is_empty() { Ok(None) } else { Err(io::ErrorKind::UnexpectedEof.into()) };
            }
        };
        let head =
            String::from_utf8(buffer.drain(..end).collect()).map_err(|_| unreadable("a head that is no text"))?;
        let first = head.lines().next().unwrap_or_default();
        let mut words = first.split(' ').map(str::to_owned);
        let (Some(method), Some(path)) = (words.next(), words.next()) else {
            return Err(unreadable("no request line"));
        };
        if header(&head, "transfer-encoding").is_some() {
            return Err(unreadable("a body in chunks, which no client of this backend sends"));
        }
        let length = match header(&head, "content-length").map(str::parse) {
            None => 0,
            Some(Ok(length)) if length <= LONGEST => length,
            Some(_) => return Err(unreadable("a body of no length")),
        };
        while buffer.len() < length {
            if from.read_buf(buffer).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        let body = buffer.drain(..length).collect();
        Ok(Some(Self { head, body, method, path }))
    }

    /// Whether it is `POST /redemptions`.
    pub fn is_redemption(&self) -> bool {
        self.method == "POST" && self.path == "/redemptions"
    }

    /// Whether it is one of the calls that a redemption is made of; files of the page are none.
    pub fn is_call(&self) -> bool {
        let path = self.path.split('?').next().unwrap_or_default();
        matches!(path, "/account" | "/redemptions") || path.starts_with("/redemptions/")
    }

    /// The idempotency key that it is about.
    pub fn key(&self) -> Option<&str> {
        let of_path = self.path.strip_prefix("/redemptions/").and_then(|rest| rest.split('?').next());
        of_path.or_else(|| header(&self.head, "idempotency-key").map(|key| key.trim_matches('"')))
    }

    /// The bytes for the backend, on a connection that ends with the reply. `Host` stays as the client sent it, so that a
    /// page which was reached through the proxy is a page of the same origin.
    pub fn for_backend(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for line in self.head.trim_end().lines().filter(|line| !is_header(line, "connection")) {
            bytes.extend_from_slice(line.as_bytes());
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(b"Connection: close\r\n\r\n");
        bytes.extend_from_slice(&self.body);
        bytes
    }
}

impl Reply {
    /// The reply that these bytes are.
    pub fn of(mut bytes: Vec<u8>) -> io::Result<Self> {
        let end = find(&bytes, END_OF_HEAD).ok_or_else(|| unreadable("no reply"))? + END_OF_HEAD.len();
        let body = bytes.split_off(end);
        Ok(Self { head: bytes, body })
    }

    /// A reply of the proxy's own.
    pub fn new(status: &str, content_type: &str, more: &str, body: &str) -> Self {
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n{more}Content-Length: {length}\r\nCache-Control: no-store\r\n\r\n"
        );
        Self { head: head.into_bytes(), body: body.as_bytes().to_vec() }
    }

    /// The bytes for the client, whose connection stays open.
    pub fn bytes(&self) -> Vec<u8> {
        [self.head_for_client(|_| true).as_slice(), &self.body].concat()
    }

    /// The same with half of the body: by its headers cut off, or whole.
    pub fn half(&self, whole_by_headers: bool) -> Vec<u8> {
        let half = self.body.get(..self.body.len() / 2).unwrap_or_default();
        if !whole_by_headers {
            return [self.head_for_client(|_| true).as_slice(), half].concat();
        }
        let mut head = self.head_for_client(|line| {
            !line.is_empty() && !is_header(line, "content-length") && !is_header(line, "transfer-encoding")
        });
        head.extend_from_slice(format!("Content-Length: {}\r\n\r\n", half.len()).as_bytes());
        [head.as_slice(), half].concat()
    }

    fn head_for_client(&self, keep: impl Fn(&str) -> bool) -> Vec<u8> {
        let head = String::from_utf8_lossy(&self.head);
        let kept = head.split_terminator("\r\n").filter(|line| !is_header(line, "connection") && keep(line));
        kept.flat_map(|line| [line, "\r\n"]).collect::<String>().into_bytes()
    }
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find(|line| is_header(line, name)).and_then(|line| line.split_once(':')).map(|(_, value)| value.trim())
}

fn is_header(line: &str, name: &str) -> bool {
    line.split_once(':').is_some_and(|(found, _)| found.trim().eq_ignore_ascii_case(name))
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn unreadable(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}
