//! Which functions a text may call, with which argument and options; how values look is the browser's affair.

use crate::catalogue::Catalogue;
use crate::documentation;
use crate::text::{Function, Text};

/// A function, the type of its argument (nothing where any will do, and words as well), and the options that a translation may choose. What is shown, a currency or a unit, is not
/// among them: that is said by the program, not by a translator.
struct Allowed {
    name: &'static str,
    argument: Option<&'static str>,
    options: &'static [&'static str],
}

const ALLOWED: &[Allowed] = &[
    Allowed {
        name: "NUMBER",
        argument: Some("Number"),
        options: &["type", "minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits", "useGrouping"],
    },
    Allowed {
        name: "DATETIME",
        argument: Some("Instant"),
        options: &[
            "dateStyle",
            "timeStyle",
            "weekday",
            "year",
            "month",
            "day",
            "hour",
            "minute",
            "hourCycle",
            "timeZoneName",
        ],
    },
    Allowed { name: "LINK", argument: Some("Link"), options: &[] },
    Allowed { name: "EMPHASIS", argument: None, options: &[] },
];

pub(crate) fn foreign_functions(english: &Catalogue, catalogue: &Catalogue) -> Vec<String> {
    let fault = |text: &Text, function: &Function| {
        let name = &function.name;
        let Some(allowed) = ALLOWED.iter().find(|one| one.name == name) else {
            return Some(format!("{}: there is no function {name}", text.id));
        };
        let variable = function.variable.as_deref().unwrap_or_default();
        if let Some(argument) = allowed.argument
            && documentation::variable_type(english, &text.id, variable) != Some(argument)
        {
            return Some(format!("{}: {name} is for a variable of the type {argument}", text.id));
        }
        let option = function.options.iter().find(|option| !allowed.options.contains(&option.as_str()))?;
        Some(format!("{}: {name} has no option {option}", text.id))
    };
    catalogue.texts().flat_map(|text| text.functions.iter().filter_map(move |one| fault(text, one))).collect()
}

#[test]
fn a_function_a_type_or_an_option_that_is_not_allowed_is_found() {
    let english = Catalogue::read("en", "# $n (Number) - how many\n# $t (Text) - a name\na = { $n } { $t }\n");
    let found = |text: &str| foreign_functions(&english, &Catalogue::read("cs", &format!("a = {text}\n")));
    assert_eq!(found("{ UPPER($t) }"), ["a: there is no function UPPER"]);
    assert_eq!(found("{ NUMBER($t) }"), ["a: NUMBER is for a variable of the type Number"]);
    assert_eq!(found("{ NUMBER(5) }"), ["a: NUMBER is for a variable of the type Number"]);
    assert_eq!(found("{ DATETIME($n) }"), ["a: DATETIME is for a variable of the type Instant"]);
    assert_eq!(found("{ NUMBER($n, currency: \"CZK\") }"), ["a: NUMBER has no option currency"]);
    assert_eq!(found("{ $n ->\n   *[other] { NUMBER($n, style: \"percent\") }\n }").len(), 1);
    assert_eq!(found("{ LINK($n, \"see\") }"), ["a: LINK is for a variable of the type Link"]);
    assert_eq!(found("{ EMPHASIS($n, size: 2) }"), ["a: EMPHASIS has no option size"]);
    assert_eq!(found("{ NUMBER($n, useGrouping: \"false\") } { EMPHASIS($n) } { EMPHASIS(\"so\") }"), [""; 0]);
}
