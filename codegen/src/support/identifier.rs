//! Words: text of a description in, the parts of a Rust identifier out.
//!
//! Whatever a description calls a thing (`On-Behalf-Of`, `360learning`, `имя`, `+1`, nothing at all), it gets an
//! identifier in plain ASCII. Case is `heck`'s, transliteration is `deunicode`'s.

use std::borrow::Cow;

use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};

/// The longest public name.
pub const LONGEST: usize = 60;

/// `UpperCamelCase`; empty where the text has neither letter nor digit.
pub fn pascal(text: &str) -> String {
    ascii(text).to_upper_camel_case()
}

/// `snake_case`; empty where the text has neither letter nor digit.
pub fn snake(text: &str) -> String {
    ascii(text).to_snake_case()
}

/// `kebab-case`; empty where the text has neither letter nor digit.
pub fn kebab(text: &str) -> String {
    ascii(text).to_kebab_case()
}

fn ascii(text: &str) -> String {
    let plain = if text.is_ascii() { Cow::Borrowed(text) } else { deunicode::deunicode(text).into() };
    plain.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect()
}

/// The text with its symbols said in words, for where leaving them out would leave nothing or make two things one.
pub fn spell(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match symbol(c) {
            Some(word) => out.push_str(&format!(" {word} ")),
            None if c.is_alphanumeric() => out.push(c),
            // Anything else has a number of its own.
            None => out.push_str(&format!(" u{:04x} ", u32::from(c))),
        }
    }
    out
}

fn symbol(c: char) -> Option<&'static str> {
    Some(match c {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '%' => "percent",
        '$' => "dollar",
        '&' => "and",
        '@' => "at",
        '#' => "hash",
        '!' => "bang",
        '?' => "question",
        '=' => "equals",
        '<' => "less",
        '>' => "greater",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '|' => "bar",
        '^' => "caret",
        '~' => "tilde",
        '_' => "underscore",
        '(' | ')' => "paren",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        '"' => "quote",
        '\'' => "apostrophe",
        ' ' => "space",
        '\n' => "newline",
        '\t' => "tab",
        '\r' => "return",
        _ => return None,
    })
}

/// Words that no identifier may be, raw or not.
const NEVER: [&str; 5] = ["self", "Self", "super", "crate", "_"];

/// Words that an identifier may be only when written raw.
const RAW: [&str; 48] = [
    "as", "async", "await", "break", "const", "continue", "dyn", "else", "enum", "extern", "false", "fn", "for", "gen",
    "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "static", "struct",
    "trait", "true", "type", "unsafe", "use", "where", "while", "abstract", "become", "box", "do", "final", "macro",
    "override", "priv", "try", "typeof", "unsized", "virtual", "yield",
];

/// An identifier that Rust accepts: keywords raw, what cannot be raw with an underscore behind it.
pub fn escape(ident: &str) -> String {
    if NEVER.contains(&ident) {
        format!("{ident}_")
    } else if RAW.contains(&ident) {
        format!("r#{ident}")
    } else if ident.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{ident}")
    } else {
        ident.to_owned()
    }
}

/// The same without the mark of a raw identifier.
fn unraw(ident: &str) -> String {
    if NEVER.contains(&ident) || ident.starts_with(|c: char| c.is_ascii_digit()) {
        return escape(ident);
    }
    ident.to_owned()
}

/// Whether the text can stand as a Rust identifier, as `names.toml` must give it.
pub fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    let first = chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
    first && chars.all(|c| c.is_ascii_alphanumeric() || c == '_') && !NEVER.contains(&text)
}

/// One of several, by the rules that cover the nouns of an API: `categories` is `category`, `addresses` `address`.
pub fn singular(word: &str) -> String {
    let lower = word.to_ascii_lowercase();
    for same in [
        "status", "series", "news", "data", "progress", "access", "basis", "bonus", "analysis", "address", "business",
        "process", "previous", "skus",
    ] {
        if lower.ends_with(same) {
            return word.to_owned();
        }
    }
    let cut = |count: usize| word[..word.len() - count].to_owned();
    if lower.ends_with("ies") && lower.len() > 4 {
        return cut(3) + "y";
    }
    for ending in ["sses", "shes", "ches", "xes", "zes"] {
        if lower.ends_with(ending) {
            return cut(2);
        }
    }
    if lower.ends_with("ss") || lower.ends_with("us") || lower.ends_with("is") || lower.len() < 3 {
        return word.to_owned();
    }
    if lower.ends_with('s') { cut(1) } else { word.to_owned() }
}

/// A set of identifiers in which each is free but once.
#[derive(Default)]
pub struct Scope {
    taken: std::collections::BTreeSet<String>,
    /// The numbers behind names that are taken already.
    numbers: std::collections::BTreeMap<String, usize>,
}

impl Scope {
    /// A scope in which these are taken from the start.
    pub fn seeded<'a>(words: impl IntoIterator<Item = &'a str>) -> Scope {
        Scope { taken: words.into_iter().map(str::to_owned).collect(), ..Scope::default() }
    }

    /// Takes the first free candidate; when none is, the last one with a number, which only texts that differ in
    /// nothing a reader could say come to.
    pub fn take(&mut self, candidates: impl IntoIterator<Item = String>) -> String {
        let mut last = String::new();
        for candidate in candidates {
            // What is written otherwise is taken as it is written: `self` and `self_` are one.
            if !candidate.is_empty() && self.taken.insert(unraw(&candidate)) {
                return candidate;
            }
            if !candidate.is_empty() {
                last = candidate;
            }
        }
        if last.is_empty() {
            last = "unnamed".to_owned();
            if self.taken.insert(last.clone()) {
                return last;
            }
        }
        // `x_2` for a member, `X2` for a variant.
        let camel = last.starts_with(|c: char| c.is_ascii_uppercase());
        let number = self.numbers.entry(last.clone()).or_insert(2);
        loop {
            let candidate = if camel { format!("{last}{number}") } else { format!("{last}_{number}") };
            *number += 1;
            if self.taken.insert(candidate.clone()) {
                return candidate;
            }
        }
    }
}

/// Ways to make an identifier of a text, the best first.
#[derive(Clone, Copy)]
enum Way {
    Plain,
    /// With its symbols said in words.
    Spelled,
    /// Texts that differ only in case say so.
    WithCase,
}

/// The text that stands for `wire` in names, and the ways to make one of it.
fn ways(wire: &str) -> (&str, &'static [Way]) {
    if wire.is_empty() { ("empty", &[Way::Plain]) } else { (wire, &[Way::Plain, Way::Spelled, Way::WithCase]) }
}

/// Identifiers that a field could have, the best first; each is made when it is asked for.
pub fn field_candidates(wire: &str) -> impl Iterator<Item = String> {
    let (wire, ways) = ways(wire);
    let sign = wire.starts_with(['+', '-', '*', '/', '%', '<', '>', '=']);
    let names = ways.iter().filter_map(move |way| match way {
        // `+1` is not `1`.
        Way::Plain => Some(shorten(&snake(wire))).filter(|plain| !(sign && plain.starts_with(digit))),
        Way::Spelled => Some(shorten(&snake(&spell(wire)))),
        Way::WithCase => Some(format!("{}_{}", shorten(&snake(wire)), case_word(wire))),
    });
    names.filter(|name| name.chars().any(|c| c.is_ascii_alphanumeric()))
}

/// Identifiers that a variant could have, the best first; each is made when it is asked for.
pub fn variant_candidates(wire: &str) -> impl Iterator<Item = String> {
    let (wire, ways) = ways(wire);
    let signed = wire.starts_with(['-', '+']) && wire[1..].starts_with(digit);
    let names = ways.iter().filter_map(move |way| match way {
        Way::Plain => Some(spelled_number(wire).unwrap_or_else(|| pascal(wire))).filter(|_| !signed),
        Way::Spelled => Some(pascal(&spell(wire))),
        Way::WithCase => Some(format!("{}{}", pascal(wire), pascal(case_word(wire)))),
    });
    let short = |name: String| if name.len() > LONGEST { pascal(&shorten(&snake(&name))) } else { name };
    names.filter(|name| !name.is_empty()).map(move |name| type_ident(&short(name)))
}

/// A word that begins with a small number, which a name cannot, with the number as it is said: `360learning` is
/// `ThreeSixtyLearning`.
fn spelled_number(wire: &str) -> Option<String> {
    const ONES: [&str; 20] = [
        "",
        "One",
        "Two",
        "Three",
        "Four",
        "Five",
        "Six",
        "Seven",
        "Eight",
        "Nine",
        "Ten",
        "Eleven",
        "Twelve",
        "Thirteen",
        "Fourteen",
        "Fifteen",
        "Sixteen",
        "Seventeen",
        "Eighteen",
        "Nineteen",
    ];
    const TENS: [&str; 10] = ["", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];
    let end = wire.find(|c: char| !digit(c))?;
    let (number, rest) = wire.split_at(end);
    // What is no word behind it is an amount or a version.
    let is_word =
        rest.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.chars().take(3).all(char::is_alphanumeric);
    let number: usize = number.parse().ok().filter(|number| (1..1000).contains(number))?;
    if !is_word || rest.len() < 3 {
        return None;
    }
    let below_hundred = |number: usize| match number {
        0 => String::new(),
        1..20 => ONES[number].to_owned(),
        _ => format!("{}{}", TENS[number / 10], ONES[number % 10]),
    };
    let hundreds = match (number / 100, number % 100) {
        (0, _) => String::new(),
        (hundreds, 0) => format!("{}Hundred", ONES[hundreds]),
        (hundreds, _) => ONES[hundreds].to_owned(),
    };
    Some(format!("{hundreds}{}{}", below_hundred(number % 100), pascal(rest)))
}

fn digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// A `snake_case` name within the limit: words in the middle go first, for a name begins with what a thing belongs to
/// and ends with what it is.
pub fn shorten(snake: &str) -> String {
    let mut words: Vec<&str> = snake.split('_').collect();
    while words.len() > 1 && words.iter().map(|word| word.len() + 1).sum::<usize>() > LONGEST + 1 {
        words.remove(words.len() / 2);
    }
    let mut short = words.join("_");
    short.truncate(LONGEST);
    short
}

/// A type's or variant's identifier: no digit in front, and no word that cannot be raw.
pub fn type_ident(name: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("N{name}")
    } else if name == "Self" {
        "SelfValue".to_owned()
    } else {
        name.to_owned()
    }
}

fn case_word(text: &str) -> &'static str {
    let lower = text.chars().any(char::is_lowercase);
    let upper = text.chars().any(char::is_uppercase);
    match (lower, upper) {
        (true, false) => "lower",
        (false, true) => "upper",
        (true, true) => "mixed",
        (false, false) => "",
    }
}
