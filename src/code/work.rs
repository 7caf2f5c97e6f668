//! Counts the work of reading in tests, so that it is shown to grow with the text and no faster. Elsewhere it is nothing.

#[cfg(test)]
thread_local! {
    static STEPS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Says that so many characters are being looked at.
#[cfg_attr(not(test), expect(unused_variables, reason = "counted in tests only"))]
#[inline]
pub(super) fn count(characters: usize) {
    #[cfg(test)]
    STEPS.set(STEPS.get() + characters);
}

/// How many characters something looks at, each time anew.
#[cfg(test)]
pub(super) fn of<T>(what: impl FnOnce() -> T) -> usize {
    let before = STEPS.get();
    what();
    STEPS.get() - before
}
