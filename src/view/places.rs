//! Where a code is found (B2), and what to do where it cannot be read (A10): each in words, beside which a page can draw a picture.
//! Which places there are is said by the program.

use crate::message::Message;
use crate::program::{Place, Program};

/// What to do where a character cannot be read.
pub(super) const UNREADABLE: &str = "place-unreadable";

/// The places of a program's codes, and then [`UNREADABLE`]. A page tells its pictures by the ids.
pub(super) fn places(program: &Program) -> Vec<Message> {
    program.card.places.iter().map(|place| id(*place)).chain([UNREADABLE]).map(Message::new).collect()
}

/// The hint at the field. The usual one names all places; where there is no card to scratch, the first place is named alone.
pub(super) fn hint(program: &Program) -> Message {
    let first = program.card.places.first().copied().filter(|_| !program.card.places.contains(&Place::Card));
    Message::new(first.map_or("field.hint", id))
}

fn id(place: Place) -> &'static str {
    match place {
        Place::Card => "place-card",
        Place::Email => "place-email",
        Place::Receipt => "place-receipt",
    }
}
