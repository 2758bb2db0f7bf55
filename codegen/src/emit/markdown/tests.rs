//! Texts as fetched documents have them, and what rustdoc's own parser finds in what is made of them.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

use super::{Links, WARNING, WARNING_END, lines};

const SITE: &str = "https://docs.example.com";

fn links() -> Links {
    Links { site: Some(SITE.to_owned()), ..Links::default() }
}

fn shown(text: &str) -> String {
    lines(text, &links()).join("\n")
}

#[test]
fn callouts_become_frames_and_quotes() {
    let text =
        "<Warning>\n    Ask *first*.\n\n    - Then wait.\n</Warning>\n<Tip>Short.</Tip>\n<Note>\n- a list\n</Note>";
    assert_eq!(
        shown(text),
        "<div class=\"warning\">\n\nAsk *first*.\n\n- Then wait.\n\n</div>\n\n> **Tip:** Short.\n\n> **Note:**\n>\n> - a list"
    );
    assert_eq!(shown("<Warning>\nNever closed."), "\\<Warning>\nNever closed.");
    assert_eq!(shown("| a |\n|---|\n| <Note>b</Note> |"), "| a |\n|---|\n| **Note:** b |");
    assert_eq!(shown("`<Note>` and\n```\n<Note>\n```"), "`<Note>` and\n\n```text\n<Note>\n```");
}

#[test]
fn tags_that_markdown_has_a_word_for_become_it() {
    assert_eq!(shown("A <b>bold</b> and <code>co*de</code><br/>line"), "A **bold** and `co*de`\\\nline");
    assert_eq!(
        shown("<a href=\"/guides/start\">Start <i>here</i></a>"),
        "[Start *here*](https://docs.example.com/guides/start)"
    );
    assert_eq!(shown("<b>**twice**</b> <b> wide </b>x"), "**twice** **wide** x");
    assert_eq!(
        shown("<b>open, <i>crossed</b></i> <img src=x onerror=y>"),
        "**open, \\<i>crossed**\\</i> \\<img src=x onerror=y>"
    );
}

#[test]
fn links_lead_to_the_web_or_nowhere() {
    assert_eq!(
        shown("[a](/x) [b](../y#z) [c][r]\n\n[r]: ./w 'title'"),
        format!("[a]({SITE}/x) [b]({SITE}/y#z) [c]({SITE}/w)")
    );
    assert_eq!(
        shown("[a](#here) [b](javascript:x) [c](//host/x) ![p](https://example.com/p.png)"),
        "a b c [p](https://example.com/p.png)"
    );
    assert_eq!(lines("[a](/x) [B] [`C`]", &Links::default()), ["a \\[B\\] \\[`C`\\]"]);
    assert_eq!(
        shown("See https://example.com/a_b?x=1. Or <https://example.com>!"),
        "See <https://example.com/a_b?x=1>. Or <https://example.com>!"
    );
    assert_eq!(shown("[![badge](/b.png)](https://example.com/ci)"), "[badge](https://example.com/ci)");
}

#[test]
fn tables_lists_and_headings_keep_their_shape() {
    assert_eq!(
        shown("## One\n| a | b |\n|:-:|--:|\n| `x \\| y` | *z* |"),
        "**One**\n\n| a | b |\n|:-:|--:|\n| `x \\| y` | *z* |"
    );
    assert_eq!(shown("3) three\n   1. one\n4) four\n\n   more"), "3. three\n\n   1. one\n\n4. four\n\n   more");
    assert_eq!(
        shown("Setext\n===\n    fn main() {}\n> quote\nlazy"),
        "**Setext**\n\n```text\nfn main() {}\n```\n\n> quote\n> lazy"
    );
}

#[test]
fn text_that_looks_like_markup_stays_text() {
    assert_eq!(
        shown("1\\. \\# \\- a_b __init__ 2 * 3 &lt;b&gt; &amp;lt; \\`"),
        "1\\. # - a_b **init** 2 * 3 \\<b> \\&lt; \\`"
    );
    assert_eq!(shown("\\# a\n\\- b\n\\> c\n7\\. d"), "\\# a\n\\- b\n\\> c\n7\\. d");
    assert_eq!(shown("[ ] box [^1] note Vec<String>"), "\\[ \\] box \\[^1\\] note Vec\\<String>");
}

/// As a text for `POST /ats/candidates` was published: further in than four blanks is code to Markdown.
#[test]
fn what_a_callout_holds_may_be_set_in() {
    let deep = "Makes one.\n\n<Warning>\n      **Not this.**\n\n      More of _it_.\n\n      ```json\n      {\n        \"a\": 1\n      }\n      ```\n    </Warning>\n\n<Note>\n  Short.\n</Note>";
    assert_eq!(
        shown(deep),
        "Makes one.\n\n<div class=\"warning\">\n\n**Not this.**\n\nMore of *it*.\n\n```text\n{\n  \"a\": 1\n}\n```\n\n</div>\n\n> **Note:** Short."
    );
    let nested = "<Note>\n        One.\n\n        <Warning>\n            Two.\n        </Warning>\n    </Note>";
    assert!(!shown(nested).contains("```"), "{}", shown(nested));
    // A tag that is shown as code is none.
    assert_eq!(shown("```\n<Note>\n        code\n</Note>\n```"), "```text\n<Note>\n        code\n</Note>\n```");
}

#[test]
fn braces_in_code_have_no_backslash() {
    assert_eq!(shown("Send `/a/\\{id\\}` to \\{host\\}"), "Send `/a/{id}` to {host}");
}

#[test]
fn a_bar_in_code_ends_no_cell() {
    let head = "| a | b |\n|---|---|\n";
    assert_eq!(shown(&format!("{head}| x | `p|q` |")), format!("{head}| x | `p\\|q` |"));
    assert_eq!(shown(&format!("{head}| `p\\|q|r` | `x` |")), format!("{head}| `p\\|q\\|r` | `x` |"));
    // Cells that are code are no code that holds a bar.
    assert_eq!(shown(&format!("{head}|`x`|`y`|")), format!("{head}| `x` | `y` |"));
}

#[test]
fn addresses_may_stand_in_angle_brackets() {
    assert_eq!(shown("[a](<https://example.com/x y>)"), "[a](https://example.com/x%20y)");
    let callout = "<Note>\nSee [a](<https://example.com/x>) and <https://example.com/y>.\n</Note>";
    assert_eq!(shown(callout), "> **Note:** See [a](https://example.com/x) and <https://example.com/y>.");
}

/// Whatever is put together, rustdoc finds nothing but what may be there, and no word is lost.
#[test]
fn nothing_gets_through_in_any_order() {
    const PARTS: &[&str] = &[
        "<Warning>",
        "</Warning>",
        "<Note>",
        "</Note>\n",
        "<b>",
        "</b>",
        "<code>",
        "</code>",
        "<br>",
        "<a href=\"/x\">",
        "</a>",
        "<script>",
        "<!--",
        "-->",
        "<div class=\"warning\">",
        "</div>",
        "<details>",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "```",
        "\n",
        "\n\n",
        "\n- ",
        "\n  - ",
        "\n1. ",
        "\n    ",
        "\n> ",
        "\n| a | b |\n|---|---|\n| ",
        " | ",
        "[",
        "]",
        "](/u)",
        "](x y)",
        "![",
        "[word]",
        "[`Word`]",
        "https://example.com/a_b",
        "# ",
        "\n---\n",
        "\n===\n",
        "&lt;",
        "&",
        "\\",
        "word",
        " ",
        "word ",
        "ümlaut",
        "\n[word]: /u\n",
        "\n        ",
        "\n<Note>\n      ",
        "](<https://example.com/x y>)",
        "`a|b`",
        "<https://example.com/z>",
        "\\{",
        "</",
        "<",
        ">",
        "!",
        "~~~",
        "\n```rust\n",
        "<word@example.com>",
        "\t",
        "<pre>",
        "{",
        "}",
        "\u{f0000}",
    ];
    // A small generator of numbers, the same in every run.
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap_or(1)).unwrap_or(0)
    };
    for _ in 0..20_000 {
        let text: String = (0..2 + next(24)).map(|_| PARTS[next(PARTS.len())]).collect();
        judge(&text, &lines(&text, &links()).join("\n"));
    }
}

fn judge(source: &str, shown: &str) {
    let fail = |what: &str| -> ! { panic!("{what}\n--- from\n{source}\n--- made\n{shown}") };
    let mut unresolved = Vec::new();
    let mut note = |link: pulldown_cmark::BrokenLink<'_>| {
        unresolved.push(link.reference.to_string());
        None
    };
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let mut open = 0;
    for event in Parser::new_with_broken_link_callback(shown, options, Some(&mut note)) {
        match event {
            Event::Html(text) if text.trim() == WARNING => open += 1,
            Event::Html(text) if text.trim() == WARNING_END && open > 0 => open -= 1,
            Event::Html(_) | Event::InlineHtml(_) => fail("HTML"),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(kind))) if &*kind == "text" => {}
            Event::Start(Tag::CodeBlock(_)) => fail("code that is a test"),
            Event::Start(Tag::Heading { .. } | Tag::Image { .. } | Tag::FootnoteDefinition(_)) => {
                fail("a block that clashes")
            }
            Event::TaskListMarker(_) | Event::FootnoteReference(_) => fail("a mark of rustdoc's"),
            Event::Start(Tag::Link { dest_url, .. })
                if !["https://", "http://", "mailto:"].iter().any(|scheme| dest_url.starts_with(scheme)) =>
            {
                fail("a link to nowhere");
            }
            _ => {}
        }
    }
    if open != 0 {
        fail("a frame that is open");
    }
    if !unresolved.is_empty() {
        fail("a link that rustdoc looks up");
    }
    // Addresses of links may be left out, and so may what defines them, and what a fence says about its code.
    if !["]:", "```", "~~~"].iter().any(|mark| source.contains(mark))
        && source.matches("word").count() > shown.matches("word").count()
    {
        fail("a word is lost");
    }
}
