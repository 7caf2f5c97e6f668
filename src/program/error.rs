//! What is wrong with a program's JSON, said to the embedder in English: the field, the fault, the remedy.

use std::fmt;

/// A fault in a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramError {
    /// The path of the field, such as `formats[1].alphabet`; `.` for the program as a whole.
    pub field: String,
    /// What is wrong with it.
    pub fault: String,
    /// What to write instead.
    pub remedy: String,
}

impl ProgramError {
    pub(super) fn new(field: impl Into<String>, fault: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { field: field.into(), fault: fault.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for ProgramError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}; {}", self.field, self.fault, self.remedy)
    }
}

impl std::error::Error for ProgramError {}
