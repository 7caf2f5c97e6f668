//! Where a request came from: the connection's other end, or what a trusted proxy says of it; kept as a digest only.

use std::convert::Infallible;
use std::net::IpAddr;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;

use crate::backend::Backend;
use crate::secrets::Stamp;

const FORWARDED_FOR: &str = "x-forwarded-for";

/// The other end of a connection, as the system tells it.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

/// A keyed digest of the client's address: enough to count by, and no list of who was here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientAddress(pub Stamp);

impl FromRequestParts<Backend> for ClientAddress {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, backend: &Backend) -> Result<Self, Self::Rejection> {
        let peer = parts.extensions.get::<Peer>().map(|peer| peer.0);
        let forwarded = if backend.trust_forwarded_for { forwarded_for(&parts.headers) } else { None };
        let network = forwarded.or(peer).map(network);
        Ok(Self(backend.secrets.address(&network.unwrap_or_default())))
    }
}

/// What the nearest proxy says: the last entry. Those before it are the client's own words.
fn forwarded_for(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all(FORWARDED_FOR).iter().next_back()?.to_str().ok()?;
    last.rsplit(',').next()?.trim().parse().ok()
}

/// What one client can hardly change: an IPv4 address, or the first half of an IPv6 one. Whoever has one of those has
/// 2^64 of them.
fn network(address: IpAddr) -> Vec<u8> {
    match address.to_canonical() {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().into_iter().take(8).collect(),
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn read(values: &[&'static str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(FORWARDED_FOR, HeaderValue::from_static(value));
        }
        forwarded_for(&headers).map(|address| address.to_string())
    }

    #[test]
    fn only_the_nearest_proxys_word_is_taken() {
        assert_eq!(read(&["203.0.113.7"]).as_deref(), Some("203.0.113.7"));
        assert_eq!(read(&["1.1.1.1, 203.0.113.7"]).as_deref(), Some("203.0.113.7"));
        assert_eq!(read(&["1.1.1.1", "2.2.2.2,2001:db8::1"]).as_deref(), Some("2001:db8::1"));
        for nothing in [&[] as &[_], &[""], &["1.1.1.1, unknown"], &["203.0.113.7:80"]] {
            assert_eq!(read(nothing), None, "{nothing:?}");
        }
    }

    #[test]
    fn changing_the_second_half_of_an_ipv6_address_changes_nothing() {
        let network = |text: &str| network(text.parse().unwrap());
        assert_eq!(network("2001:db8::1"), network("2001:db8::ffff:1:2:3"));
        assert_ne!(network("2001:db8::1"), network("2001:db8:0:1::1"));
        assert_eq!(network("::ffff:203.0.113.7"), network("203.0.113.7"));
        assert_ne!(network("203.0.113.7"), network("203.0.113.8"));
    }
}
