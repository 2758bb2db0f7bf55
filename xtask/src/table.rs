//! A table that reads well both as text and as Markdown.
//!
//! In: a head and rows of text. Out: the table. Must not know what stands in it.

/// Rows under a head; all columns but the first are figures.
pub(crate) fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let length = |text: &str| text.chars().count();
    let cell = |row: &Vec<String>, column: usize| row.get(column).map_or(0, |text| length(text));
    let widths: Vec<usize> = head
        .iter()
        .enumerate()
        .map(|(column, title)| rows.iter().map(|row| cell(row, column)).chain([length(title), 3]).max().unwrap_or(0))
        .collect();

    let line = |cells: &[&str]| {
        let cells = cells.iter().zip(&widths).enumerate().map(|(column, (text, width))| {
            let gap = " ".repeat(width.saturating_sub(length(text)));
            if column == 0 { format!(" {text}{gap} ") } else { format!(" {gap}{text} ") }
        });
        format!("|{}|\n", cells.collect::<Vec<_>>().join("|"))
    };
    let rule = widths.iter().enumerate().map(|(column, width)| {
        let dashes = "-".repeat(width + 1);
        if column == 0 { format!("{dashes}-") } else { format!("{dashes}:") }
    });
    let mut out = line(head);
    out.push_str(&format!("|{}|\n", rule.collect::<Vec<_>>().join("|")));
    for row in rows {
        out.push_str(&line(&row.iter().map(String::as_str).collect::<Vec<_>>()));
    }
    out
}
