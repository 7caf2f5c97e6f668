//! The numbered line that says which step of a long task has begun. The steps themselves belong to their tasks.

/// Counts the steps of one task.
#[derive(Debug)]
pub struct Steps {
    total: usize,
    begun: usize,
}

impl Steps {
    /// A task of `total` steps, none begun.
    pub const fn new(total: usize) -> Self {
        Self { total, begun: 0 }
    }

    /// Begins the next step and says so, as in `[3/9] wasm module (release)`.
    pub fn begin(&mut self, what: &str) {
        self.begun += 1;
        println!("[{}/{}] {what}", self.begun, self.total);
    }
}
