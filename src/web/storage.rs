//! Memory and attempts in the browser's storage. Blocked, full and missing storage is a normal case: the memory is only
//! shorter then. A code is never kept, and nothing is kept in cookies, which a step of the guidance clears.

use super::options;

/// The page's storage for one program.
#[derive(Debug)]
pub(super) struct Storage {
    kept: options::Storage,
    /// The program's name, so that two programs on one site do not share a memory.
    program: String,
}

impl Storage {
    pub(super) fn new(kept: options::Storage, program: &str) -> Self {
        Self { kept, program: program.to_owned() }
    }

    /// The attempt of this tab. It survives a reload and is not shared with other tabs, which have attempts of their own.
    pub(super) fn attempt(&self) -> Option<String> {
        self.area(false)?.get_item(&self.key("attempt")).ok()?
    }

    pub(super) fn save_attempt(&self, attempt: Option<&str>) {
        self.save(false, "attempt", attempt);
    }

    /// The memory of what was tried, which all tabs share and which lasts for days.
    pub(super) fn memory(&self) -> Option<String> {
        self.area(true)?.get_item(&self.key("memory")).ok()?
    }

    pub(super) fn save_memory(&self, memory: Option<&str>) {
        self.save(true, "memory", memory);
    }

    /// Whether a changed key of storage, none for all of it, is that of the memory.
    pub(super) fn is_memory(&self, key: Option<&str>) -> bool {
        self.kept != options::Storage::None && key.is_none_or(|key| key == self.key("memory"))
    }

    fn save(&self, lasting: bool, name: &str, text: Option<&str>) {
        let (Some(area), key) = (self.area(lasting), self.key(name)) else { return };
        // A full storage throws; the redemption goes on without.
        let _ = match text {
            Some(text) => area.set_item(&key, text),
            None => area.remove_item(&key),
        };
    }

    fn key(&self, name: &str) -> String {
        format!("redeemkit.{name}.{}", self.program)
    }

    /// The storage area; reading the property itself throws where storage is blocked.
    fn area(&self, lasting: bool) -> Option<web_sys::Storage> {
        if self.kept == options::Storage::None {
            return None;
        }
        let window = web_sys::window()?;
        if lasting { window.local_storage() } else { window.session_storage() }.ok()?
    }
}
