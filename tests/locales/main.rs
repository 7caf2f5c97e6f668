//! The lint of `locales/`: [`rules`] runs every rule that the words have to keep over every language; the other modules hold
//! the rules, each beside a test with a planted error that proves that it can fail.
#![cfg(not(target_family = "wasm"))]

#[cfg(test)]
mod catalogue;
#[cfg(test)]
mod completeness;
#[cfg(test)]
mod documentation;
#[cfg(test)]
mod functions;
#[cfg(test)]
mod plurals;
#[cfg(test)]
mod quotes;
#[cfg(test)]
mod references;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod scripts;
#[cfg(test)]
mod selectors;
#[cfg(test)]
mod slots;
#[cfg(test)]
mod spaces;
#[cfg(test)]
mod terms;
#[cfg(test)]
mod text;
#[cfg(test)]
mod typography;
#[cfg(test)]
mod wording;
