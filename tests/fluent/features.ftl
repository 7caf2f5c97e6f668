### What Fluent has and the languages do not all use: see main.rs. What begins with `fault-` has no text.

-card = { $case ->
   *[nominative] card
    [genitive] card’s
 }
    .gender = feminine
    .article = { $case ->
       *[nominative] die
        [genitive] der
     }
-cards = { $count ->
    [one] a card
   *[other] { $count } cards
 }
-holder = { $who } holds
-brand = Red { -maker }
-maker = Kit
-gift = { -maker } for { $who }
plain = Twenty-five
several-lines =
    The first line
      is followed by one that stands further in

    and one after a gap: { $n }.
attributes = Value
    .one = One of { $who }
    .two = { attributes } and { attributes.one }
term = The { -card } and the { -card(case: "genitive") } edge
term-of-terms = By { -brand }, made by { -maker }
term-with-number = { -cards(count: 1) }, { -cards(count: 3) }, { -cards(count: 1234.5) }
term-with-text = { -holder(who: "Ada") }
term-with-position = { -card("genitive") }
term-unknown-case = { -card(case: "dative") }
term-gender = { -card.gender ->
    [feminine] she
   *[other] it
 }
term-article = { -card.article(case: "genitive") ->
    [der] genitive
   *[die] nominative
 }
nested = { $n ->
    [0] none
    [one] { $other ->
        [Ada] Ada’s one
       *[other] one of { $who }
     }
   *[other] { $m ->
        [one] { $n } by one
       *[other] { $n } by { $m ->
            [2] two
           *[other] { $m }
         }
     }
 }
by-value-first = { $n ->
    [1] exactly one
    [one] one
    [1.5] one and a half
   *[other] other
 }
by-decimals = { 1.50 ->
    [1.50] the same
   *[other] other
 }
by-literal = { 5 ->
    [5] five
   *[other] other
 }
by-literal-text = { "a" ->
    [a] a
   *[other] other
 }
by-text = { $who ->
    [Ada] Ada
   *[other] somebody
 }
by-other-text = { $other ->
    [Ada] Ada
   *[other] somebody
 }
by-text-that-is-a-category = { "one" ->
    [1] number
    [one] text
   *[other] other
 }
default-in-the-middle = { $n ->
   *[other] other
    [one] one
    [1.5] half
 }
ordinal = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
 }
written = { NUMBER($n, minimumFractionDigits: 2) }, { NUMBER($n, maximumFractionDigits: 0) }, { NUMBER($n, minimumIntegerDigits: 3) }
written-category = { NUMBER($n, minimumFractionDigits: 1) ->
    [one] one
   *[other] other
 }
twice = { NUMBER(NUMBER($n, minimumFractionDigits: 2), minimumIntegerDigits: 2) }
literals = { 0 }, { -3 }, { 1.50 }, { 1234.5 }, { NUMBER(7, minimumFractionDigits: 1) }
instant = On { DATETIME($at, month: "long", day: "numeric") }, { $at }
text-literals = { "" }{ "  kept  " }{ "{" } { "\"" } { "\\" } { "\u00e9" } { "\U01F381" } { "*[a]" }
placeable-in-placeable = { { $n } }, { { "x" } }
reference-to-messages = See: { plain }; { several-lines }
reference-of-nested = { nested } ({ by-text })
exact-with-digits = { NUMBER($n, minimumFractionDigits: 1) ->
    [1] exactly one
   *[other] other
 }
term-given-nothing = [{ -holder }]
leak-into-term = { -gift(who: "Bob") }
function-of-text = { NUMBER($who) }
function-selects-unknown = { LUCK("x") ->
    [good] good
   *[other] other
 }
option-refused = { NUMBER(5, style: "percent") }
fault-variable = Half { $nobody }
fault-variable-selects = { $nobody ->
    [one] one
   *[other] other
 }
fault-variable-in-variant = { $n ->
    [one] one { $nobody }
   *[other] other { $nobody }
 }
fault-message = Half { nothing }
fault-attribute = Half { plain.nothing }
fault-value = Half { fault-without-value }
fault-without-value =
    .fault = Half { $nobody }
fault-term = Half { -nothing }
fault-function = Half { LUCK($n) }
fault-circle = { fault-circle-back }
fault-circle-back = { fault-circle }
fault-reference-to-fault = Half { fault-variable }
