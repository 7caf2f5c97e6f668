//! New cards for a running demo, one code to a line: tests in browsers need more of them than the demo has. What a card is
//! in the database is in `tests/faults/cards.rs`.

use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::Parser;
use redeemkit::program::Program;

#[path = "../tests/faults/cards.rs"]
#[allow(dead_code, reason = "the fault run looks at what became of the cards as well")]
mod cards;
#[path = "../tests/faults/chance.rs"]
#[allow(dead_code, reason = "the fault run draws more than cards")]
mod chance;
#[path = "../src/secrets.rs"]
#[allow(dead_code, reason = "issuing a card needs only some of them")]
mod secrets;

/// Puts fresh cards into the database of a backend that runs with --demo, and prints their codes.
#[derive(Debug, Parser)]
struct Arguments {
    /// The backend's database
    #[arg(long)]
    database: PathBuf,
    /// The program whose codes these are
    #[arg(long, default_value = "www/programs/streaming-card.json")]
    program: PathBuf,
    /// How many
    #[arg(long, default_value_t = 1)]
    cards: usize,
    /// What each is worth, in hundredths of a euro
    #[arg(long, default_value_t = 500)]
    worth: i64,
    /// What the codes are drawn from; the same seed gives the same codes, which can be issued once
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let program = Program::from_json(&std::fs::read_to_string(&arguments.program)?)?;
    let issuer = cards::Issuer::open(&arguments.database, program).await?;
    let mut chance = chance::Chance::seeded(arguments.seed);
    for _ in 0..arguments.cards {
        let card = issuer.issue(&mut chance, arguments.worth, "EUR").await?;
        writeln!(io::stdout(), "{}", card.code)?;
    }
    Ok(())
}
