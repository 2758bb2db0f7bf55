use super::frames::{Frames, Framing, TooLarge};

/// The texts of an answer that comes in pieces of this size.
fn texts(framing: Framing, limit: usize, answer: &[u8], size: usize) -> Vec<Result<String, TooLarge>> {
    let mut frames = Frames::new(framing, limit);
    let mut all = Vec::new();
    let mut take = |frames: &mut Frames| {
        while let Some(text) = frames.next() {
            all.push(text.map(|text| String::from_utf8(text.to_vec()).unwrap()));
        }
    };
    for piece in answer.chunks(size) {
        frames.push(&piece.to_vec().into());
        take(&mut frames);
    }
    frames.end();
    take(&mut frames);
    all
}

fn all_sizes(framing: Framing, limit: usize, answer: &str, wanted: &[Result<&str, TooLarge>]) {
    let wanted: Vec<Result<&str, &TooLarge>> = wanted.iter().map(|one| one.as_ref().map(|text| *text)).collect();
    for size in 1..=answer.len() {
        let found = texts(framing, limit, answer.as_bytes(), size);
        let found: Vec<Result<&str, &TooLarge>> = found.iter().map(|one| one.as_ref().map(String::as_str)).collect();
        assert_eq!(found, wanted, "pieces of {size}");
    }
}

#[test]
fn a_line_is_a_text_however_it_comes() {
    let answer = "\u{feff}{\"a\":1}\r\n\n  \n[2]\n\"drei\\n\"";
    all_sizes(Framing::Lines, 100, answer, &[Ok("{\"a\":1}"), Ok("[2]"), Ok("\"drei\\n\"")]);
    all_sizes(Framing::Lines, 100, "\u{1e}1\n\u{1e}2\n", &[Ok("1"), Ok("2")]);
}

#[test]
fn a_text_of_a_sequence_may_have_lines_and_is_there_at_its_own_end() {
    let answer = "\u{1e}{\n \"a\": \"}\\\"\"\n}\n\u{1e}2\n\u{1e}[\n\u{1e}\"x\"";
    all_sizes(Framing::Sequence, 100, answer, &[Ok("{\n \"a\": \"}\\\"\"\n}"), Ok("2"), Ok("["), Ok("\"x\"")]);
    let mut frames = Frames::new(Framing::Sequence, 100);
    frames.push(&"\u{1e}{\"a\":\n1}\n".into());
    assert!(frames.next().is_some(), "it does not wait for the one behind it");
}

#[test]
fn a_text_that_is_too_large_costs_itself() {
    let answer = "1\n\"0123456789\"\n2\n";
    all_sizes(Framing::Lines, 6, answer, &[Ok("1"), Err(TooLarge), Ok("2")]);
    all_sizes(Framing::Lines, 6, "\"0123456789", &[Err(TooLarge)]);
}
