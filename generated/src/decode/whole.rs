//! Whole numbers that are written with a fraction or an exponent: `5.0`, `4e2`.
//!
//! In: JSON text. Out: the same with such numbers as integers. To JSON Schema they are integers, to serde they are not.
//! Must not know what is decoded.

/// The text with plain integers; nothing where none is written otherwise.
#[cold]
pub(crate) fn plain_integers(json: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut rest = json;
    let mut found = false;
    // Where what was not written out yet begins.
    let mut kept = json;
    while let Some(first) = rest.first() {
        let length = match first {
            b'"' => text_length(rest),
            b'-' | b'0'..=b'9' => rest.iter().take_while(|byte| is_number(**byte)).count(),
            _ => 1,
        };
        let (token, behind) = rest.split_at(length);
        if let Some(number) = plain(token) {
            found = true;
            out.extend_from_slice(&kept[..kept.len() - rest.len()]);
            out.extend(number.into_bytes());
            kept = behind;
        }
        rest = behind;
    }
    out.extend_from_slice(kept.get(..if found { kept.len() } else { 0 }).unwrap_or_default());
    found.then_some(out)
}

fn is_number(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')
}

/// How many bytes a text takes with its quotes.
fn text_length(json: &[u8]) -> usize {
    let mut escaped = false;
    let end = json.iter().skip(1).position(|byte| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    });
    end.map_or(json.len(), |end| end + 2)
}

/// More digits than any integer type holds.
const MOST_DIGITS: i64 = 40;

/// A whole number with a fraction or an exponent, without them.
fn plain(token: &[u8]) -> Option<String> {
    if !matches!(token.first(), Some(b'-' | b'0'..=b'9'))
        || token.iter().all(|byte| !matches!(byte, b'.' | b'e' | b'E'))
    {
        return None;
    }
    let text = std::str::from_utf8(token).ok()?;
    let (sign, text) = text.strip_prefix('-').map_or(("", text), |text| ("-", text));
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let point = i64::try_from(whole.len()).ok()? + exponent.parse::<i32>().map(i64::from).ok()?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) || !(0..=MOST_DIGITS).contains(&point) {
        return None;
    }
    let (before, behind) = digits.split_at(digits.len().min(usize::try_from(point).ok()?));
    if behind.bytes().any(|byte| byte != b'0') {
        return None;
    }
    let number = format!("{before:0<width$}", width = usize::try_from(point).ok()?);
    match number.trim_start_matches('0') {
        "" => Some("0".to_owned()),
        number => Some(format!("{sign}{number}")),
    }
}

#[cfg(test)]
mod tests {
    use crate::decode::from_slice;

    #[test]
    fn a_whole_number_is_an_integer_however_it_is_written() {
        let numbers: Vec<i64> = from_slice(b"[5.0, 4e2, -1.50e1, 0.5E+1, 0.0, 100e-2, 7]").unwrap();
        assert_eq!(numbers, [5, 400, -15, 5, 0, 1, 7]);
        assert_eq!(from_slice::<Vec<u64>>(b"[1.8446744073709551615e19]").unwrap(), [u64::MAX]);
        assert!(from_slice::<Vec<i64>>(b"[5.5]").is_err());
        assert!(from_slice::<Vec<i64>>(b"[1e19]").is_err());
    }

    #[test]
    fn texts_and_fractions_stay_as_they_are() {
        let mixed: (i64, String, f64) = from_slice(br#"[5.0, "6.0 \" 7.0 \\", 8.5]"#).unwrap();
        assert_eq!(mixed, (5, r#"6.0 " 7.0 \"#.to_owned(), 8.5));
    }
}
