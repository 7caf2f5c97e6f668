//! Makes two files out of `locales/en.ftl`: the words without their comments, which are for translators and a third of the
//! file, and the contract: which values each text shows, of which kinds, as those comments state them.

use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let source = "locales/en.ftl";
    println!("cargo::rerun-if-changed={source}");
    let text = fs::read_to_string(source)?;
    let words: String =
        text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).flat_map(|line| [line, "\n"]).collect();
    let folder = env::var("OUT_DIR")?;
    fs::write(Path::new(&folder).join("en.ftl"), words)?;
    fs::write(Path::new(&folder).join("contract.rs"), contract(&text)?)?;
    Ok(())
}

/// The texts that show values, as a Rust expression of rows: id, and each value with its kind.
fn contract(fluent: &str) -> Result<String, String> {
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    let (mut kinds, mut message) = (Vec::new(), "");
    for line in fluent.lines() {
        if let Some((name, rest)) = line.strip_prefix("# $").and_then(|line| line.split_once(" (")) {
            kinds.push((name, rest.split(')').next().unwrap_or_default()));
            continue;
        }
        if line.starts_with('#') {
            continue;
        }
        if line.is_empty() {
            kinds.clear();
        } else if let Some((id, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            message = id;
            rows.push((id.to_owned(), Vec::new()));
        } else if let Some((attribute, _)) = line.strip_prefix("    .").and_then(|line| line.split_once(" =")) {
            rows.push((format!("{message}.{attribute}"), Vec::new()));
        }
        // What a term is given is between it and the texts that refer to it.
        let Some((id, values)) = rows.last_mut().filter(|(id, _)| !id.starts_with('-')) else { continue };
        for used in line.split('$').skip(1) {
            let name =
                used.split(|end: char| !(end.is_ascii_alphanumeric() || "-_".contains(end))).next().unwrap_or_default();
            let kind = kinds.iter().find(|(stated, _)| *stated == name).map(|(_, kind)| kind);
            let kind = kind.ok_or_else(|| format!("locales/en.ftl: no comment states the kind of ${name} in {id}"))?;
            let value = format!("({name:?}, ArgumentKind::{kind})");
            if !values.contains(&value) {
                values.push(value);
            }
        }
    }
    rows.retain(|(_, values)| !values.is_empty());
    let rows: String = rows.iter().map(|(id, values)| format!("({id:?}, &[{}]),\n", values.join(", "))).collect();
    Ok(format!("&[\n{rows}]\n"))
}
