//! Takes the comments out of `locales/en.ftl` before it is compiled in: they are for translators, and a third of the file.

use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let source = "locales/en.ftl";
    println!("cargo::rerun-if-changed={source}");
    let text = fs::read_to_string(source)?;
    let words: String =
        text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).flat_map(|line| [line, "\n"]).collect();
    fs::write(Path::new(&env::var("OUT_DIR")?).join("en.ftl"), words)?;
    Ok(())
}
