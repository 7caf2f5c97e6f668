//! Redemptions that the network holds back until the page has asked about their key and withdrawn it.

use std::sync::{Mutex, PoisonError};

use super::message::Request;

/// A redemption that is held back.
struct Held {
    request: Request,
    asked: bool,
    withdrawn: bool,
}

/// All of them.
#[derive(Default)]
pub struct Late(Mutex<Vec<Held>>);

impl Late {
    /// Holds a request back.
    pub fn hold(&self, request: Request) {
        self.lock().push(Held { request, asked: false, withdrawn: false });
    }

    /// A later request was answered; gives those whose time has come.
    pub fn answered(&self, later: &Request) -> Vec<Request> {
        let mut held = self.lock();
        for held in held.iter_mut().filter(|held| held.request.key() == later.key()) {
            held.asked |= later.method == "GET";
            held.withdrawn |= later.method == "DELETE";
        }
        held.extract_if(.., |held| held.asked && held.withdrawn).map(|held| held.request).collect()
    }

    /// All that are left.
    pub fn all(&self) -> Vec<Request> {
        self.lock().drain(..).map(|held| held.request).collect()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Held>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
