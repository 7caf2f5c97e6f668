//! The command line of the backend: its options and their defaults; what they mean is in [`redeemkit_backend::Settings`].

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, ValueEnum};
use redeemkit_backend::logging::LogFormat;
use redeemkit_backend::{Clock, Limits, MAIL_FROM, Patience, Settings};

/// Serves the redeem page and redeems codes exactly once.
///
/// The environment variable REDEEMKIT_SECRET holds the secret that codes are digested with, 32 bytes or more. Only
/// --demo does without: it makes one and keeps it in its database. RUST_LOG sets what is logged.
#[derive(Debug, Parser)]
#[command(version)]
pub struct Arguments {
    /// Where to listen; port 0 takes a free one
    #[arg(long, default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// The SQLite database file; it is made if missing
    #[arg(long)]
    pub database: PathBuf,
    /// The folder of the built page
    #[arg(long, default_value = "www/dist/page")]
    page: PathBuf,
    /// The JSON that describes the program's codes
    #[arg(long, default_value = "www/programs/streaming-card.json")]
    program: PathBuf,
    /// Adds accounts and cards for every journey; anybody can sign in to them
    #[arg(long)]
    demo: bool,
    /// Another origin whose pages may redeem here, such as https://shop.example; repeatable
    #[arg(long, value_name = "ORIGIN")]
    allow_origin: Vec<String>,
    /// A further source that the page may connect to; repeatable
    #[arg(long, value_name = "SOURCE")]
    connect_src: Vec<String>,
    /// Marks session cookies Secure: for a backend behind TLS
    #[arg(long)]
    secure_cookies: bool,
    /// Takes the client's address from the last entry of X-Forwarded-For: only behind a proxy that writes it
    #[arg(long)]
    trust_forwarded_for: bool,
    /// Maintenance: redeems nothing and asks to try again after so many seconds
    #[arg(long, value_name = "SECONDS")]
    maintenance: Option<u32>,
    /// Where customers find the page, such as https://lumen.example, for links in e-mails [where it listens]
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// Whom e-mails are from. The mail server is in REDEEMKIT_SMTP, such as smtps://user:password@mail.example; without it they wait
    #[arg(long, value_name = "ADDRESS", default_value = MAIL_FROM)]
    mail_from: String,
    /// Days after which requests to support are deleted
    #[arg(long, value_name = "DAYS", default_value_t = 90, value_parser = clap::value_parser!(u16).range(1..))]
    keep_support_requests: u16,
    /// Lifts the waits and the lock of this account in the database, and ends
    #[arg(long, value_name = "ACCOUNT")]
    pub forgive: Option<String>,
    /// How log lines are written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    log: Log,
    #[command(flatten)]
    limits: LimitArguments,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Log {
    Text,
    Json,
}

/// What limits guessing. Numbers in brackets are the defaults; under --demo those after the semicolon.
#[derive(Debug, Args)]
#[command(next_help_heading = "Limits of refused codes")]
struct LimitArguments {
    /// Refused codes of an account before it has to wait [5; 50]
    #[arg(long, value_name = "COUNT")]
    account_free: Option<u32>,
    /// Seconds of its first wait; each further refused code doubles it [30]
    #[arg(long, value_name = "SECONDS")]
    account_first_wait: Option<u32>,
    /// Seconds of its longest wait [3600]
    #[arg(long, value_name = "SECONDS")]
    account_longest_wait: Option<u32>,
    /// Refused codes within a day that lock an account [20; 200]
    #[arg(long, value_name = "COUNT")]
    account_lock_at: Option<u32>,
    /// Seconds that a lock lasts [86400]
    #[arg(long, value_name = "SECONDS")]
    account_lock: Option<u32>,
    /// Refused codes from an address within an hour before it has to wait [30; 500]
    #[arg(long, value_name = "COUNT")]
    address_free: Option<u32>,
    /// Seconds of its first wait; each further refused code doubles it [10]
    #[arg(long, value_name = "SECONDS")]
    address_first_wait: Option<u32>,
    /// Seconds of its longest wait [600]
    #[arg(long, value_name = "SECONDS")]
    address_longest_wait: Option<u32>,
    /// Refused codes of everybody within a minute that slow those who had one refused [300; 6000]
    #[arg(long, value_name = "COUNT")]
    everybody_per_minute: Option<u32>,
    /// Seconds that they wait then [30]
    #[arg(long, value_name = "SECONDS")]
    everybody_wait: Option<u32>,
}

impl LimitArguments {
    fn limits(&self, demo: bool) -> Limits {
        let mut limits = if demo { Limits::DEMO } else { Limits::STANDARD };
        for (number, given) in [
            (&mut limits.account.free, self.account_free),
            (&mut limits.account.first, self.account_first_wait),
            (&mut limits.account.longest, self.account_longest_wait),
            (&mut limits.lock.at, self.account_lock_at),
            (&mut limits.lock.lasts, self.account_lock),
            (&mut limits.address.free, self.address_free),
            (&mut limits.address.first, self.address_first_wait),
            (&mut limits.address.longest, self.address_longest_wait),
            (&mut limits.everybody.per_minute, self.everybody_per_minute),
            (&mut limits.everybody.wait, self.everybody_wait),
        ] {
            *number = given.unwrap_or(*number);
        }
        limits
    }
}

impl Arguments {
    /// How the log is to be written.
    pub fn log_format(&self) -> LogFormat {
        match self.log {
            Log::Text => LogFormat::Text,
            Log::Json => LogFormat::Json,
        }
    }

    /// The settings that these arguments make, with the secret and the mail server's URL.
    pub fn settings(self, secret: Option<String>, smtp: Option<String>) -> Settings {
        Settings {
            listen: self.listen,
            database: self.database,
            page: self.page,
            program: self.program,
            secret,
            demo: self.demo,
            allowed_origins: self.allow_origin,
            connect_sources: self.connect_src,
            secure_cookies: self.secure_cookies,
            slow_card: Duration::from_secs(3),
            limits: self.limits.limits(self.demo),
            maintenance: self.maintenance,
            trust_forwarded_for: self.trust_forwarded_for,
            patience: Patience::default(),
            clock: Clock::default(),
            public_url: self.public_url,
            smtp,
            mail_from: self.mail_from,
            keep_support_requests: self.keep_support_requests,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn limits(words: &[&str]) -> Limits {
        let words = [&["redeemkit-backend", "--database", "x"], words].concat();
        Arguments::parse_from(words).settings(None, None).limits
    }

    #[test]
    fn every_number_can_be_given_and_has_the_default_of_its_table() {
        Arguments::command().debug_assert();
        assert_eq!(limits(&[]), Limits::STANDARD);
        assert_eq!(limits(&["--demo"]), Limits::DEMO);
        let given = limits(&["--demo", "--account-free", "7", "--everybody-wait", "1"]);
        assert_eq!((given.account.free, given.everybody.wait, given.address), (7, 1, Limits::DEMO.address));
    }

    #[test]
    fn the_help_names_the_defaults_of_the_table() {
        let help = Arguments::command().render_long_help().to_string();
        let (standard, demo) = (Limits::STANDARD, Limits::DEMO);
        for (option, default) in [
            ("account-free", format!("[{}; {}]", standard.account.free, demo.account.free)),
            ("account-first-wait", format!("[{}]", standard.account.first)),
            ("account-longest-wait", format!("[{}]", standard.account.longest)),
            ("account-lock-at", format!("[{}; {}]", standard.lock.at, demo.lock.at)),
            ("account-lock ", format!("[{}]", standard.lock.lasts)),
            ("address-free", format!("[{}; {}]", standard.address.free, demo.address.free)),
            ("address-first-wait", format!("[{}]", standard.address.first)),
            ("address-longest-wait", format!("[{}]", standard.address.longest)),
            ("everybody-per-minute", format!("[{}; {}]", standard.everybody.per_minute, demo.everybody.per_minute)),
            ("everybody-wait", format!("[{}]", standard.everybody.wait)),
        ] {
            let (_, after) = help.split_once(&format!("--{option}")).unwrap();
            let described = after.split("--").next().unwrap();
            assert!(described.contains(&default), "--{option} {default}: {described}");
        }
    }
}
