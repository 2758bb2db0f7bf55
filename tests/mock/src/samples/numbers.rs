//! Plausible numbers.
//!
//! In: the name of a field. Out: between what its numbers lie, and in what steps. Must not know schemas.

/// Bounds and steps by the name of a field.
const RANGES: &[(&str, (f64, f64, f64))] = &[
    ("weekly_hours", (20.0, 40.0, 0.5)),
    ("payable_hours", (4.0, 9.0, 0.25)),
    ("unpaid_break_minutes", (15.0, 60.0, 15.0)),
    ("salary_amount", (32_000.0, 95_000.0, 500.0)),
    ("salary_amount_from", (32_000.0, 55_000.0, 500.0)),
    ("salary_amount_to", (56_000.0, 95_000.0, 500.0)),
    // By the year; `agree` makes it that of the period.
    ("pay_rate", (32_000.0, 95_000.0, 500.0)),
    ("amount", (1.0, 10.0, 0.5)),
    ("balance", (12.0, 30.0, 0.5)),
    ("used", (0.0, 11.0, 0.5)),
    ("number_of_openings", (1.0, 4.0, 1.0)),
    ("index", (0.0, 6.0, 1.0)),
    ("score", (40.0, 90.0, 1.0)),
    ("max_score", (100.0, 100.0, 1.0)),
    ("min", (0.0, 5.0, 1.0)),
    ("max", (50.0, 100.0, 1.0)),
    ("min_items", (0.0, 1.0, 1.0)),
    ("max_items", (5.0, 10.0, 1.0)),
    ("min_length", (0.0, 2.0, 1.0)),
    ("max_length", (200.0, 500.0, 50.0)),
    ("min_amount", (0.0, 1.0, 1.0)),
    ("max_amount", (3.0, 10.0, 1.0)),
    ("max_file_size", (5_000_000.0, 20_000_000.0, 1_000_000.0)),
    ("max_file_size_bytes", (5_000_000.0, 20_000_000.0, 1_000_000.0)),
    ("total_size_bytes", (25_000_000.0, 50_000_000.0, 1_000_000.0)),
    ("status", (200.0, 200.0, 1.0)),
    ("sync_duration_seconds", (5.0, 900.0, 1.0)),
    ("duration", (15.0, 240.0, 15.0)),
    ("created", (0.0, 20.0, 1.0)),
    ("processed", (0.0, 20.0, 1.0)),
    ("archived", (0.0, 5.0, 1.0)),
    ("value", (50.0, 100.0, 0.5)),
    ("number", (1.0, 5.0, 1.0)),
    ("step", (1.0, 5.0, 1.0)),
];

/// The same for fields of one kind of thing.
const OF_KINDS: &[(&str, &str, (f64, f64, f64))] = &[
    ("gross_pay", "value", (3_200.0, 7_900.0, 50.0)),
    ("net_pay", "value", (2_000.0, 4_900.0, 50.0)),
    ("paid_amount", "value", (2_000.0, 4_900.0, 50.0)),
    ("amount", "value", (50.0, 900.0, 10.0)),
];

/// Least, most and step.
pub(super) fn range(entity: &str, name: &str) -> Option<(f64, f64, f64)> {
    let of_kind = OF_KINDS.iter().find(|(kind, known, _)| *kind == entity && *known == name);
    of_kind.map(|(.., range)| *range).or_else(|| of_any(name))
}

fn of_any(name: &str) -> Option<(f64, f64, f64)> {
    RANGES.iter().find(|(known, _)| *known == name).map(|(_, range)| *range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_ranges() {
        assert!(RANGES.iter().all(|(_, (least, most, step))| least <= most && *step > 0.0));
        assert_eq!(range("job", "weekly_hours"), Some((20.0, 40.0, 0.5)));
    }
}
